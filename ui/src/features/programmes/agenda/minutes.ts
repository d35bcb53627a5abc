// By how many minutes: `15`, `+15`, `-10`, `−10 min`.

/** The number of minutes; `undefined` when it is none, or nothing would move. */
export function parseMinutes(typed: string): number | undefined {
  const match = /^([+\-−–]?)\s*(\d{1,3})\s*(?:min(?:utes?)?|mn|')?$/i.exec(typed.trim());
  if (!match) return undefined;
  const minutes = Number(match[2]) * (match[1] === '' || match[1] === '+' ? 1 : -1);
  return minutes === 0 ? undefined : minutes;
}
