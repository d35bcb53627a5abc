// Copying HTML so that an editor takes it with its structure, and a plain field takes its words.

/** Puts HTML on the clipboard; false when this window may not. */
export async function copyHtml(html: string): Promise<boolean> {
  const shown = outOfSight(html);
  try {
    const text = shown.innerText;
    return (await asItem(html, text)) || asSelection(shown, html, text);
  } finally {
    shown.remove();
  }
}

/** The HTML as it reads, where nobody sees it: inside an open dialog, beside which all is inert. */
function outOfSight(html: string): HTMLElement {
  const shown = document.createElement('div');
  shown.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  shown.setAttribute('aria-hidden', 'true');
  Object.assign(shown.style, { position: 'fixed', top: '0', left: '-10000px', width: '640px' });
  (document.querySelector('dialog[open]') ?? document.body).append(shown);
  return shown;
}

async function asItem(html: string, text: string): Promise<boolean> {
  // Older web views have no such thing, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard?.write || typeof ClipboardItem === 'undefined') return false;
  try {
    const part = (type: string, of: string) => [type, new Blob([of], { type })] as const;
    const parts = [part('text/html', html), part('text/plain', text)];
    await clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return false;
  }
}

/** The way of before: a selection is copied, and what is copied is replaced. */
function asSelection(shown: HTMLElement, html: string, text: string): boolean {
  let taken = false;
  const replace = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', replace, { once: true });
  getSelection()?.selectAllChildren(shown);
  // Deprecated, and replaced by nothing in the web views that lack the new way.
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', replace);
  getSelection()?.removeAllRanges();
  return copied && taken;
}
