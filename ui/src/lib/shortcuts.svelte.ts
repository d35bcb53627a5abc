// Keys that do something wherever one is, in one list, which "?" shows.

import { t } from './i18n/index.svelte';

export interface Shortcut {
  /** `mod` is Ctrl, or Cmd on a Mac: `mod+k`, `mod+shift+z`, `?`. */
  keys: string;
  /** What it does, in words; read when shown, so that it follows the language. */
  label: () => string;
  run: () => void;
  /** In a field with a draft, or in one that does not keep itself, the key is left to its text. */
  textFirst?: boolean;
  /** Also while writing, though neither Ctrl nor Cmd is held. */
  whileWriting?: boolean;
}

const ON_MAC = navigator.platform.startsWith('Mac');
const ARROWS = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  enter: '↵',
};
const registered = $state<Shortcut[]>([]);

/** Those that hold now: a screen may give a key another meaning while it is open. */
export function shortcuts(): readonly Shortcut[] {
  return registered.filter((one, at) => registered.findLastIndex(sameKeys(one)) === at);
}

function sameKeys({ keys }: Shortcut): (other: Shortcut) => boolean {
  return (other) => other.keys === keys;
}

/** Adds shortcuts; gives back what takes them out again. */
export function register(added: readonly Shortcut[]): () => void {
  registered.push(...added);
  return () => {
    for (const one of added) {
      const index = registered.findLastIndex(sameKeys(one));
      if (index >= 0) registered.splice(index, 1);
    }
  };
}

/** The keys as they are written on this computer: `Ctrl+K`, `⌘K`. */
export function keysInWords(keys: string, onMac = ON_MAC): string {
  const marks: Record<string, string> = onMac
    ? { mod: '⌘', shift: '⇧', alt: '⌥', ...ARROWS }
    : { mod: 'Ctrl', shift: t('window-key-shift'), alt: 'Alt', ...ARROWS };
  return keys
    .split(/\+(?=.)/)
    .map((key) => marks[key] ?? key.toUpperCase())
    .join(onMac ? '' : '+');
}

function chord(event: KeyboardEvent): string {
  const mod = ON_MAC ? event.metaKey : event.ctrlKey;
  // Plus and equals share a key, and on some keyboards only one of them needs Shift.
  const key = event.key === '=' ? '+' : event.key.toLowerCase();
  // A sign such as "?" needs Shift on some keyboards and not on others.
  const shift = event.shiftKey && /^([a-z]|enter|arrow\w+)$/.test(key);
  return [mod && 'mod', shift && 'shift', event.altKey && 'alt', key].filter(Boolean).join('+');
}

function isWriting(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea')
  );
}

/** Whether a key pressed here is left to the text of the field. */
export function textComesFirst(target: EventTarget | null): boolean {
  return isWriting(target) && target.dataset['keeps'] !== 'kept';
}

export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const pressed = chord(event);
  const shortcut = registered.findLast(({ keys }) => keys === pressed);
  if (!shortcut) return;
  if (!pressed.includes('mod') && !shortcut.whileWriting && isWriting(event.target)) return;
  if (shortcut.textFirst && textComesFirst(event.target)) return;
  event.preventDefault();
  shortcut.run();
}
