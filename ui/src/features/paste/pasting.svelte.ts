// A text on its way to becoming a programme: what was pasted, what was corrected, and the draft that
// follows from both. It is kept while the program runs, so that one may look at something else in
// between. Nothing is written before `save` or `takeOver`.

import {
  chooseFile,
  comparePaste,
  forgetFile,
  readPaste,
  savePaste,
  takeOverPaste,
} from '../../lib/backend';
import type {
  ChosenFile,
  DifferenceView,
  PasteOptions,
  PasteSource,
  PastedView_Serialize,
  PieceView,
} from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

export type Draft = PastedView_Serialize;

/** What a person said of some lines: what they are, or that they are right as they are. */
type Step = { lines: readonly number[]; role: string } | { lines: readonly number[]; seen: true };

/** HTML that says nothing of paragraphs is no more than its words. */
const HAS_STRUCTURE = /<(p|li|h[1-6]|tr|br|div)\b/i;

export class Pasting {
  /** What stands in the field. */
  text = $state('');
  fileName = $state('');
  /** The title that a person gives when the text has none. */
  title = $state('');
  draft = $state.raw<Draft | undefined>();
  differences = $state.raw<readonly DifferenceView[] | undefined>();
  problem = $state<string | undefined>();
  busy = $state(false);
  /** The line one is at, and the other end of the selection. */
  at = $state(0);
  from = $state(0);
  year = $state('');
  #source: PasteSource | undefined;
  #steps = $state.raw<readonly Step[]>([]);
  #question = 0;
  #writing = false;

  /** `programmeId` is empty for a new programme, else the one the text is a version of. */
  constructor(readonly programmeId: string) {}

  get corrected(): boolean {
    return this.#steps.length > 0;
  }

  /** The pieces that a person should look at and has not. */
  get toCheck(): readonly PieceView[] {
    const seen = this.#steps.flatMap((step) => ('seen' in step ? step.lines : []));
    const open = (piece: PieceView) => piece.reason !== '' && !seen.includes(piece.first);
    return this.draft?.pieces.filter(open) ?? [];
  }

  /** The piece that a line belongs to. */
  pieceAt(line: number): PieceView | undefined {
    return this.draft?.pieces.find((piece) => piece.first <= line && line <= piece.last);
  }

  isSelected(line: number): boolean {
    return Math.min(this.at, this.from) <= line && line <= Math.max(this.at, this.from);
  }

  select(line: number, extend = false): void {
    this.at = line;
    if (!extend) this.from = line;
  }

  /** Reads what stands in the field. */
  readText(): Promise<void> {
    this.fileName = '';
    return this.#begin({ kind: 'text', content: this.text });
  }

  /** Reads what was pasted, with its lists and headings when the clipboard has them. */
  paste(text: string, html: string): Promise<void> {
    this.text = text;
    this.fileName = '';
    const rich = HAS_STRUCTURE.test(html);
    return this.#begin(rich ? { kind: 'html', content: html } : { kind: 'text', content: text });
  }

  async choose(): Promise<void> {
    try {
      const file = await chooseFile({
        title: t('paste-file'),
        kindLabel: t('paste-file-kind'),
        kind: 'programme-text',
        suggestedName: '',
      });
      if (file) await this.readFile(file);
    } catch (failure) {
      this.problem = problemWords(failure);
    }
  }

  readFile(file: ChosenFile): Promise<void> {
    this.fileName = file.name;
    return this.#begin({ kind: 'file', content: file.token });
  }

  setYear(year: string): Promise<void> {
    this.year = year.trim();
    return this.#read();
  }

  /** Says what the selected lines are. */
  correct(role: string): Promise<void> {
    const draft = this.draft;
    if (!draft) return Promise.resolve();
    const lines = draft.lines.flatMap(({ text }, line) =>
      this.isSelected(line) && text !== '' ? [line] : [],
    );
    this.#steps = [...this.#steps, { lines, role }];
    return this.#read();
  }

