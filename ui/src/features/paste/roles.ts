// What a line can be said to be; the codes are the reader's. What is said most often is one press away.

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
] as const;

export const MORE_ROLES = [
  'series',
  'subtitle',
  'kind',
  'organisers',
  'registration',
  'fees',
  'heading',
] as const;
