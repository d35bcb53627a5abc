// The attendee shown beside the list, with everything that is known of their registration.

import { showAttendee } from '../../lib/backend';
import type { AttendeeField, AttendeeView } from '../../lib/contract';
import { whenChanged } from '../../lib/state/changes';

export class ShownAttendee {
  /** The key of the registration; nobody is shown without one. */
  id = $state<string | undefined>();
  attendee = $state.raw<AttendeeView | undefined>();
  #reading: Promise<void> = Promise.resolve();

  /** To be made while a component is set up. */
  constructor() {
    $effect(() => {
      void this.id;
      this.#reading = this.#read();
      return whenChanged(['registration', 'person', 'organisation'], () => {
        this.#reading = this.#read();
      });
    });
  }

  /** Resolves when who was asked for is there. */
  async there(): Promise<void> {
    await Promise.resolve();
    await this.#reading;
  }

  /** Shows what was just kept, before it is read again. */
  patch(id: string, field: AttendeeField, value: string): void {
    if (this.attendee?.id === id) this.attendee = { ...this.attendee, [field]: value };
  }

  async #read(): Promise<void> {
    const { id } = this;
    if (id === undefined) {
      this.attendee = undefined;
      return;
    }
    try {
      const attendee = await showAttendee(id);
      if (id === this.id) this.attendee = attendee;
    } catch {
      // Somebody who is no longer on the list is no longer shown.
      if (id === this.id) this.attendee = undefined;
    }
  }
}
