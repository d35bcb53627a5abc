// How dates, hours and numbers are written. Every function takes the language: the system's own is
// not asked, since the window's language is a choice of the user.
//
// Dates are `2018-05-31` and hours `09:30`, both without a zone: an event happens where it happens.

import type { Locale } from './i18n/catalogue';

const NARROW_SPACE = '\u202f';

type DateStyle = 'long' | 'medium' | 'short' | 'day';

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
};

/** Region of each language: the day comes first in both. */
const REGIONS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

function dayOf(iso: string): Date | undefined {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** « jeudi 31 mai 2018 », « 31/05/2018 » … ; what is no date comes back as it is. */
export function formatDate(iso: string, style: DateStyle, locale: Locale): string {
  const date = dayOf(iso);
  if (!date) return iso;
  const parts = new Intl.DateTimeFormat(REGIONS[locale], {
    ...DATE_STYLES[style],
    timeZone: 'UTC',
  }).formatToParts(date);
  const first = locale === 'fr' && style !== 'short';
  return parts
    .map((part) => (first && part.type === 'day' && part.value === '1' ? '1er' : part.value))
    .join('');
}

/** « mars 2027 ». */
export function formatMonth(year: number, month: number, locale: Locale): string {
  const day = new Date(Date.UTC(year, month - 1, 1));
  return new Intl.DateTimeFormat(REGIONS[locale], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

/** « 9h30 », « 14h » as these centres write hours; « 9:30 » in English. */
export function formatTime(time: string, locale: Locale): string {
  const [hours, minutes] = time.split(':');
  if (hours === undefined || minutes === undefined) return time;
  if (locale === 'en') return `${Number(hours)}:${minutes}`;
  return minutes === '00' ? `${Number(hours)}h` : `${Number(hours)}h${minutes}`;
}

/** « 9h30 – 12h »; only the start when the end is not known. */
export function formatHours(start: string, end: string | undefined, locale: Locale): string {
  if (!end) return formatTime(start, locale);
  return `${formatTime(start, locale)}${NARROW_SPACE}–${NARROW_SPACE}${formatTime(end, locale)}`;
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(REGIONS[locale]).format(value);
}

/** « 12 novembre 2026 à 9h05 »: a moment in the past, in the time of this computer. */
export function formatMoment(moment: Date, locale: Locale): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  const link = locale === 'fr' ? ' à ' : ' at ';
  return formatDate(day, 'medium', locale) + link + formatTime(time, locale);
}
