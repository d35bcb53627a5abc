// Papers on their way to a printer. They outlive the screen they were sent from: a printer may take
// long, and what it says must not be lost because somebody looks elsewhere.

import { onPaperNews, Refusal, sendToPrinter, stopJob } from '../../lib/backend';
import { argsOf } from '../../lib/backend/refusal';
import { toasts } from '../../lib/components/toasts.svelte';
import type { PaperState, PrinterOrder, PrintRequest } from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

/** How a paper stands, with what there is to say of it. */
export interface SentPaper {
  readonly job: string;
  /** How the document is called. */
  readonly document: string;
  /** How the printer is called. */
  readonly printer: string;
  stands: 'under-way' | 'held' | 'printed' | 'unconfirmed' | 'cancelled' | 'failed';
  text: string;
}

class SentPapers {
  all = $state<SentPaper[]>([]);
  /** How many screens show them. */
  #watchers = 0;
  #listens = false;

  /** To be called while a component that shows them is set up. */
  watch(): void {
    $effect(() => {
      this.#watchers += 1;
      return () => {
        this.#watchers -= 1;
      };
    });
  }

  async send(
    request: PrintRequest,
    order: PrinterOrder,
    names: { document: string; printer: string },
  ): Promise<void> {
    this.#listen();
    const job = crypto.randomUUID();
    const text = t('printer-preparing', names);
    // What went well needs no more than a look, and makes room for the next.
    this.all = this.all.filter((paper) => !['printed', 'cancelled'].includes(paper.stands));
    this.all.unshift({ job, ...names, stands: 'under-way', text });
    try {
      const { confirmed, printer } = await sendToPrinter(request, order, job);
      const stands = confirmed ? 'printed' : 'unconfirmed';
      this.#end(job, stands, t(`printer-${stands}`, { printer }));
    } catch (failure) {
      const code = failure instanceof Refusal ? failure.code : '';
      const ours = code === 'printer-cancelled' || code === 'print-cancelled';
      const said = ours ? t('problem-printer-cancelled', names) : problemWords(failure);
      this.#end(job, ours ? 'cancelled' : 'failed', said);
    }
  }

  async takeBack(job: string): Promise<void> {
    try {
      await stopJob(job);
    } catch (failure) {
      toasts.say(problemWords(failure));
    }
  }

  /** Puts away what was said of a paper that is done with. */
  dismiss(job: string): void {
    this.all = this.all.filter((paper) => paper.job !== job);
  }

  #listen(): void {
    if (this.#listens) return;
    this.#listens = true;
    onPaperNews(({ job, state }) => {
      const paper = this.all.find((one) => one.job === job);
      if (paper) this.#hear(paper, state);
    });
  }

  #hear(paper: SentPaper, state: PaperState): void {
    const { document, printer } = paper;
    if (state.kind === 'held') {
      paper.stands = 'held';
      paper.text = t(`problem-${state.problem.code}`, argsOf(state.problem));
      this.#sayElsewhere(paper.text);
    } else {
      paper.stands = 'under-way';
      paper.text = t(`printer-${state.kind}`, { document, printer });
    }
  }

  #end(job: string, stands: SentPaper['stands'], text: string): void {
    const paper = this.all.find((one) => one.job === job);
    if (!paper) return;
    paper.stands = stands;
    paper.text = text;
    this.#sayElsewhere(text);
  }

  /** Where no screen shows the papers, what is new is said in the corner. */
  #sayElsewhere(text: string): void {
    if (this.#watchers === 0) toasts.say(text);
  }
}

export const sentPapers = new SentPapers();