  /** Says that the piece one is at is right as it is. */
  confirm(): void {
    const piece = this.pieceAt(this.at);
    if (piece) this.#steps = [...this.#steps, { lines: [piece.first], seen: true }];
  }

  /** Takes the last correction back; says whether there was one. */
  async takeBack(): Promise<boolean> {
    const last = this.#steps.at(-1);
    if (!last) return false;
    this.#steps = this.#steps.slice(0, -1);
    this.select(last.lines[0] ?? this.at);
    if (!('seen' in last)) await this.#read();
    return true;
  }

  /** Goes to the next piece to check, round from the end; gives its line. */
  next(): number | undefined {
    const open = this.toCheck;
    const next = open.find(({ first }) => first > this.at) ?? open[0];
    if (next) this.select(next.first);
    return next?.first;
  }

  /** Back to the text, to change it; corrections are about lines and go with them. */
  reword(): void {
    const lines = this.draft?.lines ?? [];
    if (this.text === '') this.text = lines.map(({ text }) => text).join('\n');
    this.#forgetSource();
  }

  /** Makes the programme; gives its key, or nothing when it was refused. */
  save(): Promise<string | undefined> {
    return this.#finish((source) => savePaste(source, this.#options()));
  }

  async compare(): Promise<void> {
    const found = await this.#ask((source) =>
      comparePaste(this.programmeId, source, this.#options()),
    );
    if (found) this.differences = found;
  }

  /** Takes over the differences with these keys; says whether that was done. */
  async takeOver(accepted: readonly string[]): Promise<boolean> {
    const done = await this.#finish(async (source) => {
      await takeOverPaste(this.programmeId, source, this.#options(), [...accepted]);
      return true;
    });
    return done === true;
  }

  /** Forgets everything. */
  clear(): void {
    this.#forgetSource();
    this.text = '';
    this.fileName = '';
    this.title = '';
    this.year = '';
  }

  async #begin(source: PasteSource): Promise<void> {
    this.#forgetSource();
    this.#source = source;
    await this.#read();
    this.select(this.draft?.pieces[0]?.first ?? 0);
  }

  async #read(): Promise<void> {
    const draft = await this.#ask((source) => readPaste(source, this.#options()));
    if (draft) this.draft = draft;
  }

  /** Asks something about the source; an answer to an earlier question is dropped. */
  async #ask<T>(about: (source: PasteSource) => Promise<T>): Promise<T | undefined> {
    const source = this.#source;
    if (!source) return undefined;
    const question = ++this.#question;
    this.busy = true;
    try {
      const answer = await about(source);
      if (question !== this.#question) return undefined;
      this.problem = undefined;
      return answer;
    } catch (failure) {
      if (question === this.#question) this.problem = problemWords(failure);
      return undefined;
    } finally {
      if (question === this.#question) this.busy = false;
    }
  }

  /** Writes once, however often it is pressed; a reading under way is not waited for. */
  async #finish<T>(write: (source: PasteSource) => Promise<T>): Promise<T | undefined> {
    if (this.#writing) return undefined;
    this.#writing = true;
    const written = await this.#ask(write);
    this.#writing = false;
    if (written !== undefined) this.clear();
    return written;
  }

  #options(): PasteOptions {
    const corrections = this.#steps.flatMap((step) =>
      'seen' in step ? [] : step.lines.map((line) => ({ line, role: step.role })),
    );
    return { year: this.year, corrections, title: this.title };
  }

  #forgetSource(): void {
    this.#question++;
    // A token that is already gone needs no giving back.
    if (this.#source?.kind === 'file') void forgetFile(this.#source.content).catch(() => undefined);
    this.#source = undefined;
    this.#steps = [];
    this.draft = undefined;
    this.differences = undefined;
    this.problem = undefined;
    this.busy = false;
    this.select(0);
  }
}

const kept: Record<string, Pasting> = {};

/** What is being pasted for a programme, or for a new one (no key). */
export function pastingFor(programmeId: string): Pasting {
  return (kept[programmeId] ??= new Pasting(programmeId));
}
