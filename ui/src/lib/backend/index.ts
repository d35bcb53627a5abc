// Everything the page can ask of Rust, one function per command. The only folder that knows Tauri.

import { commands, events } from '../contract';
import type { About, ChosenFile, FileQuestion, Preferences } from '../contract';
import { given } from './refusal';

export { Refusal } from './refusal';

export const about = (): Promise<About> => given(commands.about());

export const readPreferences = (): Promise<Preferences> => given(commands.preferences());

export const writePreferences = (wanted: Preferences): Promise<null> =>
  given(commands.setPreferences(wanted));

export const chooseFile = (question: FileQuestion): Promise<ChosenFile | null> =>
  given(commands.chooseFile(question));

export const chooseDestination = (question: FileQuestion): Promise<ChosenFile | null> =>
  given(commands.chooseDestination(question));

export const forgetFile = (token: string): Promise<null> => given(commands.forgetFile(token));

export const openWrittenFile = (token: string): Promise<null> =>
  given(commands.openWrittenFile(token));

export const showWrittenFile = (token: string): Promise<null> =>
  given(commands.showWrittenFile(token));

/** Calls back with the nouns of each change; gives back what ends the listening. */
export function onChanged(heard: (nouns: readonly string[]) => void): () => void {
  const listening = events.changed.listen((event) => heard(event.payload.nouns));
  return () => void listening.then((stop) => stop());
}
