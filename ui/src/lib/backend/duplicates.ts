// What the page can ask about two that may be one, one function per command.

import { commands } from '../contract';
import type {
  BesideView,
  DuplicateCounts,
  DuplicatesQuery,
  DuplicatesView,
  MergeChoice,
  MergerView,
  NearView,
  TypedPerson,
} from '../contract';
import { given } from './refusal';

export const listDuplicates = (query: DuplicatesQuery): Promise<DuplicatesView> =>
  given(commands.listDuplicates(query));

export const countDuplicates = (): Promise<DuplicateCounts> => given(commands.countDuplicates());

/** The known people nearest to what was typed. */
export const nearPeople = (typed: TypedPerson): Promise<NearView[]> =>
  given(commands.nearPeople(typed));

export const beside = (noun: string, first: string, second: string): Promise<BesideView> =>
  given(commands.beside(noun, first, second));

/** Makes one of two; gives the key of the merger. */
export const merge = (choice: MergeChoice): Promise<string> => given(commands.merge(choice));

export const keepDistinct = async (noun: string, first: string, second: string): Promise<void> => {
  await given(commands.keepDistinct(noun, first, second));
};

/** What was merged into a record; everything that was without a key. */
export const listMergers = (noun: string, id: string): Promise<MergerView[]> =>
  given(commands.listMergers(noun, id));

/** Takes a merger back; gives the key of the record that is there again. */
export const splitMerger = (id: string): Promise<string> => given(commands.splitMerger(id));
