// How the parts of a field are tied together for those who hear them rather than see them.

export interface FieldTexts {
  help?: string | undefined;
  error?: string | undefined;
  note?: string | undefined;
}

/** The ids of the texts that describe a field, in the order in which they should be heard. */
export function describedBy(id: string, texts: FieldTexts): string | undefined {
  const parts = (['error', 'help', 'note'] as const).filter((part) => texts[part]);
  return parts.length > 0 ? parts.map((part) => `${id}-${part}`).join(' ') : undefined;
}
