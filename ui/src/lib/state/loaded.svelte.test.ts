import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { Loaded } from './loaded.svelte';

it('resolves when what was asked for is there, although a newer question came between', async () => {
  const answers: ((value: string) => void)[] = [];
  let loaded: Loaded<string> | undefined;
  const end = $effect.root(() => {
    loaded = new Loaded(() => new Promise<string>((answer) => answers.push(answer)));
  });
  flushSync();
  answers[0]?.('first');
  await Promise.resolve();
  let there: string | undefined;
  const asked = loaded?.again().then(() => (there = loaded?.value));
  const newer = loaded?.again();
  answers[1]?.('second');
  await Promise.resolve();
  await Promise.resolve();
  expect(there).toBeUndefined();
  answers[2]?.('third');
  await Promise.all([asked, newer]);
  expect(there).toBe('third');
  expect(loaded?.busy).toBe(false);
  end();
});
