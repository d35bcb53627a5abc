// Which programmes come next: those with a day to come, the nearest first, then those without days
// and those that are over but not quite done with.

import type { ProgrammeSummary } from '../../lib/contract';

function nextDay(programme: ProgrammeSummary, today: string): string | undefined {
  return programme.dates.find((date) => date >= today);
}

/** Programmes that are over and done with are left out; `today` is `2027-03-12`. */
export function nextEvents(
  programmes: readonly ProgrammeSummary[],
  today: string,
): ProgrammeSummary[] {
  const last = '9999';
  return programmes
    .filter((one) => one.dates.length === 0 || one.unfinished || nextDay(one, today) !== undefined)
    .toSorted((one, other) =>
      (nextDay(one, today) ?? last).localeCompare(nextDay(other, today) ?? last),
    );
}

/** The day of a moment where this computer is. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
