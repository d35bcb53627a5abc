// Moving with arrow keys among a few things in a row or a column.

const STEPS: Record<'row' | 'column', Record<string, 1 | -1>> = {
  row: { ArrowRight: 1, ArrowLeft: -1 },
  column: { ArrowDown: 1, ArrowUp: -1 },
};

/** Where a key leads from `index`, going round at the ends; `undefined` when the key does not move. */
export function moved(
  key: string,
  index: number,
  count: number,
  along: 'row' | 'column',
): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[along][key];
  if (step === undefined) return undefined;
  if (index < 0) return step === 1 ? 0 : count - 1;
  return (index + step + count) % count;
}
