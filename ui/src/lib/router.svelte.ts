// Where one is: the address after `#`, as parts. Back and forward are the web view's own.

const parts = $state<{ now: readonly string[] }>({ now: read() });
let navigated = false;

function read(): readonly string[] {
  return location.hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
}

/** The parts of the present address: `['programmes', id, 'documents']`. */
export function place(): readonly string[] {
  return parts.now;
}

/** The address of a place. */
export function href(...to: readonly string[]): string {
  return `#/${to.map(encodeURIComponent).join('/')}`;
}

export function go(...to: readonly string[]): void {
  location.hash = href(...to);
}

/** False for the first screen, which must not take the focus from the start of the page. */
export function arrivedByNavigation(): boolean {
  return navigated;
}

/** Follows the address; gives back what ends it. */
export function followAddress(): () => void {
  const follow = () => {
    navigated = true;
    parts.now = read();
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
