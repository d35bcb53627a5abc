// The centre as its documents name it: read once for all the parts of the screen.

import { centre, editCentre } from '../../lib/backend';
import type { CentreField, CentreView } from '../../lib/contract';
import type { Keep } from '../../lib/components/saved-field.svelte';
import { hasWords, t } from '../../lib/i18n/index.svelte';
import { Loaded } from '../../lib/state/loaded.svelte';
import { problemWords } from '../../lib/state/problem-words';

export class Centre {
  readonly #loaded: Loaded<CentreView>;

  /** To be made while a component is set up. */
  constructor() {
    this.#loaded = new Loaded(centre, ['setting']);
  }

  get view(): CentreView | undefined {
    return this.#loaded.value;
  }

  get problem(): string | undefined {
    return this.#loaded.problem;
  }

  /** Keeps a field; gives back words when it is refused. */
  field(field: CentreField): Keep {
    return async (text, again) => {
      try {
        await editCentre(field, text, again);
        await this.#loaded.again();
        return undefined;
      } catch (failure) {
        return problemWords(failure);
      }
    };
  }
}

/** The words of a field: its label, and help when there is some. */
export function wordsOf(field: CentreField): { label: string; help: string | undefined } {
  const key = `settings-centre-${field.replaceAll('_', '-')}`;
  const help = `${key}-help`;
  return { label: t(key), help: hasWords(help) ? t(help) : undefined };
}
