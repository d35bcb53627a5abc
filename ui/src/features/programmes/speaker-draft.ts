// A speaker as it is typed, and a speaker on one line.

import type { PersonSuggestion, SpeakerDraft, SpeakerView } from '../../lib/contract';
import { t } from '../../lib/i18n/index.svelte';

export function blankDraft(): SpeakerDraft {
  return {
    given_name: '',
    family_name: '',
    organisation: '',
    role: 'speaker',
    role_label: '',
    mandates: [{ function: '', organisation: '' }],
    notice: '',
  };
}

/** What stands of a speaker, with a line to type a first function in. */
export function draftOf(speaker: SpeakerView): SpeakerDraft {
  const { given_name, family_name, organisation, role, role_label, mandates, notice } = speaker;
  const lines = mandates.length > 0 ? mandates : blankDraft().mandates;
  return { given_name, family_name, organisation, role, role_label, mandates: lines, notice };
}

/** The draft with a known person in it, under the function they have. */
export function withPerson(draft: SpeakerDraft, person: PersonSuggestion): SpeakerDraft {
  return {
    ...draft,
    given_name: person.given_name,
    family_name: person.family_name,
    mandates: [{ function: person.function, organisation: person.organisation }],
  };
}

/** The draft as it is sent: lines with nothing in them are only there to be typed in. */
export function withoutBlanks(draft: SpeakerDraft): SpeakerDraft {
  const mandates = draft.mandates.filter((line) => line.function || line.organisation);
  return { ...draft, mandates };
}

export function speakerName(speaker: SpeakerView): string {
  const name = [speaker.given_name, speaker.family_name].filter((part) => part !== '').join(' ');
  return name || speaker.organisation || t('window-speaker-unnamed');
}

/** « Animation · directrice, Ville de Lens ». */
export function speakerFunctions(speaker: SpeakerView): string {
  const plain = speaker.role === 'speaker' ? '' : t(`speaker-role-${speaker.role}`);
  const lines = speaker.mandates.map((line) =>
    [line.function, line.organisation].filter((part) => part !== '').join(', '),
  );
  return [speaker.role_label || plain, ...lines].filter((part) => part !== '').join(' · ');
}
