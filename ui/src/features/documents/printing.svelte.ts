// One paper being written to a file: asking where, how far it is, and what came of it.

import {
  chooseDestination,
  documentFileName,
  forgetFile,
  onJobProgress,
  openWrittenFile,
  printDocument,
  Refusal,
  showWrittenFile,
  stopJob,
} from '../../lib/backend';
import type { ChosenFile, PrintReport, PrintRequest } from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

/** Below this nobody notices waiting, and showing progress would only flicker. */
const NOTICEABLE_MS = 300;

export interface Written {
  file: ChosenFile;
  report: PrintReport;
}

export class Printing {
  busy = $state(false);
  /** How the paper that is being written is called: another one may be looked at meanwhile. */
  name = $state('');
  /** True when it lasts long enough to say how far it is. */
  slow = $state(false);
  done = $state(0);
  /** Not known before the first page is told. */
  total = $state<number | undefined>();
  written = $state.raw<Written | undefined>();
  problem = $state<string | undefined>();
  /** It was stopped by the person who started it, which is no problem. */
  stopped = $state(false);
  #job = '';

  /** To be made while a component is set up: it listens to how far the job is. */
  constructor() {
    $effect(() =>
      onJobProgress(({ job, done, total }) => {
        if (job !== this.#job) return;
        this.done = done;
        this.total = total;
      }),
    );
  }

  /** The same as {@link save}, and then opens the file in the system's viewer. */
  async saveAndOpen(request: PrintRequest, name: string): Promise<void> {
    if (await this.save(request, name)) await this.open();
  }

  /**
   * Asks where to write the paper, and writes it; closing the dialog changes nothing. Tells whether
   * it was written.
   */
  async save(request: PrintRequest, name: string): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.name = name;
    try {
      const file = await chooseDestination({
        title: t('papers-save'),
        kindLabel: t('papers-kind-pdf'),
        kind: 'pdf',
        suggestedName: await documentFileName(request),
      });
      return file !== null && (await this.#write(request, file));
    } catch (failure) {
      this.problem = problemWords(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }

  stop(): Promise<void> {
    return this.#attempt(() => stopJob(this.#job));
  }

  open(): Promise<void> {
    return this.#attempt((file) => openWrittenFile(file));
  }

  show(): Promise<void> {
    return this.#attempt((file) => showWrittenFile(file));
  }

  /** What was said of an earlier paper no longer holds. */
  clear(): void {
    if (this.written) void forgetFile(this.written.file.token).catch(() => undefined);
    this.written = undefined;
    this.problem = undefined;
    this.stopped = false;
  }

  async #write(request: PrintRequest, file: ChosenFile): Promise<boolean> {
    this.clear();
    this.done = 0;
    this.total = undefined;
    this.#job = crypto.randomUUID();
    const late = setTimeout(() => (this.slow = true), NOTICEABLE_MS);
    try {
      this.written = { file, report: await printDocument(request, file.token, this.#job) };
      return true;
    } catch (failure) {
      void forgetFile(file.token).catch(() => undefined);
      this.stopped = failure instanceof Refusal && failure.code === 'print-cancelled';
      if (!this.stopped) this.problem = problemWords(failure);
      return false;
    } finally {
      clearTimeout(late);
      this.slow = false;
      this.#job = '';
    }
  }

  async #attempt(action: (token: string) => Promise<unknown>): Promise<void> {
    try {
      await action(this.written?.file.token ?? '');
    } catch (failure) {
      this.problem = problemWords(failure);
    }
  }
}
