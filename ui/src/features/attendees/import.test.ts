import { expect, it, vi } from 'vitest';
import * as backend from '../../lib/backend';
import type { ImportReport, JobProgress } from '../../lib/contract';
import { ListImport } from './import.svelte';

vi.mock('../../lib/backend', async (original) => ({
  ...(await original<typeof backend>()),
  forgetFile: vi.fn(async () => null),
  importAttendees: vi.fn(),
  onJobProgress: vi.fn(),
  previewImport: vi.fn(),
  stopJob: vi.fn(async () => null),
}));

const report = { people: [], columns: [], problems: [] } as unknown as ImportReport;

/** A list whose preview is shown, and what hears of its progress once it is written. */
async function previewed() {
  let hear: (progress: JobProgress) => void = () => undefined;
  const deaf = vi.fn();
  vi.mocked(backend.onJobProgress).mockImplementation((heard) => {
    hear = heard;
    return deaf;
  });
  vi.mocked(backend.previewImport).mockResolvedValue(report);
  const bringing = new ListImport(() => 'p1');
  await bringing.take({ token: 'f1', name: 'liste.csv' } as never);
  return { bringing, deaf, hear: (progress: JobProgress) => hear(progress) };
}

it('tells how much of a list is written, of its own job only', async () => {
  const { bringing, deaf, hear } = await previewed();
  let finish: (report: ImportReport) => void = () => undefined;
  vi.mocked(backend.importAttendees).mockReturnValue(new Promise((done) => (finish = done)));
  const done = bringing.bringIn();
  const job = vi.mocked(backend.importAttendees).mock.lastCall?.[2] ?? '';
  hear({ job, done: 5, total: 20 });
  hear({ job: 'another', done: 9, total: 9 });
  expect(bringing.writing).toMatchObject({ done: 5, total: 20 });
  finish(report);
  await done;
  expect(deaf).toHaveBeenCalledOnce();
  expect([bringing.writing, bringing.open]).toEqual([undefined, false]);
});

it('keeps the preview of a list whose writing was stopped', async () => {
  const { bringing } = await previewed();
  let refuse: (failure: unknown) => void = () => undefined;
  vi.mocked(backend.importAttendees).mockReturnValue(
    new Promise((_, refused) => (refuse = refused)),
  );
  const done = bringing.bringIn();
  bringing.stop();
  const job = vi.mocked(backend.importAttendees).mock.lastCall?.[2];
  expect(vi.mocked(backend.stopJob).mock.lastCall).toEqual([job]);
  refuse(new backend.Refusal([{ code: 'import-cancelled', field: '', context: [] }]));
  expect(await done).toBeUndefined();
  expect(bringing.problem).toBe('L’import a été arrêté. Rien n’a été écrit.');
  expect([bringing.writing, bringing.busy, bringing.report]).toEqual([undefined, false, report]);
});
