// Sessions from a pattern, while it is being described: what is asked for, and the days that come of it.

import { addSeries, planSeries } from '../../lib/backend';
import type { SeriesPlan, SeriesRequest } from '../../lib/contract';
import { formatDate } from '../../lib/format';
import { locale } from '../../lib/i18n/index.svelte';
import type { Programme, Session } from '../programmes/programme.svelte';
import { Loaded } from '../../lib/state/loaded.svelte';

export const RHYTHMS = [
  'weekly',
  'fortnightly',
  'every-three-weeks',
  'every-four-weeks',
  'monthly',
] as const;

/** A further session is most likely as the last one. */
function requestAfter(programme: Programme, content: Session | undefined): SeriesRequest {
  const last = content ?? programme.sessions.at(-1);
  return {
    from: '',
    weekday: '',
    rhythm: 'fortnightly',
    count: '6',
    skip_holidays: true,
    skipped: '',
    content_of: content?.id ?? '',
    title: '',
    doors_open: last?.doors_open ?? '',
    starts: last?.starts ?? '',
    ends: last?.ends ?? '',
    // Another date is most likely elsewhere.
    venue_id: content ? '' : (last?.venue?.id ?? ''),
    room: content ? '' : (last?.room ?? ''),
  };
}

export class SeriesDraft {
  request: SeriesRequest = $state.raw({} as SeriesRequest);
  readonly #plan: Loaded<SeriesPlan | undefined>;

  /** To be made while a component is set up. */
  constructor(
    private readonly programme: Programme,
    content?: Session,
  ) {
    this.request = requestAfter(programme, content);
    this.#plan = new Loaded(async () => {
      const request = this.request;
      return request.from && request.count ? planSeries(programme.id, request) : undefined;
    }, ['session', 'programme']);
  }

  get plan(): SeriesPlan | undefined {
    return this.#plan.problem ? undefined : this.#plan.value;
  }

  get problem(): string | undefined {
    return this.#plan.problem;
  }

  set(change: Partial<SeriesRequest>): void {
    this.request = { ...this.request, ...change };
  }

  /** Passes a day over, besides those typed. */
  skip(date: string): void {
    const typed = this.request.skipped.trim();
    const day = formatDate(date, 'short', locale());
    this.set({ skipped: typed ? `${typed}, ${day}` : day });
  }

  add(): Promise<string[]> {
    return addSeries(this.programme.id, this.request);
  }
}
