// Answering the request of one person: what it would mean, and doing it.

import {
  anonymisePeople,
  chooseDestination,
  erasePerson,
  exportPerson,
  exportPersonFileName,
  planForgetting,
} from '../../lib/backend';
import type { ForgetPlan, ForgetReport } from '../../lib/contract';
import { toasts } from '../../lib/components/toasts.svelte';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

export type Deed = 'erase' | 'anonymise';

export class PersonRequest {
  /** What is asked about before it is done. */
  deed = $state<Deed>('erase');
  open = $state(false);
  plan = $state.raw<ForgetPlan | undefined>();
  appearances = $state(false);
  copies = $state(true);
  problem = $state<string | undefined>();
  busy = $state(false);

  constructor(private readonly personId: () => string) {}

  /** The copies that can be read, and so deleted. */
  get readable(): number {
    return this.plan?.copies.filter((copy) => copy.known).length ?? 0;
  }

  ask(deed: Deed): Promise<void> {
    return this.#act(async () => {
      this.plan = await planForgetting(this.personId());
      this.deed = deed;
      this.appearances = false;
      this.copies = true;
      this.open = true;
    });
  }

  /** Does what was asked about; says whether it was done. */
  async carryOut(): Promise<boolean> {
    let done = false;
    await this.#act(async () => {
      const options = { appearances: this.appearances, copies: this.copies && this.readable > 0 };
      const report =
        this.deed === 'erase'
          ? await erasePerson(this.personId(), options)
          : await anonymisePeople([this.personId()], options);
      this.open = false;
      say(t(`privacy-${this.deed}-done`), report);
      done = true;
    });
    return done;
  }

  export(): Promise<void> {
    return this.#act(async () => {
      const file = await chooseDestination({
        title: t('privacy-access'),
        kindLabel: t('privacy-access-kind'),
        kind: 'html',
        suggestedName: await exportPersonFileName(this.personId()),
      });
      if (!file) return;
      await exportPerson(this.personId(), file.token);
      toasts.say(t('privacy-access-done', { name: file.name }));
    });
  }

  async #act(deed: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await deed();
    } catch (failure) {
      this.problem = problemWords(failure);
    } finally {
      this.busy = false;
    }
  }
}

/** What was done, and what is left to do. */
export function say(done: string, report: ForgetReport): void {
  const more = [
    report.copies_left.length > 0 ? t('privacy-copies-left') : '',
    report.swept ? '' : t('privacy-unswept'),
  ];
  toasts.say([done, ...more.filter((words) => words !== '')].join('. '));
}
