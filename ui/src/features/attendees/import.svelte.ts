// A list being brought in: the file, what its columns are taken for, and what would become of it.
// Nothing is written before `bringIn`.

import {
  chooseFile,
  forgetFile,
  holdCells,
  importAttendees,
  onJobProgress,
  previewImport,
  Refusal,
  stopJob,
} from '../../lib/backend';
import type {
  CellChoice,
  ChosenFile,
  ColumnChoice,
  ImportReport,
  RowDecision,
} from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

/** A file that is held although nothing was chosen: in memory, and never on the disk. */
type Bringing = () => Promise<ChosenFile | null>;

export class ListImport {
  file = $state.raw<ChosenFile | undefined>();
  report = $state.raw<ImportReport | undefined>();
  problem = $state<string | undefined>();
  sessionId = $state('');
  /** While an answer is awaited. */
  busy = $state(false);
  /** While the list is being written: how much of how much. */
  writing = $state.raw<{ done: number; total?: number } | undefined>();
  #job = '';
  #columns: readonly ColumnChoice[] = [];
  #sheet = '';
  #decisions: readonly RowDecision[] = [];
  #takeAll = false;
  #cells: readonly CellChoice[] = [];
  #question = 0;

  constructor(private readonly programmeId: () => string) {}

  get open(): boolean {
    return this.file !== undefined;
  }

  /** Asks for a file and shows what bringing it in would do; closing the dialog changes nothing. */
  choose(): Promise<void> {
    return this.#begin(() =>
      chooseFile({
        title: t('attendees-import'),
        kindLabel: t('lists-file-kind'),
        kind: 'attendee-list',
        suggestedName: '',
      }),
    );
  }

  /** Shows what bringing in cells would do; they come from a clipboard, parted by tabulators. */
  paste(text: string): Promise<void> {
    return this.#begin(() => {
      if (!text.trim()) throw refusal('nothing-to-paste');
      return holdCells(text, t('lists-pasted-name'));
    });
  }

  /** Shows what bringing in a file that was dropped would do. */
  take(file: ChosenFile): Promise<void> {
    return this.#begin(() => Promise.resolve(file));
  }

  async #begin(bringing: Bringing): Promise<void> {
    this.problem = undefined;
    try {
      const chosen = await bringing();
      if (!chosen) return;
      this.cancel();
      this.file = chosen;
      await this.#preview();
    } catch (failure) {
      this.problem = problemWords(failure);
    }
  }

  /** Takes a column for something else. */
  setColumn(index: number, field: string): Promise<void> {
    const columns = this.report?.columns ?? [];
    this.#columns = columns.map((column, at) => (at === index ? { ...column, field } : column));
    return this.#preview();
  }

  /** Reads another sheet, whose columns are recognised anew. */
  setSheet(name: string): Promise<void> {
    this.#sheet = name;
    this.#columns = [];
    this.#forgetChoices();
    return this.#preview();
  }

  /** Says who a row is about; nothing leaves it open. */
  decide(row: number, who: string): Promise<void> {
    this.#decisions = [...this.#decisions.filter((known) => known.row !== row), { row, who }];
    return this.#preview();
  }

  /** Takes all that the file says otherwise, or only what is lacking. */
  takeDifferences(all: boolean): Promise<void> {
    this.#takeAll = all;
    this.#cells = [];
    return this.#preview();
  }

  /** Takes a single cell, or leaves it. */
  takeCell(row: number, field: string, take: boolean): Promise<void> {
    const others = this.#cells.filter((cell) => cell.row !== row || cell.field !== field);
    this.#cells = [...others, { row, field, take }];
    return this.#preview();
  }

  setSession(id: string): Promise<void> {
    this.sessionId = id;
    return this.#preview();
  }

  /** Brings the list in, in one change; gives the report, or nothing when it was refused. */
  async bringIn(): Promise<ImportReport | undefined> {
    if (!this.file || this.busy) return undefined;
    this.busy = true;
    this.problem = undefined;
    this.writing = { done: 0 };
    const job = (this.#job = crypto.randomUUID());
    const deaf = onJobProgress((heard) => {
      if (heard.job === job) this.writing = heard;
    });
    try {
      const report = await importAttendees(this.file.token, this.#options(), job);
      this.cancel();
      return report;
    } catch (failure) {
      this.problem = problemWords(failure);
      return undefined;
    } finally {
      deaf();
      this.busy = false;
      this.writing = undefined;
    }
  }

  /** Stops writing; nothing is kept of it, and the list can be brought in anew. */
  stop(): void {
    // A job that is over needs no stopping.
    void stopJob(this.#job).catch(() => undefined);
  }

  /** Leaves everything as it was, and gives the file back. */
  cancel(): void {
    this.#question++;
    // A token that is already gone needs no giving back.
    if (this.file) void forgetFile(this.file.token).catch(() => undefined);
    this.file = undefined;
    this.report = undefined;
    this.problem = undefined;
    this.sessionId = '';
    this.busy = false;
    this.#columns = [];
    this.#sheet = '';
    this.#forgetChoices();
  }

  /** Rows have other numbers in another sheet. */
  #forgetChoices(): void {
    this.#decisions = [];
    this.#takeAll = false;
    this.#cells = [];
  }

  async #preview(): Promise<void> {
    if (!this.file) return;
    const question = ++this.#question;
    this.busy = true;
    try {
      const report = await previewImport(this.file.token, this.#options());
      if (question !== this.#question) return;
      this.report = report;
      this.problem = undefined;
    } catch (failure) {
      if (question === this.#question) this.problem = problemWords(failure);
    } finally {
      if (question === this.#question) this.busy = false;
    }
  }

  #options() {
    return {
      programme_id: this.programmeId(),
      session_id: this.sessionId,
      sheet: this.#sheet,
      columns: [...this.#columns],
      decisions: [...this.#decisions],
      take_all: this.#takeAll,
      cells: [...this.#cells],
    };
  }
}

function refusal(code: string): Refusal {
  return new Refusal([{ code, field: '', context: [] }]);
}
