// Reading dates and hours as people type them. What is not understood gives `undefined`; the field
// says so in words and keeps what was typed.

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january'],
  ['fevrier', 'february'],
  ['mars', 'march'],
  ['avril', 'april'],
  ['mai', 'may'],
  ['juin', 'june'],
  ['juillet', 'july'],
  ['aout', 'august'],
  ['septembre', 'september'],
  ['octobre', 'october'],
  ['novembre', 'november'],
  ['decembre', 'december'],
];

/** `9h30`, `9:30`, `9.30`, `930`, `9h`, `9`, `0930` → `09:30`. */
export function parseTime(typed: string): string | undefined {
  const match = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?|(\d{2}))?$/i.exec(typed.trim());
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? match[3] ?? '0');
  if (hours > 23 || minutes > 59) return undefined;
  return `${two(hours)}:${two(minutes)}`;
}

/** `9h15-9h45`, `9h15 à 9h45`, `de 9h30 à 17h` → both; `undefined` when it is not two hours. */
export function parseTimes(typed: string): [string, string] | undefined {
  const text = typed.trim().replace(/^(?:de|from)\s+/i, '');
  const [first, last, ...more] = text.split(/\s*(?:[-–—>/→]|\bà\b|\sà\s|\bto\b)\s*/);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const starts = parseTime(first);
  const ends = parseTime(last);
  return starts !== undefined && ends !== undefined ? [starts, ends] : undefined;
}

/** `31/05/2018`, `31.5.18`, `31 mai 2018`, `jeudi 31 mai 2018`, `2018-05-31` → `2018-05-31`. */
export function parseDate(typed: string): string | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(text);
  if (digits) return realDate(fullYear(digits[3]), Number(digits[2]), Number(digits[1]));
  const words =
    /^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-z]+)\.?\s+(\d{4}|\d{2})$/.exec(text);
  if (words) return realDate(fullYear(words[3]), monthOf(words[2] ?? ''), Number(words[1]));
  return undefined;
}

function monthOf(word: string): number {
  // Three letters are enough except between juin and juillet, which ask for four.
  const found = MONTHS.findIndex((names) =>
    names.some((name) => name === word || (word.length >= 3 && name.startsWith(word))),
  );
  return word === 'jui' ? 0 : found + 1;
}

function fullYear(digits: string | undefined): number {
  const year = Number(digits);
  return year < 100 ? 2000 + year : year;
}

/** The date when it exists: the 31st of June does not. */
function realDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
