// Sets of keys that are replaced as a whole and never changed, so that they need not be watched.

export type Keys = ReadonlySet<string>;

export const keys = (of: Iterable<string> = []): Keys => new Set(of);

/** With these keys in it; without them, when all of them were in it. */
export function toggled(before: Keys, these: readonly string[]): Keys {
  const all = these.every((key) => before.has(key));
  const after = new Set(before);
  for (const key of these) {
    if (all) after.delete(key);
    else after.add(key);
  }
  return after;
}

/** How many different ones there are. */
export const different = (of: Iterable<number>): number => new Set(of).size;
