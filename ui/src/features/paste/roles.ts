// What a line can be said to be, the most frequent first; the codes are the reader's.

export const ROLES = [
  'speaker',
  'slot',
  'session',
  'title',
  'venue',
  'contact',
  'text',
  'merge-with-previous',
  'ignore',
  'series',
  'subtitle',
  'organisers',
  'registration',
  'fees',
  'heading',
] as const;
