import { z } from 'zod';
import {
  lossesAndGains,
  saferPrompts,
  sittingPrompts,
  somethingElse,
} from '../../../shared/content/exercise.ts';
import type { PageId } from '../../../shared/model/ids.ts';
import type { Sitting, SittingTask } from '../../../shared/model/page.ts';
import { forgetForm, rememberForm, unfinishedForm } from '../../saving/unfinished-forms.ts';
import type { exerciseWords } from '../../words/exercise.ts';

const FORM = 'sitting-topic';

type TopicName = keyof typeof exerciseWords.topics;

/** Something to write about in a sitting. */
export type Topic = {
  readonly name: TopicName;
  readonly text: string;
  /** What an entry begun with it is kept with. */
  readonly promptId: string | null;
  /** What the sitting then is; undefined for what belongs to any task. */
  readonly task: SittingTask | undefined;
};

const ELSE: Topic = {
  name: 'something-else',
  text: somethingElse,
  promptId: null,
  task: undefined,
};

const LOSSES_AND_GAINS: Topic = {
  name: 'losses-and-gains',
  text: lossesAndGains.text,
  promptId: lossesAndGains.id,
  task: 'losses-and-gains',
};

/** Everything a sitting offers; never fewer than two, so that no topic has to be stayed with. */
export function topicsOf({ number, task }: Pick<Sitting, 'number' | 'task'>): readonly Topic[] {
  if (task === 'safer') {
    const safer = saferPrompts.filter(({ sitting }) => sitting === number);
    return [
      ...safer.map(
        ({ id, text }) => ({ name: 'safer', text, promptId: id, task: 'safer' }) as const,
      ),
      ELSE,
    ];
  }
  const foci = sittingPrompts.filter(({ sitting }) => sitting === number);
  return [
    ...foci.map(
      ({ focus, id, text }) => ({ name: focus, text, promptId: id, task: 'reframing' }) as const,
    ),
    LOSSES_AND_GAINS,
    ELSE,
  ];
}

/** The topic that was looked at last in this sitting, or its first. */
export function topicLeft(sitting: Sitting): Topic {
  const topics = topicsOf(sitting);
  const left = leftTopic.safeParse(unfinishedForm(FORM)).data;
  const name = left?.sitting === sitting.id ? left.topic : undefined;
  return topics.find((topic) => topic.name === name) ?? topics[0] ?? ELSE;
}

export function rememberTopic(id: PageId, { name }: Topic): void {
  rememberForm(FORM, { sitting: id, topic: name });
}

/** The sitting is closed, so nothing goes on in it. */
export function forgetTopic(): void {
  forgetForm(FORM);
}

const leftTopic = z.object({ sitting: z.string(), topic: z.string() });
