// The sheet that labels are printed on: which stock, which of its labels are used up, for which printer.

export class LabelSheet {
  stock = $state('');
  /** The labels that are used up, from 1, in their order. */
  used = $state<readonly number[]>([]);
  /** The name of a printer that was measured; empty for none. */
  alignment = $state('');
  /** What was proposed last, so that what a person marked is not overwritten by the same again. */
  #proposed = '';

  /** With the stock that is chosen at first. */
  constructor(stock: string) {
    this.stock = stock;
  }

  chooseStock(name: string): void {
    if (name === this.stock) return;
    this.stock = name;
    this.used = [];
    this.#proposed = '';
  }

  /** What is known of the sheet of the stock, from the last print. */
  propose(used: readonly number[]): void {
    const proposed = `${this.stock}: ${used.join(' ')}`;
    if (proposed === this.#proposed) return;
    this.#proposed = proposed;
    this.used = [...used];
  }

  /** Marks labels as used up, or as still there. */
  mark(labels: readonly number[], used: boolean): void {
    const others = this.used.filter((label) => !labels.includes(label));
    this.used = used ? [...others, ...labels].sort((one, other) => one - other) : others;
  }
}
