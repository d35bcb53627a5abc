// Saying something in the user's language. What is read in a template changes with the language.

import type { FluentVariable } from '@fluent/bundle';
import { bundles, type Locale } from './catalogue';

export { LOCALES, type Locale } from './catalogue';

export type WordArgs = Record<string, FluentVariable>;

let current = $state<Locale>('fr');

export function locale(): Locale {
  return current;
}

export function setLocale(wanted: Locale): void {
  current = wanted;
  document.documentElement.lang = wanted;
}

/** Whether the catalogue has words for this key. */
export function hasWords(key: string): boolean {
  return bundles[current].getMessage(key)?.value != null;
}

/** The words of a key. A key without words is shown as it is: visible, but never a failure. */
export function t(key: string, args: WordArgs = {}): string {
  const bundle = bundles[current];
  const pattern = bundle.getMessage(key)?.value;
  // With a list for errors, a missing argument shows its name instead of throwing.
  return pattern == null ? key : bundle.formatPattern(pattern, args, []);
}
