import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SavedField } from './saved-field.svelte';

let stored = '';
let kept: string[] = [];
let joined: boolean[] = [];

function field(refusal?: string) {
  return new SavedField(
    () => stored,
    async (text, again) => {
      if (refusal) return refusal;
      kept.push(text);
      joined.push(again);
      stored = text;
      return undefined;
    },
  );
}

function key(name: string): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: name, cancelable: true });
}

beforeEach(() => {
  vi.useFakeTimers();
  stored = 'before';
  kept = [];
  joined = [];
});
afterEach(() => vi.useRealTimers());

it('is kept after a second of rest, once', async () => {
  const name = field();
  name.entered();
  name.typed('b');
  await vi.advanceTimersByTimeAsync(900);
  name.typed('be');
  await vi.advanceTimersByTimeAsync(900);
  expect(kept).toEqual([]);
  expect(name.dirty).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(kept).toEqual(['be']);
  expect(name.saved).toBe(true);
  expect(name.dirty).toBe(false);
});

it('is kept at once on leaving, and not at all when nothing changed', async () => {
  const name = field();
  name.entered();
  await name.save();
  name.typed('after');
  await name.save();
  name.typed('after');
  await name.save();
  expect(kept).toEqual(['after']);
});

it('goes back by Escape to what was there on entering, even when it was kept meanwhile', async () => {
  const name = field();
  name.entered();
  name.typed('between');
  await name.save();
  const escape = key('Escape');
  name.key(escape);
  await name.save();
  expect(kept).toEqual(['between', 'before']);
  expect(escape.defaultPrevented).toBe(true);
  expect(name.shown).toBe('before');
});

it('says which texts were kept in one visit', async () => {
  const name = field();
  for (const visit of [['a', 'ab', 'abc'], ['x'], []]) {
    name.entered();
    for (const text of visit) {
      name.typed(text);
      await name.save();
    }
  }
  expect(kept).toEqual(['a', 'ab', 'abc', 'x']);
  expect(joined).toEqual([false, true, true, false]);
});

it('leaves Escape to others when there is nothing to restore', () => {
  const name = field();
  name.entered();
  const escape = key('Escape');
  name.key(escape);
  expect(escape.defaultPrevented).toBe(false);
});

it('keeps what was typed when it is refused, and says why', async () => {
  const name = field('not this');
  name.entered();
  name.typed('wrong');
  await name.save();
  expect(name.problem).toBe('not this');
  expect(name.shown).toBe('wrong');
  name.key(key('Escape'));
  await name.save();
  expect(name.problem).toBeUndefined();
  expect(name.shown).toBe('before');
});

it('shows what others have stored when nothing is being typed', () => {
  const name = field();
  stored = 'undone';
  expect(name.shown).toBe('undone');
});
