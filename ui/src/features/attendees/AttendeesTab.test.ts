// The tab with a backend that answers from memory: what one sees, and what is asked of Rust.

import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as backend from '../../lib/backend';
import type {
  AttendeeRow,
  AttendeeTableQuery,
  AttendeeView,
  ProgrammeView,
} from '../../lib/contract';
import { setLocale } from '../../lib/i18n/index.svelte';
import AttendeesTab from './AttendeesTab.svelte';

vi.mock('../../lib/backend', async (original) => ({
  ...(await original<typeof backend>()),
  attendeeTable: vi.fn(),
  attendeeTableKeys: vi.fn(),
  setAttendeeCells: vi.fn(),
  showAttendee: vi.fn(),
  listSavedViews: vi.fn(async () => []),
  writePreferences: vi.fn(),
  editAttendee: vi.fn(),
  setPlace: vi.fn(),
  addAttendee: vi.fn(),
  onFileDropped: vi.fn(() => () => undefined),
  onFileOver: vi.fn(() => () => undefined),
  previewImport: vi.fn(),
}));

const session = {
  id: 's1',
  date: '2026-11-12',
  title: 'Habiter',
  period: '',
  status: 'open',
  expected: 1,
  slots: [{ id: 'w1', kind: 'workshop', number: '1', title: 'Rénover', starts: '' }],
};
const programme = { id: 'p1', attendees: 1, sessions: [session] } as unknown as ProgrammeView;

const amina: AttendeeView = {
  id: 'r1',
  person_id: 'x1',
  civility: '',
  given_name: 'Amina',
  family_name: 'Benali',
  badge_name: '',
  organisation: 'Ville de Lormont',
  function: '',
  email: '',
  phone: '',
  territory: '',
  category: 'participant',
  needs: 'Accès fauteuil',
  photo_consent: '',
  note: '',
  represents: '',
  places: [{ session_id: 's1', slot_id: '', status: 'waiting-list', rank: '1' }],
};

let people: AttendeeView[];

function row(person: AttendeeView): AttendeeRow {
  const { needs, ...known } = person;
  return { ...known, needs: needs !== '', meal: false, badge_code: '' };
}
let tab: Record<string, unknown>;

async function show() {
  tab = mount(AttendeesTab, { target: document.body, props: { programme } });
  await settled();
}

async function settled() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  flushSync();
}

function press(name: string) {
  const button = [...document.querySelectorAll('button')].find(
    (candidate) => (candidate.ariaLabel ?? candidate.textContent).trim() === name,
  );
  if (!button) throw new Error(`no button ${name}`);
  button.click();
  flushSync();
}

function field(label: string): HTMLInputElement | HTMLSelectElement {
  const found = [...document.querySelectorAll('aside label')].find(
    (candidate) => candidate.textContent.trim() === label,
  );
  const control = document.getElementById(found?.getAttribute('for') ?? '');
  if (!control) throw new Error(`no field ${label}`);
  return control as HTMLInputElement;
}

beforeEach(() => {
  setLocale('fr');
  people = [amina];
  vi.mocked(backend.attendeeTable).mockImplementation(async (_, query: AttendeeTableQuery) => ({
    total: people.length,
    all: people.length,
    rows: people.slice(query.offset, query.offset + query.limit).map(row),
    expected: [{ session_id: 's1', expected: 0 }],
  }));
  vi.mocked(backend.showAttendee).mockImplementation(async (id) => {
    const found = people.find((person) => person.id === id);
    if (!found) throw new Error('gone');
    return found;
  });
});

afterEach(async () => {
  await unmount(tab);
  vi.clearAllMocks();
});

it('says what belongs in an empty list', async () => {
  people = [];
  await show();
  expect(document.body.textContent).toContain('Personne n’est encore inscrit');
});

it('shows people, their places in words, and who is expected', async () => {
  await show();
  const row = document.querySelector('[aria-rowindex="2"]')?.textContent;
  expect(row).toContain('Benali');
  expect(row).toContain('Liste d’attente');
  expect(row).toContain('Besoins');
  expect(document.querySelector('.foot')?.textContent).toContain('1 personne · jeu. 12 nov.');
});

