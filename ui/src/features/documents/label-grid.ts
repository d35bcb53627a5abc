// Moving among the labels of a sheet with the keys.

/** Where a key leads from a label (from 1), staying on the sheet; nothing when it does not move. */
export function movedLabel(
  key: string,
  label: number,
  columns: number,
  rows: number,
): number | undefined {
  const column = (label - 1) % columns;
  const to: Record<string, number> = {
    ArrowLeft: column > 0 ? label - 1 : label,
    ArrowRight: column < columns - 1 ? label + 1 : label,
    ArrowUp: label > columns ? label - columns : label,
    ArrowDown: label + columns <= columns * rows ? label + columns : label,
    Home: 1,
    End: columns * rows,
  };
  return to[key];
}

/** The labels from one to another, in either order, both included. */
export function labelsBetween(one: number, other: number): number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => first + index);
}
