// Which nouns have changed: one listener for the whole page, from which the screens refresh.

type Heard = () => void;

const listeners = new Set<{ nouns: readonly string[]; heard: Heard }>();

/** Tells every screen that shows one of these nouns. */
export function announce(changed: readonly string[]): void {
  for (const listener of [...listeners]) {
    if (listener.nouns.some((noun) => changed.includes(noun))) listener.heard();
  }
}

/** Calls back when one of the nouns changes; gives back what ends it. */
export function whenChanged(nouns: readonly string[], heard: Heard): () => void {
  const listener = { nouns, heard };
  listeners.add(listener);
  return () => listeners.delete(listener);
}
