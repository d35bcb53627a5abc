// The states things can be in, as far as they are shown.

export type StatusKind = 'done' | 'attention' | 'problem' | 'information' | 'neutral';
