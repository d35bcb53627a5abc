import { expect, it } from 'vitest';
import { change, newLine, type Change, type Marked, type Tool } from './marks';

/** A text with its selection in brackets `‹ ›`, or `‹` alone for where the caret is. */
function read(written: string): Marked {
  const start = written.indexOf('‹');
  const text = written.replace('‹', '');
  const end = text.indexOf('›');
  return { text: text.replace('›', ''), start, end: end < 0 ? start : end };
}

function written(before: Marked, made: Change | undefined): string {
  if (!made) return 'nothing';
  const text = before.text.slice(0, made.from) + made.text + before.text.slice(made.to);
  const tail = made.end > made.start ? `${text.slice(made.start, made.end)}›` : '';
  return `${text.slice(0, made.start)}‹${tail}${text.slice(made.end)}`;
}

function check(tool: Tool, before: string, after: string) {
  const marked = read(before);
  expect(written(marked, change(tool, marked)), `${tool}: ${before}`).toBe(after);
}

it('marks words and takes the mark away again', () => {
  check('bold', 'un ‹mot› ici', 'un **‹mot›** ici');
  check('bold', 'un **‹mot›** ici', 'un ‹mot› ici');
  check('bold', 'un ‹mot ›ici', 'un **‹mot›** ici');
  check('italic', 'un ‹mot› ici', 'un *‹mot›* ici');
  check('italic', 'un *‹mot›* ici', 'un ‹mot› ici');
  check('italic', 'un **‹mot›** ici', 'un ***‹mot›*** ici');
  check('bold', 'ici ‹', 'ici **‹**');
});

it('begins lines as items, and back', () => {
  check('bullets', 'u‹n', '- u‹n');
  check('bullets', '- u‹n', 'u‹n');
  check('bullets', '‹un\ndeux›\ntrois', '‹- un\n- deux›\ntrois');
  check('numbers', '‹un\ndeux›', '‹1. un\n2. deux›');
  check('numbers', '‹- un\n- deux›', '‹1. un\n2. deux›');
  check('bullets', '1. u‹n', '- u‹n');
  check('quotation', 'un\nd‹eux', 'un\n> d‹eux');
  check('quotation', '> d‹eux', 'd‹eux');
});

it('nests items, and nothing but items', () => {
  check('deeper', '- u‹n', '  - u‹n');
  check('shallower', '  - u‹n', '- u‹n');
  check('shallower', '- u‹n', 'nothing');
  check('deeper', 'u‹n', 'nothing');
});

it('leaves room for what a link still needs', () => {
  check('link', 'le ‹site›', 'le [site](‹https://›)');
  check('link', 'le ‹', 'le [‹](https://)');
  check('link', '‹https://exemple.org›', '[‹](https://exemple.org)');
});

it('goes on with a list on a new line, and ends it on an empty item', () => {
  const line = (before: string) => written(read(before), newLine(read(before)));
  expect(line('- un‹')).toBe('- un\n- ‹');
  expect(line('  9. un‹ deux')).toBe('  9. un\n  10. ‹ deux');
  expect(line('- un\n- ‹')).toBe('- un\n‹');
  expect(line('un‹')).toBe('nothing');
});
