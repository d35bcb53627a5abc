// What personal data was kept long enough, how long it is kept, and cleaning it.

import {
  cleanPersonalData,
  deleteOldCopies,
  privacyToClean,
  setRetention,
} from '../../lib/backend';
import type { DueItem, PrivacyView } from '../../lib/contract';
import type { Keep } from '../../lib/components/saved-field.svelte';
import { toasts } from '../../lib/components/toasts.svelte';
import { formatDate } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';
import { Loaded } from '../../lib/state/loaded.svelte';
import { problemWords } from '../../lib/state/problem-words';

const NOUNS = ['person', 'registration', 'session', 'programme', 'speaker', 'setting'];

export class Cleaning {
  readonly #loaded: Loaded<PrivacyView>;
  /** What somebody wants to keep this time, by kind and key. */
  kept = $state.raw<readonly string[]>([]);
  /** The kind that is asked about before it is cleaned. */
  asked = $state<string | undefined>();
  failure = $state<string | undefined>();
  busy = $state(false);

  /** To be made while a component is set up. */
  constructor() {
    this.#loaded = new Loaded(privacyToClean, NOUNS);
  }

  get view(): PrivacyView | undefined {
    return this.#loaded.value;
  }

  get problem(): string | undefined {
    return this.failure ?? this.#loaded.problem;
  }

  /** How much of a kind will be cleaned. */
  count(kind: string): number {
    return this.#items(kind).filter((item) => !this.isKept(item)).length;
  }

  isKept(item: DueItem): boolean {
    return this.kept.includes(item.id);
  }

  keep(item: DueItem, kept: boolean): void {
    const others = this.kept.filter((id) => id !== item.id);
    this.kept = kept ? [...others, item.id] : others;
  }

  length(kind: string): Keep {
    return async (text, again) => {
      try {
        await setRetention(kind, text, again);
        await this.#loaded.again();
        return undefined;
      } catch (failure) {
        return problemWords(failure);
      }
    };
  }

  clean(kind: string): Promise<void> {
    return this.#act(async () => {
      const except = this.#items(kind).filter((item) => this.isKept(item));
      const report = await cleanPersonalData(
        [kind],
        except.map((item) => item.id),
      );
      toasts.say(t('privacy-clean-done', { count: report.count }));
    });
  }

  deleteCopies(): Promise<void> {
    return this.#act(async () => {
      const report = await deleteOldCopies();
      toasts.say(t('privacy-copies-done', { count: report.copies_deleted }));
    });
  }

  #items(kind: string): readonly DueItem[] {
    return this.view?.due.find((due) => due.kind === kind)?.items ?? [];
  }

  async #act(deed: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      await deed();
      await this.#loaded.again();
    } catch (failure) {
      this.failure = problemWords(failure);
    } finally {
      this.busy = false;
      this.asked = undefined;
    }
  }
}

/** Why something is due and what is done with it. */
export function reason(item: DueItem): string {
  const day = item.day ? formatDate(item.day, 'long', locale()) : t('privacy-unknown-day');
  const detail = item.deed === 'consent' ? t(`privacy-purpose-${item.detail}`) : item.detail;
  return t(`privacy-deed-${item.deed}`, { day, detail });
}
