// The document as it would be printed now: painted again when an option or the data change. What is
// shown stays until the new pages are there.

import { untrack } from 'svelte';
import { previewBytes, previewDocument, stopJob } from '../../lib/backend';
import type { PrintReport, PrintRequest } from '../../lib/contract';
import { PdfPages } from '../../lib/pdf';
import { whenChanged } from '../../lib/state/changes';
import { problemWords } from '../../lib/state/problem-words';

/** Long enough for a number to be typed, short enough to feel at once. */
const REST_MS = 120;

/** Whatever may stand on paper. */
export const NOUNS = [
  'programme',
  'session',
  'slot',
  'speaker',
  'venue',
  'person',
  'organisation',
  'mandate',
  'involvement',
  'registration',
  'place',
  'attendance',
  'setting',
  'picture',
  'tag',
];

export class Preview {
  pages = $state.raw<PdfPages | undefined>();
  report = $state.raw<PrintReport | undefined>();
  problem = $state<string | undefined>();
  /** New pages are on their way. */
  busy = $state(false);
  #wanted: PrintRequest | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #job = '';

  /** To be made while a component is set up. What `request` reads of the state is watched. */
  constructor(request: () => PrintRequest | undefined) {
    $effect(() => {
      const wanted = request();
      // Another document is not shown for a moment as if it were this one.
      if (wanted?.kind !== this.#wanted?.kind) this.#show(undefined, undefined);
      this.#wanted = wanted;
      this.busy = wanted !== undefined;
      this.#soon();
    });
    $effect(() => {
      const end = whenChanged(NOUNS, () => this.#soon());
      return () => {
        end();
        this.#stop();
        this.pages?.close();
      };
    });
  }

  #soon(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => void this.#paint(), REST_MS);
  }

  /** What is being painted is of no use any more. */
  #stop(): void {
    clearTimeout(this.#rest);
    if (this.#job) void stopJob(this.#job).catch(() => undefined);
    this.#job = '';
  }

  async #paint(): Promise<void> {
    this.#stop();
    const wanted = this.#wanted;
    if (!wanted) {
      this.busy = false;
      return;
    }
    const job = crypto.randomUUID();
    this.#job = job;
    this.busy = true;
    try {
      const report = await previewDocument(wanted, job);
      if (job !== this.#job) return;
      const pages = await PdfPages.open(await previewBytes(job));
      if (job === this.#job) this.#show(pages, report);
      else pages.close();
    } catch (failure) {
      if (job !== this.#job) return;
      this.#show(undefined, undefined);
      this.problem = problemWords(failure);
    } finally {
      if (job === this.#job) this.busy = false;
    }
  }

  #show(pages: PdfPages | undefined, report: PrintReport | undefined): void {
    untrack(() => this.pages?.close());
    this.pages = pages;
    this.report = report;
    this.problem = undefined;
  }
}
