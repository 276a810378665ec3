import { useEffect, useRef, useState } from 'react';
import { timerNotes } from '../../../shared/content/exercise.ts';
import { softMark, writingMs } from '../../../shared/logic/writing-time.ts';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import { EntrySheet } from '../../frame/writing/entry-sheet.tsx';
import { useEntry } from '../../frame/writing/use-entry.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { exerciseWords, minutesText } from '../../words/exercise.ts';
import { failureSentence } from '../../words/failures.ts';
import { capitalised } from '../../words/numbers.ts';
import { beginEntry } from './begin-sitting.ts';
import styles from './exercise.module.css';
import { rememberTopic, topicLeft, topicsOf, type Topic } from './topics.ts';
import type { ChangeSitting } from './use-sitting.ts';
import { useWritingTime } from './use-writing-time.ts';

type WritingStepProps = {
  readonly sitting: Sitting;
  readonly onChange: ChangeSitting;
  readonly onStop: () => void;
};

/** The page of a sitting: its topics, the text, and below it the time, another topic and the way out. */
export function WritingStep({ sitting, onChange, onStop }: WritingStepProps) {
  const page = useRef<HTMLDivElement>(null);
  const topics = useRef<HTMLDivElement>(null);
  const [topic, setTopic] = useState(() => topicLeft(sitting));
  useWritingTime(page, onChange);

  const choose = (chosen: Topic) => {
    setTopic(chosen);
    rememberTopic(sitting.id, chosen);
    onChange(({ task }) => ({ task: chosen.task ?? task }));
  };

  return (
    <div ref={page} className={styles.writing}>
      <div className={styles.page}>
        <div className={styles.lead} ref={topics}>
          <h1 className={styles.title}>{exerciseWords.nextTitle(sitting.number)}</h1>
          <TopicChoice sitting={sitting} topic={topic} onChoose={choose} />
          <p className={styles.prompt} role="status">
            {topic.text}
          </p>
        </div>
        <SittingText sitting={sitting} topic={topic} onChange={onChange} />
      </div>
      <WritingBar
        writtenMs={writingMs(sitting.spans)}
        onChangeTopic={() => topics.current?.querySelector<HTMLElement>('input:checked')?.focus()}
        onStop={onStop}
      />
    </div>
  );
}

type TopicChoiceProps = {
  readonly sitting: Sitting;
  readonly topic: Topic;
  readonly onChoose: (topic: Topic) => void;
};

function TopicChoice({ sitting, topic, onChoose }: TopicChoiceProps) {
  const offered = topicsOf(sitting);
  return (
    <Choice
      label={exerciseWords.topic}
      isLabelHidden
      options={offered.map(({ name }) => ({ value: name, text: exerciseWords.topics[name] }))}
      value={topic.name}
      onChange={(name) => {
        const chosen = offered.find((each) => each.name === name);
        if (chosen) onChoose(chosen);
      }}
    />
  );
}

type SittingTextProps = Omit<WritingStepProps, 'onStop'> & { readonly topic: Topic };

/** What is written in the sitting: as it was left, or an empty page where there is none, or none any more. */
function SittingText({ sitting, topic, onChange }: SittingTextProps) {
  const [first] = useState(sitting.entry);
  const [empty] = useState(() => beginEntry(sitting, topic));
  const stored = useEntry({ kind: 'stored', id: first });
  const isMissing = stored.status === 'failed' && stored.failure.code === 'entry/missing';
  useEffect(() => {
    if (isMissing) onChange(() => ({ entry: empty.id }));
  }, [isMissing, empty, onChange]);

  if (stored.status === 'loading') return <Sentence kind="note">{exerciseWords.loading}</Sentence>;
  if (stored.status === 'ready') return <Sheet draft={stored.draft} />;
  if (isMissing) return <Sheet draft={empty} />;
  return <Sentence kind="trouble">{failureSentence(stored.failure)}</Sentence>;
}

function Sheet({ draft }: { readonly draft: EntryDraft }) {
  return <EntrySheet draft={draft} isNew isTitleHidden onRemove={undefined} />;
}

type WritingBarProps = {
  readonly writtenMs: number;
  readonly onChangeTopic: () => void;
  readonly onStop: () => void;
};

/** In sight however long the text is. The time is looked at, never read out by itself; the two soft marks are. */
function WritingBar({ writtenMs, onChangeTopic, onStop }: WritingBarProps) {
  const mark = softMark(writtenMs);
  return (
    <div className={styles.bar}>
      <span role="timer" aria-label={exerciseWords.timer} className={styles.time}>
        {capitalised(minutesText(writtenMs))}
      </span>
      <p className={styles.mark} role="status">
        {mark === 'quarter-hour' ? timerNotes.quarterHour : null}
        {mark === 'half-hour' ? timerNotes.halfHour : null}
      </p>
      <div className={styles.ways}>
        <Button kind="plain" onPress={onChangeTopic}>
          {exerciseWords.changeTopic}
        </Button>
        <Button kind="plain" onPress={onStop}>
          {exerciseWords.stop}
        </Button>
      </div>
    </div>
  );
}
