import { journalDay } from '../../../shared/logic/journal-day.ts';
import { EMPTY_DOCUMENT } from '../../../shared/model/document.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import { entryId, pageId, roundId, type RoundId } from '../../../shared/model/ids.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import type { Flags } from '../../../shared/logic/flags.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import { now, zone } from '../../bridge/clock.ts';
import { exerciseWords } from '../../words/exercise.ts';
import type { Topic } from './topics.ts';

/** What of the settings the exercise goes by, and the flags that follow from them. */
export type ExerciseSettings = Pick<Settings, 'dayStartHour' | 'endedBy'> & {
  readonly flags: Flags;
};

/** A sitting on the writer's day that it is now, in `round` or as the first of another one. */
export function beginSitting(
  number: Sitting['number'],
  round: RoundId | undefined,
  { dayStartHour, flags }: ExerciseSettings,
): Sitting {
  const at = now();
  return {
    kind: 'sitting',
    id: pageId.parse(crypto.randomUUID()),
    day: journalDay(at, zone(), dayStartHour),
    at,
    zone: zone(),
    editedAt: at,
    round: round ?? roundId.parse(crypto.randomUUID()),
    number,
    task: flags.unsafe ? 'safer' : 'reframing',
    before: { positive: {}, negative: {} },
    after: null,
    entry: entryId.parse(crypto.randomUUID()),
    spans: [],
    endedAt: null,
    sentences: [],
  };
}

/** An empty page for a sitting. It belongs to the day on which the sitting was begun. */
export function beginEntry({ number, day, at, zone: there }: Sitting, topic: Topic): EntryDraft {
  return {
    id: entryId.parse(crypto.randomUUID()),
    kind: 'sitting',
    day,
    writtenAt: at,
    zone: there,
    editedAt: at,
    title: exerciseWords.entryTitle(number),
    body: EMPTY_DOCUMENT,
    promptId: topic.promptId,
  };
}
