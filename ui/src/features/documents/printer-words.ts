// How printers and copies are written.

import type { PrinterView, Sides } from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';

export const SIDES: readonly Sides[] = ['one-sided', 'long-edge', 'short-edge'];

/** As many as Rust allows. */
export const MOST_COPIES = 99;

/** « HP du secrétariat – 1er étage (imprimante habituelle) ». */
export function printerLabel(printer: PrinterView): string {
  const name = printer.location
    ? t('printer-choice-place', { name: printer.label, place: printer.location })
    : printer.label;
  return printer.usual ? t('printer-choice', { name }) : name;
}

/** The number of copies that was typed; none when it is no such number. */
export function copyCount(typed: string): number | undefined {
  const text = typed.trim();
  return /^[1-9]\d?$/.test(text) ? Number(text) : undefined;
}
