// How badges are made, and the sheet they are printed on.

import type { BadgeBack, BadgeDesign, BadgeLayout } from '../../lib/contract';
import { LabelSheet } from './label-sheet.svelte';

export const LAYOUTS: readonly BadgeLayout[] = ['given-name', 'full-name', 'organisation'];
export const BACKS: readonly BadgeBack[] = ['day', 'same'];

/** The stock most centres have; what is chosen at first. */
const USUAL_STOCK = 'avery-l4785';

export class BadgeChoice extends LabelSheet {
  layout = $state<BadgeLayout>('given-name');
  code = $state(true);
  band = $state(true);
  choices = $state(false);
  back = $state<BadgeBack>('day');
  practical = $state('');
  /** As typed. */
  companions = $state('0');

  constructor() {
    super(USUAL_STOCK);
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
