// Marks in a text as it is typed: what a tool changes of it. How a text reads is not decided here;
// that is asked of Rust.

/** A text with what is selected in it. */
export interface Marked {
  text: string;
  start: number;
  end: number;
}

/** `from` to `to` become `text`; then `start` to `end` is selected. */
export interface Change {
  from: number;
  to: number;
  text: string;
  start: number;
  end: number;
}

export type Tool =
  'bold' | 'italic' | 'bullets' | 'numbers' | 'deeper' | 'shallower' | 'quotation' | 'link';

const ITEM = /^(\s*)(?:[-•*–·▪◦]|\d{1,2}\.)\s+/;
const QUOTED = /^(\s*)>\s?/;
const LEVEL = '  ';

/** What a tool changes; `undefined` when it has nothing to do here. */
export function change(tool: Tool, marked: Marked): Change | undefined {
  switch (tool) {
    case 'bold':
      return around(marked, '**');
    case 'italic':
      return around(marked, '*');
    case 'link':
      return link(marked);
    case 'bullets':
      return eachLine(marked, (line) => toggled(line, ITEM, () => '- '));
    case 'numbers':
      return eachLine(marked, (line, index) => toggled(line, ITEM, () => `${index + 1}. `));
    case 'quotation':
      return eachLine(marked, (line) => toggled(line, QUOTED, () => '> '));
    case 'deeper':
      return eachLine(marked, (line) => (ITEM.test(line) ? LEVEL + line : line));
    case 'shallower':
      return eachLine(marked, (line) => (ITEM.test(line) ? line.replace(/^ {1,2}|^\t/, '') : line));
  }
}

/** A new line in a list begins the next item; in an item with nothing in it, it ends the list. */
export function newLine({ text, start, end }: Marked): Change | undefined {
  if (start !== end) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const item = ITEM.exec(text.slice(from, start));
  if (!item) return undefined;
  if (text.slice(from, start) === item[0] && /^\s*(\n|$)/.test(text.slice(start))) {
    return { from, to: start, text: '', start: from, end: from };
  }
  const next = item[0].replace(/\d+/, (number) => String(Number(number) + 1));
  const at = start + 1 + next.length;
  return { from: start, to: start, text: `\n${next}`, start: at, end: at };
}

/** Puts a mark around what is selected, or takes it away. White space stays outside. */
function around({ text, start, end }: Marked, mark: string): Change {
  const chosen = text.slice(start, end);
  const words = chosen.trim();
  const from = start + chosen.indexOf(words);
  const to = from + words.length;
  const length = mark.length;
  if (isMarked(text, from, to, mark)) {
    const kept = from - length;
    return { from: kept, to: to + length, text: words, start: kept, end: kept + words.length };
  }
  const inside = from + length;
  return { from, to, text: mark + words + mark, start: inside, end: inside + words.length };
}

/** One star beside another is bold and not italic; three are both. */
function isMarked(text: string, from: number, to: number, mark: string): boolean {
  const before = /\**$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const after = /^\**/.exec(text.slice(to))?.[0].length ?? 0;
  const stars = Math.min(before, after);
  return mark.length === 2 ? stars >= 2 : stars === 1 || stars === 3;
}

/** `[words](https://)` with the address selected, so that it is typed or pasted over. */
function link({ text, start, end }: Marked): Change {
  const words = text.slice(start, end);
  const isAddress = /^(https?:\/\/|www\.)\S+$/.test(words);
  const address = isAddress ? words : 'https://';
  const shown = isAddress ? '' : words;
  const at = start + shown.length + 3;
  // Without words the place for them comes first.
  const select = shown ? [at, at + address.length] : [start + 1, start + 1];
  const made = `[${shown}](${address})`;
  return { from: start, to: end, text: made, start: select[0] ?? at, end: select[1] ?? at };
}

/** Changes each line that is touched. */
function eachLine(
  { text, start, end }: Marked,
  made: (line: string, index: number) => string,
): Change | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end > start && text[end - 1] === '\n' ? end - 1 : end);
  const to = next < 0 ? text.length : next;
  const old = text.slice(from, to);
  const changed = old.split('\n').map(made).join('\n');
  if (changed === old) return undefined;
  const caret = start === end ? Math.max(from, start + changed.length - old.length) : undefined;
  return { from, to, text: changed, start: caret ?? from, end: caret ?? from + changed.length };
}

/** Takes the beginning of a line away when it is there already, else puts it in place of another. */
function toggled(line: string, beginning: RegExp, put: () => string): string {
  const found = beginning.exec(line);
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const rest = line.slice(found?.[0].length ?? indent.length);
  const mark = put();
  const same = found && sameKind(found[0].trim(), mark.trim());
  return same ? indent + rest : indent + mark + rest;
}

function sameKind(one: string, other: string): boolean {
  return /^\d/.test(one) === /^\d/.test(other);
}
