import { useState } from 'react';
import { urgeHelpers } from '../../../shared/content/breath-and-helpers.ts';
import { helpersByUse } from '../../../shared/logic/wave.ts';
import type { Failure } from '../../../shared/failure.ts';
import { day } from '../../../shared/model/day.ts';
import { helperId } from '../../../shared/model/ids.ts';
import type { Helper } from '../../../shared/model/month.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useOneAtATime } from '../../frame/use-one-at-a-time.ts';
import { useHelpers, useMonthEvents } from '../../projection/journal-queries.ts';
import { useToday } from '../../projection/use-today.ts';
import { offerBack } from '../../saving/removals.ts';
import { rememberWords, unfinishedWords } from '../../saving/unfinished-words.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { failureSentence } from '../../words/failures.ts';
import { waveWords } from '../../words/month.ts';
import styles from './month.module.css';

const FIRST_DAY = day.parse('1900-01-01');
/** As many as the eye takes in at such a moment. */
const SUGGESTIONS_SHOWN = 4;

type HelperListProps = {
  /** What is said to help this time. */
  readonly chosen: string;
  readonly onChoose: (words: string) => void;
};

/** What the person turns to meanwhile: their own list first, what helped before on top, then a few suggestions. */
export function HelperList({ chosen, onChoose }: HelperListProps) {
  const today = useToday();
  const helpers = useHelpers();
  const events = useMonthEvents(FIRST_DAY, today);
  if (!helpers || !events) return null;
  const own = helpersByUse(helpers, events);
  const suggested = own.length >= SUGGESTIONS_SHOWN ? [] : urgeHelpers.slice(0, SUGGESTIONS_SHOWN);
  return (
    <div className={styles.helpers}>
      <h3 className={styles.small}>{waveWords.meanwhile}</h3>
      <ul className={styles.helperLines}>
        {own.map((helper) => (
          <li key={helper.id} className={styles.note}>
            <span>{helper.words}</span>
            <Row>
              <ThisHelps words={helper.words} chosen={chosen} onChoose={onChoose} />
              <Button
                kind="quiet"
                label={`${waveWords.takeOff}: ${helper.words}`}
                onPress={() => void takeOff(helper)}
              >
                {waveWords.takeOff}
              </Button>
            </Row>
          </li>
        ))}
        {suggested.map(({ id, text }) => (
          <li key={id} className={styles.note}>
            <span>{text}</span>
            <ThisHelps words={text} chosen={chosen} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <AddHelper />
    </div>
  );
}

function AddHelper() {
  const [words, setWords] = useState(() => unfinishedWords('month-helper'));
  const [failure, setFailure] = useState<Failure>();
  const type = (typed: string) => {
    setWords(typed);
    rememberWords('month-helper', typed);
  };
  const add = useOneAtATime(async () => {
    const id = helperId.parse(crypto.randomUUID());
    const result = await call('helpers.save', { id, words: words.trim(), madeAt: now() });
    setFailure(result.ok ? undefined : result.failure);
    if (result.ok) type('');
  });
  return (
    <form
      className={styles.addHelper}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextLine
        label={waveWords.addHelper}
        isLabelHidden
        placeholder={waveWords.addHelper}
        value={words}
        maxLength={120}
        onChange={type}
      />
      <Button kind="plain" type="submit" isDisabled={words.trim() === ''}>
        {waveWords.add}
      </Button>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </form>
  );
}

type ThisHelpsProps = HelperListProps & { readonly words: string };

function ThisHelps({ words, chosen, onChoose }: ThisHelpsProps) {
  if (chosen === words) return null;
  return (
    <Button
      kind="quiet"
      label={`${waveWords.thisHelped}: ${words}`}
      onPress={() => onChoose(words)}
    >
      {waveWords.thisHelped}
    </Button>
  );
}

async function takeOff({ id }: Helper): Promise<void> {
  const { ok } = await call('rows.remove', { kind: 'helper', id, at: now() });
  if (!ok) return;
  offerBack({
    text: waveWords.takenOff,
    restore: async () => (await call('rows.restore', { kind: 'helper', id })).ok,
  });
}
