// The speakers of a programme as they are followed up: where each stands, and how each status looks.

import type { SpeakerView, StageRef } from '../../lib/contract';
import type { StatusKind } from '../../lib/components/status';
import { formatTime } from '../../lib/format';
import { locale, t } from '../../lib/i18n/index.svelte';
import type { Programme, Slot } from '../programmes/programme.svelte';

/** One appearance, with its stage in words. */
export interface Appearance {
  speaker: SpeakerView;
  stage: StageRef;
  where: string;
}

const KINDS: Record<string, StatusKind> = {
  'to-approach': 'attention',
  approached: 'information',
  confirmed: 'done',
  provisional: 'attention',
};

/** The look of a status; those who do not come stand back. */
export function statusKind(status: string): StatusKind {
  return KINDS[status] ?? 'neutral';
}

/** The statuses to choose from; being replaced is shown, and follows from naming somebody else. */
export function statusChoices(status: string): { value: string; label: string }[] {
  const codes = ['to-approach', 'approached', 'confirmed', 'provisional', 'withdrawn'];
  const all = status === 'replaced' ? [...codes, status] : codes;
  return all.map((code) => ({ value: code, label: t(`speaker-status-${code}`) }));
}

export function imageChoices(): { value: string; label: string }[] {
  return ['not-asked', 'yes', 'no'].map((code) => ({
    value: code,
    label: t(`image-consent-${code}`),
  }));
}

/** « 9h45 Table ronde »: short, since the agenda with its titles stands above. */
function slotName(slot: Slot): string {
  const kind = t(`slot-kind-${slot.kind}`);
  const name = slot.number ? `${kind} ${slot.number}` : kind;
  return slot.starts ? `${formatTime(slot.starts, locale())} ${name}` : name;
}

/** Everybody who stands in a programme, in the order in which a reader meets them. */
export function appearances(programme: Programme): Appearance[] {
  const on = (stage: StageRef, where: string, speakers: readonly SpeakerView[]) =>
    speakers.map((speaker) => ({ speaker, stage, where }));
  const alone = programme.sessions.length === 1;
  const inSessions = programme.sessions.flatMap((session, index) => {
    const number = session.ordinal || String(index + 1);
    const name = t('window-session-numbered', { number });
    const inSlots = session.slots.flatMap((slot) =>
      on(
        { kind: 'slot', id: slot.id },
        alone ? slotName(slot) : `${name} · ${slotName(slot)}`,
        slot.speakers,
      ),
    );
    return [...on({ kind: 'session', id: session.id }, name, session.speakers), ...inSlots];
  });
  const throughout: StageRef = { kind: 'programme', id: programme.id };
  return [...on(throughout, t('follow-throughout'), programme.speakers), ...inSessions];
}
