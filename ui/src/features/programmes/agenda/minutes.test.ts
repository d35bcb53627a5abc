import { expect, it } from 'vitest';
import { parseMinutes } from './minutes';

it('reads minutes with and without a sign', () => {
  for (const typed of ['15', '+15', ' + 15 min', '15 minutes', "15'", '15 mn']) {
    expect(parseMinutes(typed), typed).toBe(15);
  }
  for (const typed of ['-10', '−10', '–10', '- 10 min'])
    expect(parseMinutes(typed), typed).toBe(-10);
});

it('does not take what moves nothing', () => {
  for (const typed of ['', '0', '-0', 'un quart d’heure', '1h', '1500', '+-5']) {
    expect(parseMinutes(typed), typed).toBeUndefined();
  }
});
