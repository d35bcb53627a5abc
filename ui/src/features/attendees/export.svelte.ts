// A list being taken along: what of it, in which form, and what came of it.

import {
  attendeeAddresses,
  chooseDestination,
  exportAttendees,
  attendeesFileName,
} from '../../lib/backend';
import type { ListFormat } from '../../lib/contract';
import { tick } from 'svelte';
import { t } from '../../lib/i18n/index.svelte';
import { problemWords } from '../../lib/state/problem-words';

export class ListExport {
  sessionId = $state('');
  format = $state<ListFormat>('xlsx');
  /** Personal, so never remembered from one time to the next. */
  needs = $state(false);
  notes = $state(false);
  addresses = $state('');
  /** How many of those who are expected have no address. */
  without = $state(0);
  problem = $state<string | undefined>();
  busy = $state(false);

  constructor(private readonly programmeId: () => string) {}

  begin(sessionId: string): void {
    this.needs = false;
    this.notes = false;
    this.problem = undefined;
    this.setSession(sessionId);
  }

  /** The addresses shown are those of another session. */
  setSession(id: string): void {
    this.sessionId = id;
    this.addresses = '';
    this.without = 0;
  }

  /** Asks where and writes the file; gives its name, or nothing when it was not written. */
  save(): Promise<string | undefined> {
    return this.#act(async () => {
      const options = this.#options();
      const file = await chooseDestination({
        title: t('lists-export-title'),
        kindLabel: t(`lists-export-format-${options.format}`),
        kind: options.format === 'xlsx' ? 'workbook' : 'list-text',
        suggestedName: await attendeesFileName(options),
      });
      if (!file) return undefined;
      await exportAttendees(options, file.token);
      return file.name;
    });
  }

  /** Shows the addresses, as mail programs take them; gives how many there are. */
  readAddresses(): Promise<number | undefined> {
    return this.#act(async () => {
      const found = await attendeeAddresses(this.programmeId(), this.sessionId);
      this.addresses = found.addresses.join('; ');
      this.without = found.without;
      if (found.addresses.length === 0) this.problem = t('lists-addresses-done', { count: 0 });
      await tick();
      return found.addresses.length;
    });
  }

  async #act<T>(deed: () => Promise<T>): Promise<T | undefined> {
    this.busy = true;
    this.problem = undefined;
    try {
      return await deed();
    } catch (failure) {
      this.problem = problemWords(failure);
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  #options() {
    return {
      programme_id: this.programmeId(),
      session_id: this.sessionId,
      format: this.format,
      needs: this.needs,
      notes: this.notes,
    };
  }
}
