// The pictures of the centre and of organisations: choosing a file for one, and what is wrong with
// it. A file that is refused leaves the earlier picture as it was.

import {
  chooseFile,
  deletePicture,
  describePicture,
  forgetFile,
  listPictures,
  putPicture,
} from '../../lib/backend';
import { toasts } from '../../lib/components/toasts.svelte';
import type { PictureTarget, PictureView } from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';
import { history } from '../../lib/state/history.svelte';
import { Loaded } from '../../lib/state/loaded.svelte';
import { problemWords } from '../../lib/state/problem-words';

export type PictureKind = 'centre-logo' | 'signature' | 'organisation-logo';

/** As many logos of the centre as Rust takes; it says so itself when there are more. */
export const MOST_LOGOS = 4;

export class Pictures {
  /** The place a file was refused for, and why. */
  problem = $state.raw<{ place: string; words: string } | undefined>();
  busy = $state(false);
  readonly #loaded: Loaded<PictureView[]>;

  /** To be made while a component is set up. */
  constructor() {
    this.#loaded = new Loaded(listPictures, ['picture']);
  }

  /** Those of a kind in their order; of one organisation when it is named. */
  of(kind: PictureKind, organisation = ''): PictureView[] {
    const all = this.#loaded.value ?? [];
    return all.filter((one) => one.kind === kind && one.organisation_id === organisation);
  }

  problemAt(target: PictureTarget): string | undefined {
    return this.problem?.place === placeOf(target) ? this.problem.words : undefined;
  }

  /** Asks for a file and puts it where it goes; closing the dialog changes nothing. */
  async choose(target: PictureTarget): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const file = await chooseFile({
        title: t('settings-picture-dialog'),
        kindLabel: t('settings-picture-files'),
        kind: 'picture',
        suggestedName: '',
      });
      if (!file) return;
      this.problem = undefined;
      try {
        await putPicture(target, file.token);
      } finally {
        void forgetFile(file.token).catch(() => undefined);
      }
      await this.#loaded.again();
    } catch (failure) {
      this.problem = { place: placeOf(target), words: problemWords(failure) };
    } finally {
      this.busy = false;
    }
  }

  /** Keeps what a picture shows; gives back words when it is refused. */
  async describe(id: string, words: string): Promise<string | undefined> {
    try {
      await describePicture(id, words);
      await this.#loaded.again();
      return undefined;
    } catch (failure) {
      return problemWords(failure);
    }
  }

  /** Takes a picture away, and offers to bring it back. */
  async remove(id: string): Promise<void> {
    this.problem = undefined;
    try {
      await deletePicture(id);
      await this.#loaded.again();
      await history.offerUndo();
    } catch (failure) {
      toasts.say(problemWords(failure));
    }
  }
}

function placeOf(target: PictureTarget): string {
  return JSON.stringify(target);
}
