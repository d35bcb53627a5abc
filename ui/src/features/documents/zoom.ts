// The steps in which a page is looked at more closely, as parts of its real size.

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** Two sizes closer than this are the same to the eye. */
const ALIKE = 0.02;

/** The next step up from any size; the largest stays. */
export function larger(zoom: number): number {
  return STEPS.find((step) => step > zoom + ALIKE) ?? STEPS[STEPS.length - 1] ?? zoom;
}

/** The next step down from any size; the smallest stays. */
export function smaller(zoom: number): number {
  return STEPS.findLast((step) => step < zoom - ALIKE) ?? STEPS[0];
}