it('asks for the part in sight only, and tells how many there are', async () => {
  people = Array.from({ length: 1200 }, (_, index) => ({ ...amina, id: `r${index}` }));
  await show();
  const asked = vi.mocked(backend.attendeeTable).mock.calls.map(([, { offset, limit }]) => ({
    offset,
    limit,
  }));
  expect(asked).toEqual([{ offset: 0, limit: 100 }]);
  expect(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('1201');
  expect(document.querySelectorAll('tbody tr[aria-rowindex]').length).toBeLessThan(60);
});

function pressKey(key: string, held: KeyboardEventInit = {}) {
  const grid = document.querySelector('[role="grid"]');
  grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  flushSync();
}

it('edits a cell by typing, and says what is wrong beside it', async () => {
  vi.mocked(backend.setAttendeeCells).mockResolvedValueOnce([
    { edit: 0, problem: { code: 'name-missing', field: 'family_name', context: [] } },
  ]);
  await show();
  pressKey('B');
  const entry = document.querySelector<HTMLInputElement>('td input');
  expect(entry?.value).toBe('B');
  entry?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await settled();
  expect(document.querySelector('td [role="alert"]')?.textContent).toContain('au moins un nom');
  vi.mocked(backend.setAttendeeCells).mockResolvedValueOnce([]);
  entry?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  await settled();
  expect(document.querySelector('td input')).toBeNull();
  expect(backend.setAttendeeCells).toHaveBeenLastCalledWith(
    [{ id: 'r1', column: 'family_name', value: 'B' }],
    true,
  );
});

it('gives a place by Space and sorts by a second column', async () => {
  vi.mocked(backend.setAttendeeCells).mockResolvedValue([]);
  await show();
  for (let column = 0; column < 5; column++) pressKey('ArrowRight');
  pressKey(' ');
  await settled();
  expect(backend.setAttendeeCells).toHaveBeenCalledWith(
    [{ id: 'r1', column: 'session:s1', value: 'registered' }],
    true,
  );
  pressKey('ArrowUp');
  pressKey('Enter', { shiftKey: true });
  await settled();
  expect(vi.mocked(backend.attendeeTable).mock.lastCall?.[1].order).toEqual([
    { column: 'family_name', descending: false },
    { column: 'session:s1', descending: false },
  ]);
});

it('keeps a field and a place of the person it shows', async () => {
  vi.mocked(backend.editAttendee).mockResolvedValue(null);
  vi.mocked(backend.setPlace).mockResolvedValue(null);
  await show();
  document.querySelector<HTMLElement>('[role="gridcell"]')?.click();
  await settled();
  const phone = field('Téléphone') as HTMLInputElement;
  phone.value = '05 00 00 00 00';
  phone.dispatchEvent(new Event('input', { bubbles: true }));
  phone.dispatchEvent(new Event('blur'));
  await settled();
  expect(backend.editAttendee).toHaveBeenCalledWith('r1', 'phone', '05 00 00 00 00');

  const place = field('Atelier 1 – Rénover') as HTMLSelectElement;
  place.value = 'registered';
  place.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(backend.setPlace).toHaveBeenCalledWith('r1', 's1', 'w1', 'registered');
});

/** Presses with the pointer, as a browser tells it. */
function point(cell: HTMLElement | null) {
  cell?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
  cell?.click();
  flushSync();
}

it('never keeps what was typed for one person in another', async () => {
  people = [amina, { ...amina, id: 'r2', given_name: 'Paul', phone: '1' }];
  vi.mocked(backend.editAttendee).mockResolvedValue(null);
  await show();
  const cell = (row: number) =>
    document.querySelector<HTMLElement>(`[aria-rowindex="${row}"] [role="gridcell"]`);
  point(cell(2));
  await settled();
  const phone = field('Téléphone') as HTMLInputElement;
  phone.value = '1';
  phone.dispatchEvent(new Event('input', { bubbles: true }));
  point(cell(3));
  await settled();
  expect(vi.mocked(backend.editAttendee).mock.calls).toEqual([['r1', 'phone', '1']]);
});

it('says what was refused beside the field and in a summary', async () => {
  await show();
  press('Ajouter une personne');
  vi.mocked(backend.addAttendee).mockRejectedValue(
    new backend.Refusal([{ code: 'name-missing', field: 'family_name', context: [] }]),
  );
  press('Ajouter');
  await settled();
  expect(field('Nom').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement?.textContent).toContain('Indiquez au moins un nom');
});

it('shows what a file that is dropped on the window would bring in', async () => {
  vi.mocked(backend.previewImport).mockRejectedValue(
    new backend.Refusal([{ code: 'empty-file', field: '', context: [] }]),
  );
  await show();
  const over = vi.mocked(backend.onFileOver).mock.lastCall?.[0];
  over?.(true);
  flushSync();
  expect(document.body.textContent).toContain('Déposez');
  over?.(false);
  vi.mocked(backend.onFileDropped).mock.lastCall?.[0]({ token: 'f1', name: 'liste.xlsx' });
  await settled();
  expect(vi.mocked(backend.previewImport).mock.lastCall?.[0]).toBe('f1');
});
