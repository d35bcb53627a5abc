// How badges are made, for which printer, and which labels of the sheet are used up already.

import type { BadgeBack, BadgeDesign, BadgeLayout } from '../../lib/contract';

export const LAYOUTS: readonly BadgeLayout[] = ['given-name', 'full-name', 'organisation'];
export const BACKS: readonly BadgeBack[] = ['day', 'same'];

/** The stock most centres have; what is chosen at first. */
const USUAL_STOCK = 'avery-l4785';

export class BadgeChoice {
  stock = $state(USUAL_STOCK);
  /** The labels that are used up, from 1, in their order. */
  used = $state<readonly number[]>([]);
  layout = $state<BadgeLayout>('given-name');
  code = $state(true);
  band = $state(true);
  choices = $state(false);
  back = $state<BadgeBack>('day');
  practical = $state('');
  /** As typed. */
  companions = $state('0');
  /** The name of a printer that was measured; empty for none. */
  alignment = $state('');
  /** What was proposed last, so that what a person marked is not overwritten by the same again. */
  #proposed = '';

  chooseStock(name: string): void {
    if (name === this.stock) return;
    this.stock = name;
    this.used = [];
    this.#proposed = '';
  }

  /** What is known of the sheet of the stock, from the last print. */
  propose(used: readonly number[]): void {
    const proposed = `${this.stock}: ${used.join(' ')}`;
    if (proposed === this.#proposed) return;
    this.#proposed = proposed;
    this.used = [...used];
  }

  /** Marks labels as used up, or as still there. */
  mark(labels: readonly number[], used: boolean): void {
    const others = this.used.filter((label) => !labels.includes(label));
    this.used = used ? [...others, ...labels].sort((one, other) => one - other) : others;
  }

  get companionCount(): number | undefined {
    const typed = this.companions.trim() || '0';
    return /^\d{1,3}$/.test(typed) ? Number(typed) : undefined;
  }

  /** How they are made; nothing while the number of companions is none. */
  get design(): BadgeDesign | undefined {
    const companions = this.companionCount;
    if (companions === undefined) return undefined;
    return {
      layout: this.layout,
      code: this.code,
      band: this.band,
      choices: this.choices,
      back: this.back,
      practical: this.practical,
      companions,
    };
  }
}
