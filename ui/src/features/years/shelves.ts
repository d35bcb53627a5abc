// The lists that programmes are in, by their codes in the domain.

export const SHELVES = ['current', 'archived', 'template'] as const;

/** Where a programme may be put from where it is. */
export function otherShelves(shelf: string): string[] {
  return SHELVES.filter((one) => one !== shelf).toReversed();
}
