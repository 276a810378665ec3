import { useState } from 'react';
import { afterApology, afterPrivateApology } from '../../../shared/content/apology.ts';
import type { Worksheet } from '../../../shared/content/steps/step.ts';
import { apologyLetter } from '../../../shared/logic/apology-letter.ts';
import { documentOfParagraphs } from '../../../shared/logic/plain-document.ts';
import type { FieldAnswer } from '../../../shared/model/path-pages.ts';
import { formatDayWithYear } from '../../words/dates.ts';
import type { OpenEntry } from '../../frame/place.ts';
import { useNewEntry } from '../../frame/use-new-entry.ts';
import { entrySaver } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { pathWords } from '../../words/path.ts';
import { MarkedLetter } from './marked-letter.tsx';
import styles from './path.module.css';
import { ReadAloud } from './read-aloud.tsx';

type ApologyCardProps = {
  readonly worksheet: Worksheet;
  readonly answers: readonly FieldAnswer[];
  /** Under a flag: it is kept as a letter that is not sent, and not made ready to be said. */
  readonly isLetterOnly: boolean;
  readonly onWrite: (open: OpenEntry) => void;
  readonly onHelp: () => void;
};

/** The parts of an apology as one letter, which can be looked through, read aloud, or kept as a letter. */
export function ApologyCard(props: ApologyCardProps) {
  const { worksheet, answers, isLetterOnly, onWrite, onHelp } = props;
  const [checked, setChecked] = useState<string>();
  const [isReading, setIsReading] = useState(false);
  const newEntry = useNewEntry();
  const paragraphs = apologyLetter(worksheet, answers, (date) =>
    pathWords.repairBy(formatDayWithYear(date)),
  );
  const text = paragraphs.join('\n\n');
  const keep = () => {
    const open = newEntry({ kind: 'letter', body: documentOfParagraphs(paragraphs) });
    if (open.kind === 'begun') entrySaver.edited(open.draft.id, () => open.draft);
    onWrite(open);
  };

  return (
    <Card label={pathWords.letterTitle}>
      <h2 className={styles.heading}>{pathWords.letterTitle}</h2>
      {text === '' ? <p className={styles.hint}>{pathWords.letterEmpty}</p> : null}
      {text === '' ? null : (
        <p className={styles.hint}>{isLetterOnly ? afterPrivateApology : afterApology}</p>
      )}
      {checked === text ? (
        <MarkedLetter text={checked} onHelp={onHelp} />
      ) : (
        <p className={styles.letter}>{text}</p>
      )}
      <Row>
        <Button isDisabled={text === ''} onPress={() => setChecked(text)}>
          {pathWords.check}
        </Button>
        {isLetterOnly ? null : (
          <Button kind="quiet" isDisabled={text === ''} onPress={() => setIsReading(true)}>
            {pathWords.readAloud}
          </Button>
        )}
        <Button kind="quiet" isDisabled={text === ''} onPress={keep}>
          {pathWords.keepAsLetter}
        </Button>
      </Row>
      {isReading && !isLetterOnly ? (
        <ReadAloud paragraphs={paragraphs} onDone={() => setIsReading(false)} />
      ) : null}
    </Card>
  );
}
