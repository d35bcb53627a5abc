import { beforeEach, expect, it, vi } from 'vitest';
import * as backend from '../../lib/backend';
import { toasts } from '../../lib/components/toasts.svelte';
import type { PrintRequest, SentPaper } from '../../lib/contract';
import { hasWords, setLocale } from '../../lib/i18n/index.svelte';
import { copyCount, printerLabel, SIDES } from './printer-words';
import { sentPapers } from './sent-papers.svelte';

vi.mock('../../lib/backend', async (original) => ({
  ...(await original<typeof backend>()),
  onPaperNews: vi.fn(() => () => undefined),
  sendToPrinter: vi.fn(),
}));

const REQUEST: PrintRequest = { kind: 'speaker-list', programme_id: 'p', session_id: 's' };
const ORDER = { printer: 'accueil', copies: 1, sides: 'one-sided' } as const;
const NAMES = { document: 'Feuille d’émargement', printer: 'Accueil' };

beforeEach(() => {
  setLocale('fr');
  sentPapers.all = [];
});

/** Sends a paper that comes to this end. */
async function sent(confirmed: boolean): Promise<void> {
  const answer = { report: {}, printer: 'Accueil', confirmed } as SentPaper;
  vi.mocked(backend.sendToPrinter).mockResolvedValueOnce(answer);
  await sentPapers.send(REQUEST, ORDER, NAMES);
}

it('names a printer with its place and says which is the usual one', () => {
  const printer = { name: 'hp', label: 'HP', location: '', usual: false };
  expect(printerLabel(printer)).toBe('HP');
  expect(printerLabel({ ...printer, location: 'Accueil', usual: true })).toBe(
    'HP – Accueil (imprimante habituelle)',
  );
  for (const sides of SIDES) expect(hasWords(`printer-sides-${sides}`)).toBe(true);
});

it('takes a number of copies that is one', () => {
  expect(copyCount(' 12 ')).toBe(12);
  for (const wrong of ['', '0', '100', 'deux', '1,5']) expect(copyCount(wrong)).toBeUndefined();
});

it('says what was printed, also to somebody who looks elsewhere', async () => {
  const said = toasts.shown.length;
  await sent(true);
  expect(sentPapers.all[0]?.stands).toBe('printed');
  expect(toasts.shown.slice(said).map((toast) => toast.text)).toEqual([sentPapers.all[0]?.text]);
});

it('does not take what is not confirmed for printed', async () => {
  await sent(false);
  expect(sentPapers.all[0]?.stands).toBe('unconfirmed');
  expect(sentPapers.all[0]?.text).toContain('sans confirmation');
});

it('keeps what failed in sight until it is put away', async () => {
  const context = [{ name: 'printer', value: 'Accueil' }];
  const refusal = new backend.Refusal([{ code: 'printer-refuses', field: '', context }]);
  vi.mocked(backend.sendToPrinter).mockRejectedValueOnce(refusal);
  await sentPapers.send(REQUEST, ORDER, NAMES);
  const [paper] = sentPapers.all;
  expect(paper?.stands).toBe('failed');
  expect(paper?.text).toContain('n’accepte pas');
  sentPapers.dismiss(paper?.job ?? '');
  expect(sentPapers.all).toEqual([]);
});
