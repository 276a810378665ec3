import { useState } from 'react';
import { strengthIds, type StrengthId } from '../../../shared/content/strength-ids.ts';
import { strengthName } from '../../../shared/content/strengths.ts';
import type { Failure } from '../../../shared/failure.ts';
import { chosenStrengths } from '../../../shared/logic/chosen-strengths.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { call } from '../../bridge/bridge.ts';
import { usePages } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { failureSentence } from '../../words/failures.ts';
import { keepMomentWords } from '../../words/strengths.ts';
import { useNewPage } from '../use-new-page.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';
import styles from './writing.module.css';

type MomentSheetProps = {
  readonly entry: EntryId;
  readonly words: string;
  readonly onKept: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks which quality showed in the words, and keeps them with it. */
export function MomentSheet({ entry, words, onKept, onClose }: MomentSheetProps) {
  const newPage = useNewPage();
  const pages = usePages('strength');
  const [areAllShown, setAreAllShown] = useState(false);
  const [wished, setWished] = useState<StrengthId>();
  const [failure, setFailure] = useState<Failure>();
  const keep = useOneAtATime(async (strength: StrengthId) => {
    const moment = { kind: 'moment', strength, words, saidBy: 'me', entry } as const;
    const result = await call('pages.save', { ...newPage(), ...moment });
    if (!result.ok) return setFailure(result.failure);
    onKept(strengthName(strength));
    onClose();
  });
  if (!pages) return null;
  const chosen = chosenStrengths(pages).map(({ strength }) => strength);
  const hasOwn = chosen.length > 0;
  const shown = hasOwn && !areAllShown ? chosen : strengthIds;

  return (
    <Sheet title={keepMomentWords.title} isOpen onClose={onClose}>
      <blockquote className={styles.selected}>{words}</blockquote>
      <Choice
        label={hasOwn && !areAllShown ? keepMomentWords.quality : keepMomentWords.anyQuality}
        options={shown.map((value) => ({ value, text: strengthName(value) }))}
        value={wished ?? null}
        onChange={setWished}
      />
      {hasOwn && !areAllShown ? (
        <Row>
          <Button kind="quiet" onPress={() => setAreAllShown(true)}>
            {keepMomentWords.allQualities}
          </Button>
        </Row>
      ) : null}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button isDisabled={wished === undefined} onPress={() => wished && void keep(wished)}>
          {keepMomentWords.keepIt}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {keepMomentWords.leave}
        </Button>
      </Row>
    </Sheet>
  );
}
