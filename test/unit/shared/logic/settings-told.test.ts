import { describe, expect, it } from 'vitest';
import { settingsTold } from '../../../../shared/logic/settings-told.ts';
import { DEFAULT_SETTINGS, endedBy } from '../../../../shared/model/settings.ts';
import { aField, optionsOf } from '../../../support/step-content.ts';

const who = aField('who-ended-it', 'who');
const signs = aField('red-flags', 'abuse-signs');
const how = aField('who-ended-it', 'how');

const chosen = (option: string) => ({ kind: 'choice' as const, field: who.id, option });

describe('what an answer tells beyond its worksheet', () => {
  it('is who ended it, as step 2 is answered, and nothing once that is cleared', () => {
    const both = settingsTold(DEFAULT_SETTINGS, who, chosen('both'));

    expect(both).toEqual({ ...DEFAULT_SETTINGS, endedBy: 'both' });
    expect(settingsTold({ ...DEFAULT_SETTINGS, endedBy: 'both' }, who, undefined)).toEqual(
      DEFAULT_SETTINGS,
    );
  });

  it('has a word for each answer there is to who ended it', () => {
    const told = optionsOf(who).map(({ id }) => settingsTold(DEFAULT_SETTINGS, who, chosen(id)));

    expect(told.map((settings) => settings?.endedBy)).toEqual(endedBy.unwrap().options);
  });

  it('is each sign of abuse', () => {
    const answer = { kind: 'checklist' as const, field: signs.id, ticked: ['money'] };

    expect(settingsTold(DEFAULT_SETTINGS, signs, answer)?.flagAnswers.abuseSigns).toEqual([
      'money',
    ]);
  });

  it('is nothing for any other field', () => {
    expect(settingsTold(DEFAULT_SETTINGS, how, undefined)).toBeUndefined();
  });
});
