// Putting what opens below what opened it, on top of the page: nothing that scrolls cuts it off.

import type { Attachment } from 'svelte/attachments';

const GAP = 4;

/** Below the opener at its right edge, or above it where there is no room below. */
export function below(
  opener: () => HTMLElement | undefined,
  onscroll: () => void,
): Attachment<HTMLElement> {
  return (list) => {
    const from = opener()?.getBoundingClientRect();
    if (!from) return;
    const { height } = list.getBoundingClientRect();
    const fits = from.bottom + GAP + height <= innerHeight || from.top < height;
    list.style.top = `${fits ? from.bottom + GAP : from.top - GAP - height}px`;
    list.style.right = `${Math.max(document.documentElement.clientWidth - from.right, GAP)}px`;
    // It would stay behind while the page moves.
    addEventListener('scroll', onscroll, { capture: true });
    return () => removeEventListener('scroll', onscroll, { capture: true });
  };
}
