import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { helpersByUse, runningWave, waveMinutes } from '../../../../shared/logic/wave.ts';
import { helper } from '../../../../shared/model/month.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { anUrge } from '../../../support/journal-rows.ts';

const BEGAN = anInstant('2026-11-22T21:10:00Z');
const later = (minutes: number) => anInstant(new Date(BEGAN + minutes * 60_000).toISOString());

function aWave(said: Parameters<typeof anUrge>[1] = {}) {
  return anUrge('2026-11-22', { waitBeganAt: BEGAN, ...said });
}

describe('an urge that is being waited out', () => {
  it('is found again, however long nobody looked', () => {
    const wave = aWave();

    expect(runningWave([anUrge('2026-11-22'), wave], later(0))).toEqual(wave);
    expect(runningWave([wave], later(19))).toEqual(wave);
    expect(runningWave([wave], later(11 * 60))).toEqual(wave);
  });

  it('is none once it was ended, or was left behind half a day ago', () => {
    expect(runningWave([aWave({ waitEndedAt: later(20) })], later(21))).toBeUndefined();
    expect(runningWave([aWave()], later(12 * 60))).toBeUndefined();
  });

  it('is the one begun last where there are two', () => {
    const second = aWave({ waitBeganAt: later(5) });

    expect(runningWave([second, aWave()], later(6))).toEqual(second);
  });

  it('counts whole minutes upward, and none below nought when the clock was set back', () => {
    expect([0, 1, 1.9, 20, -60].map((minutes) => waveMinutes(aWave(), later(minutes)))).toEqual([
      0, 1, 1, 20, 0,
    ]);
  });
});

describe('what helps', () => {
  const aHelper = (words: string, madeAt: number) =>
    helper.parse({ id: randomUUID(), words, madeAt });

  it('comes first when it has helped before, and otherwise in the order it was written down', () => {
    const [walk, kettle, ruth] = ['A walk', 'The kettle', 'Ring Ruth'].map((words, at) =>
      aHelper(words, at),
    );
    const events = [aWave({ helped: 'Ring Ruth' }), aWave({ helped: 'Something else' })];

    const sorted = helpersByUse(
      [kettle, ruth, walk].filter((each) => each !== undefined),
      events,
    );

    expect(sorted).toEqual([ruth, walk, kettle]);
  });
});
