// A field that keeps itself: saved on leaving it or after a second of rest, Escape restores what was
// there when the field was entered. There is no save button anywhere.

/**
 * Keeps a text; gives back words when it cannot be kept. The stored text is the new one by then.
 * `again` is true when this visit of the field has kept a text already: both are one step back.
 */
export type Keep = (text: string, again: boolean) => Promise<string | undefined>;

const REST_MS = 1000;
const SAVED_SHOWN_MS = 2500;

export class SavedField {
  saved = $state(false);
  problem = $state<string | undefined>();
  #draft = $state<string | undefined>();
  #entered = '';
  #keptInVisit = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;
  #order: Promise<void> = Promise.resolve();

  constructor(
    private readonly stored: () => string,
    private readonly keep: Keep,
    private readonly savesAtRest = true,
  ) {}

  /** What the control shows: the draft while there is one, else what is stored. */
  get shown(): string {
    return this.#draft ?? this.stored();
  }

  /** True while the text differs from what is stored. */
  get dirty(): boolean {
    return this.#draft !== undefined && this.#draft !== this.stored();
  }

  entered(): void {
    if (this.dirty) return;
    this.#entered = this.stored();
    this.#keptInVisit = false;
  }

  typed(text: string): void {
    this.#draft = text;
    this.saved = false;
    clearTimeout(this.#resting);
    if (this.savesAtRest) this.#resting = setTimeout(() => void this.save(), REST_MS);
  }

  /** Saves the draft; saving twice at once is done one after the other. */
  save(): Promise<void> {
    clearTimeout(this.#resting);
    this.#order = this.#order.then(() => this.#saveNow());
    return this.#order;
  }

  /** Puts back what was there on entering; says whether there was anything to put back. */
  restore(): boolean {
    clearTimeout(this.#resting);
    const changed = this.dirty || this.stored() !== this.#entered;
    this.problem = undefined;
    this.#draft = this.#entered;
    void this.save();
    return changed;
  }

  /** Enter keeps, Escape restores and then goes no further, so that no dialog closes by it. */
  key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') void this.save();
    if (event.key === 'Escape' && this.restore()) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  async #saveNow(): Promise<void> {
    const text = this.#draft;
    if (text === undefined) return;
    if (text !== this.stored()) {
      this.problem = await this.keep(text, this.#keptInVisit);
      if (this.problem !== undefined) return;
      this.#keptInVisit = true;
      this.#showSaved();
    }
    // What was typed meanwhile stays; it has its own rest to wait for.
    if (this.#draft === text) {
      this.#draft = undefined;
      this.problem = undefined;
    }
  }

  #showSaved(): void {
    this.saved = true;
    clearTimeout(this.#fading);
    this.#fading = setTimeout(() => (this.saved = false), SAVED_SHOWN_MS);
  }
}
