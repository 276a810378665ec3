import { useEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { decisions } from '../../../shared/content/steps/closing-map.ts';
import type { Failure } from '../../../shared/failure.ts';
import { MAX_FIELD_LENGTH } from '../../../shared/model/page-base.ts';
import type { DecisionPage } from '../../../shared/model/path-pages.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewPage } from '../../frame/use-new-page.ts';
import { usePages } from '../../projection/journal-queries.ts';
import { removePages } from '../../saving/remove-pages.ts';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { formatDayWithYear } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type Choice = DecisionPage['choice'];

type DecidingProps = {
  /** Without a flag. Under one there is no *try again* to choose. */
  readonly isWhole: boolean;
};

/** Where the person stands for now. Each answer is a page of its own, so that none overwrites another. */
export function Deciding({ isWhole }: DecidingProps) {
  const kept = usePages('decision');
  const isReadOnly = useIsReadOnly();
  const [failure, setFailure] = useState<Failure>();
  const newest = kept?.at(-1);
  // Under a flag an earlier *try again* is only one of the earlier ones.
  const present = isWhole || newest?.choice !== 'try-again' ? newest : undefined;
  const choose = useChoosing(present, setFailure);
  if (!kept) return null;

  return (
    <section className={styles.stretch} aria-label={pathWords.choose}>
      <h2 className={styles.heading}>{pathWords.choose}</h2>
      {isReadOnly ? null : (
        <div className={styles.deciding}>
          <ul className={styles.choices}>
            {decisions
              .filter(({ gate }) => isWhole || gate === 'none')
              .map(({ id, title, text }) => (
                <li key={id} className={styles.choice} data-chosen={present?.choice === id}>
                  <h3 className={styles.stopTitle}>{title}</h3>
                  {text.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                  <ToggleButton
                    className={styles.choose ?? ''}
                    aria-label={pathWords.about(wordsOf(present?.choice === id), title)}
                    isSelected={present?.choice === id}
                    onChange={() => void choose(id)}
                  >
                    {wordsOf(present?.choice === id)}
                  </ToggleButton>
                </li>
              ))}
          </ul>
        </div>
      )}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      {present === undefined || isReadOnly ? null : (
        <OwnReason key={present.id} page={present} onFailed={setFailure} />
      )}
      <EarlierDecisions
        pages={isReadOnly || present === undefined ? kept : kept.slice(0, -1)}
        onFailed={setFailure}
      />
    </section>
  );
}

/** Keeps the choice as the answer for now, once, however often it is pressed before the journal shows it. */
function useChoosing(
  present: DecisionPage | undefined,
  onFailed: (failure: Failure | undefined) => void,
): (choice: Choice) => Promise<void> {
  const newPage = useNewPage();
  const onItsWay = useRef<Choice>(undefined);
  useEffect(() => {
    if (present?.choice === onItsWay.current) onItsWay.current = undefined;
  }, [present]);
  return async (choice) => {
    if (choice === (onItsWay.current ?? present?.choice)) return;
    onItsWay.current = choice;
    const page = { ...newPage(), kind: 'decision' as const, choice, words: '' };
    const result = await call('pages.save', page);
    if (!result.ok) onItsWay.current = undefined;
    onFailed(result.ok ? undefined : result.failure);
  };
}

type OwnReasonProps = {
  readonly page: DecisionPage;
  readonly onFailed: (failure: Failure | undefined) => void;
};

function OwnReason({ page, onFailed }: OwnReasonProps) {
  const unsaved = pageSaver.unsaved(page.id);
  const [words, setWords] = useState(unsaved?.kind === 'decision' ? unsaved.words : page.words);
  const state = useSaveState(pageSaver, page.id);
  useEffect(() => () => pageSaver.release(page.id), [page.id]);
  const type = (typed: string) => {
    setWords(typed);
    const next = { ...page, words: typed, editedAt: now() };
    pageSaver.edited(page.id, () => next);
  };
  return (
    <Card label={pathWords.chosen(titleOf(page.choice), formatDayWithYear(page.day))}>
      <p role="status">{pathWords.chosen(titleOf(page.choice), formatDayWithYear(page.day))}</p>
      <TextArea label={pathWords.why} value={words} maxLength={MAX_FIELD_LENGTH} onChange={type} />
      {state.status === 'failing' ? (
        <Sentence kind="trouble">{failureSentence(state.failure)}</Sentence>
      ) : null}
      <div>
        <TakeBack id={page.id} text={pathWords.takeBack} onFailed={onFailed} />
      </div>
    </Card>
  );
}

type EarlierDecisionsProps = {
  readonly pages: readonly DecisionPage[];
  readonly onFailed: (failure: Failure | undefined) => void;
};

/** What was answered before, the newest first. */
function EarlierDecisions({ pages, onFailed }: EarlierDecisionsProps) {
  const isReadOnly = useIsReadOnly();
  if (pages.length === 0) return null;
  return (
    <Card label={pathWords.earlierDecisions}>
      <h3 className={styles.stopTitle}>{pathWords.earlierDecisions}</h3>
      <ul className={styles.earlier}>
        {pages.toReversed().map(({ id, choice, day, words }) => (
          <li key={id}>
            <div>
              <p>{pathWords.chosen(titleOf(choice), formatDayWithYear(day))}</p>
              {words === '' ? null : <p className={styles.written}>{words}</p>}
            </div>
            {isReadOnly ? null : <TakeBack id={id} text={pathWords.remove} onFailed={onFailed} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

type TakeBackProps = Pick<OwnReasonProps, 'onFailed'> & {
  readonly id: DecisionPage['id'];
  readonly text: string;
};

function TakeBack({ id, text, onFailed }: TakeBackProps) {
  return (
    <Button
      kind="quiet"
      onPress={() => void removePages([id], pathWords.decisionRemoved).then(onFailed)}
    >
      {text}
    </Button>
  );
}

function wordsOf(isChosen: boolean): string {
  return isChosen ? pathWords.isChosen : pathWords.thisOne;
}

function titleOf(choice: Choice): string {
  return decisions.find(({ id }) => id === choice)?.title ?? '';
}
