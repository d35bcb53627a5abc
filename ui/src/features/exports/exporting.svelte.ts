// One programme going out: to a file that a dialog chose, or onto the clipboard, and what came of it.

import {
  chooseDestination,
  copyProgramme,
  exportFileName,
  exportProgramme,
  forgetFile,
  openWrittenFile,
  programmeForSite,
  programmeSpeakers,
  Refusal,
  showWrittenFile,
} from '../../lib/backend';
import type { ChosenFile, ExportFormat, ExportRequest, NamedSpeaker } from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

/** The kinds that the dialogs of the system know, by format. */
const KINDS = {
  word: 'word',
  html: 'html',
  text: 'text',
  calendar: 'calendar',
  json: 'programme',
} as const;

export interface Saved {
  file: ChosenFile;
  leftOut: readonly string[];
}

export class Exporting {
  busy = $state(false);
  problem = $state<string | undefined>();
  saved = $state.raw<Saved | undefined>();
  copied = $state(false);
  /** What is to be copied by hand, because the clipboard does not answer. */
  byHand = $state<string | undefined>();
  speakers = $state.raw<readonly NamedSpeaker[]>([]);
  /** Whose appointments: nothing for all, else `session:KEY` or `speaker:KEY`. */
  calendarOf = $state('');

  constructor(readonly programmeId: string) {}

  /** Reads what there is to choose from. */
  open(): Promise<void> {
    return this.#attempt(async () => {
      this.calendarOf = '';
      this.speakers = await programmeSpeakers(this.programmeId);
    });
  }

  request(format: ExportFormat): ExportRequest {
    const [of, key] = format === 'calendar' ? this.calendarOf.split(':') : [];
    return {
      programme_id: this.programmeId,
      format,
      session_id: of === 'session' ? (key ?? '') : '',
      speaker: of === 'speaker' ? (key ?? '') : '',
    };
  }

  /** Asks where, and writes; closing the dialog of the system changes nothing. */
  save(format: ExportFormat): Promise<void> {
    return this.#attempt(async () => {
      const request = this.request(format);
      const file = await chooseDestination({
        title: t(`export-save-${format}`),
        kindLabel: t(`export-format-${format}`),
        kind: KINDS[format],
        suggestedName: await exportFileName(request),
      });
      if (file) await this.#write(request, file);
    });
  }

  copy(): Promise<void> {
    return this.#attempt(async () => {
      try {
        await copyProgramme(this.programmeId);
        this.copied = true;
      } catch (failure) {
        if (!(failure instanceof Refusal && failure.code === 'clipboard-closed')) throw failure;
        this.byHand = await programmeForSite(this.programmeId);
      }
    });
  }

  openFile(): Promise<void> {
    return this.#withFile(openWrittenFile);
  }

  showFile(): Promise<void> {
    return this.#withFile(showWrittenFile);
  }

  /** Nothing that was said holds any longer, and the file is not held any longer. */
  clear(): void {
    if (this.saved) void forgetFile(this.saved.file.token).catch(() => undefined);
    this.saved = undefined;
    this.problem = undefined;
    this.byHand = undefined;
    this.copied = false;
  }

  async #write(request: ExportRequest, file: ChosenFile): Promise<void> {
    try {
      const report = await exportProgramme(request, file.token);
      this.saved = { file, leftOut: report.left_out };
    } catch (failure) {
      void forgetFile(file.token).catch(() => undefined);
      throw failure;
    }
  }

  async #attempt(action: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.clear();
    try {
      await action();
    } catch (failure) {
      this.problem = problemWords(failure);
    } finally {
      this.busy = false;
    }
  }

  async #withFile(action: (token: string) => Promise<unknown>): Promise<void> {
    try {
      await action(this.saved?.file.token ?? '');
    } catch (failure) {
      this.problem = problemWords(failure);
    }
  }
}
