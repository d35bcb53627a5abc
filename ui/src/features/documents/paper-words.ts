// How the result of a print is told.

import { argsOf } from '../../lib/backend/refusal';
import type { PrintReport, Problem } from '../../lib/contract';
import { formatNumber } from '../../lib/format';
import { hasWords, locale, t } from '../../lib/i18n/index.svelte';

const KILOBYTE = 1000;

/** « 214 ko », « 1,2 Mo »: as file managers count. */
export function sizeText(bytes: number): string {
  const thousands = Math.max(1, Math.round(bytes / KILOBYTE));
  if (thousands < KILOBYTE) {
    return t('papers-size-kilobytes', { size: formatNumber(thousands, locale()) });
  }
  const millions = Math.round(thousands / 100) / 10;
  return t('papers-size-megabytes', { size: formatNumber(millions, locale()) });
}

/** « 12 pages – 214 ko ». */
export function resultText(report: PrintReport): string {
  return t('papers-result', {
    count: report.pages,
    shown: formatNumber(report.pages, locale()),
    size: sizeText(report.bytes),
  });
}

/** A warning of a print in words. */
export function warningText(warning: Problem): string {
  const key = `warning-${warning.code}`;
  return hasWords(key) ? t(key, argsOf(warning)) : t(`problem-${warning.code}`, argsOf(warning));
}
