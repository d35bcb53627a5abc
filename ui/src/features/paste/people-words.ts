// A speaker of a draft in words.

import type { SpeakerView } from '../../lib/contract';

/** « Inès Vidal », or the organisation that speaks. */
export function nameInWords(speaker: SpeakerView): string {
  return `${speaker.given_name} ${speaker.family_name}`.trim() || speaker.organisation;
}

/** « directrice, Ville de Valrive ; présidente, Rives et Plateaux ». */
export function mandatesInWords(speaker: SpeakerView): string {
  const mandates = speaker.mandates.map(({ function: what, organisation }) =>
    [what, organisation].filter((part) => part !== '').join(', '),
  );
  const named = speaker.given_name !== '' || speaker.family_name !== '';
  return [...mandates, named ? speaker.organisation : ''].filter((part) => part !== '').join(' ; ');
}
