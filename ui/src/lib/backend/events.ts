// What the shell tells by itself: each gives back what ends the listening.

import { events, type ChosenFile, type JobProgress, type PaperNews } from '../contract';

/** Calls back with a file that was let fall on the window; gives back what ends the listening. */
export function onFileDropped(heard: (file: ChosenFile) => void): () => void {
  const listening = events.fileDropped.listen((event) => heard(event.payload.file));
  return () => void listening.then((stop) => stop());
}

/** Calls back when a file is held over the window and when it is no longer. */
export function onFileOver(heard: (over: boolean) => void): () => void {
  const listening = events.fileOver.listen((event) => heard(event.payload.over));
  return () => void listening.then((stop) => stop());
}

/** Calls back with the nouns of each change; gives back what ends the listening. */
export function onChanged(heard: (nouns: readonly string[]) => void): () => void {
  const listening = events.changed.listen((event) => heard(event.payload.nouns));
  return () => void listening.then((stop) => stop());
}

/** Calls back with how far long jobs are; gives back what ends the listening. */
export function onJobProgress(heard: (progress: JobProgress) => void): () => void {
  const listening = events.jobProgress.listen((event) => heard(event.payload));
  return () => void listening.then((stop) => stop());
}

/** Calls back with how papers stand at their printers; gives back what ends the listening. */
export function onPaperNews(heard: (news: PaperNews) => void): () => void {
  const listening = events.paperNews.listen((event) => heard(event.payload));
  return () => void listening.then((stop) => stop());
}
