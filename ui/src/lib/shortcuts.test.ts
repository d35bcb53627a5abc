import { expect, it } from 'vitest';
import { keysInWords, onKey, register, shortcuts, textComesFirst } from './shortcuts.svelte';

function press(key: string, from: HTMLElement, held: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  from.addEventListener('keydown', onKey, { once: true });
  from.dispatchEvent(event);
  return event;
}

function input(keeps?: string): HTMLInputElement {
  const element = document.createElement('input');
  if (keeps) element.dataset['keeps'] = keeps;
  document.body.append(element);
  return element;
}

it('writes keys as they are printed on the computer', () => {
  expect(keysInWords('mod+shift+z', false)).toBe('Ctrl+Maj+Z');
  expect(keysInWords('mod+shift+z', true)).toBe('⌘⇧Z');
  expect(keysInWords('mod++', false)).toBe('Ctrl++');
  expect(keysInWords('alt+arrowup', false)).toBe('Alt+↑');
});

it('leaves undoing to the text of a field that has one', () => {
  expect(textComesFirst(input())).toBe(true);
  expect(textComesFirst(input('dirty'))).toBe(true);
  expect(textComesFirst(input('kept'))).toBe(false);
  expect(textComesFirst(document.body)).toBe(false);
});

it('runs keys of the page while one writes, when they say so', () => {
  const run: string[] = [];
  const end = register([
    { keys: 'alt+arrowup', label: () => '', run: () => run.push('up'), whileWriting: true },
    { keys: 'mod+shift+enter', label: () => '', run: () => run.push('beside') },
  ]);
  press('ArrowUp', input(), { altKey: true });
  press('ArrowUp', input());
  press('Enter', input(), { ctrlKey: true, shiftKey: true });
  press('Enter', input(), { ctrlKey: true });
  expect(run).toEqual(['up', 'beside']);
  end();
});

it('runs what belongs to the keys, and no letter while one writes', () => {
  const run: string[] = [];
  const end = register([
    { keys: 'mod+z', label: () => '', run: () => run.push('undo'), textFirst: true },
    { keys: 'mod+shift+z', label: () => '', run: () => run.push('redo'), textFirst: true },
    { keys: '?', label: () => '', run: () => run.push('help') },
  ]);
  expect(press('z', document.body, { ctrlKey: true }).defaultPrevented).toBe(true);
  press('Z', document.body, { ctrlKey: true, shiftKey: true });
  press('?', document.body, { shiftKey: true });
  expect(press('?', input()).defaultPrevented).toBe(false);
  expect(press('z', input('dirty'), { ctrlKey: true }).defaultPrevented).toBe(false);
  press('z', input('kept'), { ctrlKey: true });
  expect(run).toEqual(['undo', 'redo', 'help', 'undo']);
  end();
  press('z', document.body, { ctrlKey: true });
  expect(run).toHaveLength(4);
});

it('gives a key to the screen that asked last, and back when it leaves', () => {
  const run: string[] = [];
  const endFrame = register([{ keys: 'f8', label: () => 'frame', run: () => run.push('frame') }]);
  const endScreen = register([
    { keys: 'f8', label: () => 'screen', run: () => run.push('screen') },
  ]);
  press('F8', document.body);
  expect(shortcuts().filter(({ keys }) => keys === 'f8')).toHaveLength(1);
  endScreen();
  press('F8', document.body);
  endFrame();
  press('F8', document.body);
  expect(run).toEqual(['screen', 'frame']);
});
