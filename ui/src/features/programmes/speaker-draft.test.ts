import { expect, it } from 'vitest';
import type { SpeakerView } from '../../lib/contract';
import { blankDraft, draftOf, speakerFunctions, speakerName, withoutBlanks } from './speaker-draft';

const speaker: SpeakerView = {
  id: 's',
  person_id: 'p',
  given_name: 'Inès',
  family_name: 'Aubry',
  organisation: '',
  role: 'facilitator',
  role_label: '',
  mandates: [{ function: 'directrice', organisation: 'Ville d’Arras' }],
  notice: '',
  follow_up: {
    status: 'confirmed',
    arrival: '',
    equipment: '',
    image: 'not-asked',
    note: '',
    replaced_by: '',
    comes: true,
    missing: [],
  },
};

it('names a person, else the organisation that speaks', () => {
  expect(speakerName(speaker)).toBe('Inès Aubry');
  const organisation = { ...speaker, given_name: '', family_name: '', organisation: 'Le Pivot' };
  expect(speakerName(organisation)).toBe('Le Pivot');
});

it('says the role only when it is not the usual one, in own words first', () => {
  expect(speakerFunctions(speaker)).toBe('Animation · directrice, Ville d’Arras');
  expect(speakerFunctions({ ...speaker, role: 'speaker', mandates: [] })).toBe('');
  expect(speakerFunctions({ ...speaker, role_label: 'Grand témoin', mandates: [] })).toBe(
    'Grand témoin',
  );
});

it('sends no line with nothing in it', () => {
  expect(withoutBlanks(blankDraft()).mandates).toEqual([]);
  expect(withoutBlanks(draftOf(speaker)).mandates).toEqual(speaker.mandates);
});
