// What is done with the lines of an agenda, whichever way it is asked for: button, key or pointer.

import { createContext, tick } from 'svelte';
import { addSlot, addSlotBeside, deleteSlot, moveSlot } from '../../../lib/backend';
import { DragOrder } from '../../../lib/components/drag-order.svelte';
import type { OpenProgramme, Session, Slot } from '../programme.svelte';

export class AgendaWork {
  /** The slot below which one says by how much what follows is shifted, or empty. */
  shifting = $state('');
  readonly drag = new DragOrder();
  table: HTMLElement | undefined = $state();

  constructor(
    private readonly opened: OpenProgramme,
    private readonly session: () => Session,
  ) {}

  /** A further slot after this one, or at the end; its title takes the focus. */
  async add(after = ''): Promise<void> {
    await this.#begin(() => addSlot(this.session().id, after));
  }

  /** A further slot beside this one. */
  async addBeside(id: string): Promise<void> {
    await this.#begin(() => addSlotBeside(id));
  }

  /** Moves a slot up or down by one; what had the focus in it keeps it. */
  async move(id: string, by: 1 | -1): Promise<void> {
    const from = this.#slots.findIndex((slot) => slot.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.#slots.length) return;
    await this.#put(id, to);
  }

  async remove(id: string): Promise<void> {
    await this.opened.remove(() => deleteSlot(id));
  }

  shift(id: string): void {
    this.shifting = id;
  }

  /** Puts the form away; the focus goes back to the line. */
  async shifted(): Promise<void> {
    const id = this.shifting;
    this.shifting = '';
    await tick();
    this.focus(id, 'title');
  }

  /** Takes hold of a slot with the pointer. */
  grip(event: PointerEvent, id: string): void {
    const others = () => this.#rows.filter((row) => row.dataset['slot'] !== id);
    this.drag.start(event, id, others, (place) => void this.#put(id, place));
  }

  /** On which side of a line the slot would come to stand that is being dragged. */
  landing(index: number): 'before' | 'after' | undefined {
    const { moving, place } = this.drag;
    const from = moving ? this.#slots.findIndex((slot) => slot.id === moving) : -1;
    if (from < 0 || index === from || place < 0) return undefined;
    const others = this.#slots.length - 1;
    const rank = index > from ? index - 1 : index;
    if (rank === place) return 'before';
    return place === others && rank === others - 1 ? 'after' : undefined;
  }

  /** The slot in whose line the focus is. */
  get focused(): string | undefined {
    return rowOf(document.activeElement)?.dataset['slot'];
  }

  /** Puts the focus on a cell. */
  focus(id: string, column: string): void {
    this.#cell(id, column)?.focus();
  }

  /** Arrow keys up and down in a cell lead to the same cell of the line above or below. */
  key(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const { target } = event;
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(target instanceof HTMLInputElement)) return;
    const row = rowOf(target);
    const next = row && this.#rows[this.#rows.indexOf(row) + step];
    if (!next) return;
    event.preventDefault();
    this.focus(next.dataset['slot'] ?? '', target.dataset['column'] ?? '');
  }

  get #slots(): readonly Slot[] {
    return this.session().slots;
  }

  get #rows(): HTMLElement[] {
    return [...(this.table?.querySelectorAll<HTMLElement>('tr[data-slot]') ?? [])];
  }

  #cell(id: string, column: string): HTMLElement | null | undefined {
    return this.table?.querySelector(`tr[data-slot="${id}"] [data-column="${column}"]`);
  }

  async #begin(make: () => Promise<string>): Promise<void> {
    await this.opened.act(async () => (this.opened.fresh = await make()));
    // Its title has taken the focus by then, and must not do so again when the session is reopened.
    await tick();
    this.opened.fresh = '';
  }

  async #put(id: string, place: number): Promise<void> {
    const column = (document.activeElement as HTMLElement | null)?.dataset['column'];
    const held = this.focused === id ? column : undefined;
    await this.opened.act(() => moveSlot(id, place));
    await tick();
    // A line that moves in the page loses the focus.
    if (held) this.focus(id, held);
  }
}

function rowOf(element: Element | null): HTMLElement | undefined {
  return element?.closest<HTMLElement>('tr[data-slot]') ?? undefined;
}

const [agendaWork, shareAgendaWork] = createContext<AgendaWork>();
export { agendaWork, shareAgendaWork };
