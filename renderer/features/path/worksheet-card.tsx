import { useState } from 'react';
import { beforeApology, beforePrivateApology } from '../../../shared/content/apology.ts';
import type { Worksheet } from '../../../shared/content/steps/step.ts';
import type { StepId } from '../../../shared/content/steps/step-ids.ts';
import { answersOf, pagesOfSheet, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import { isSameWeek } from '../../../shared/logic/weekly-page.ts';
import type { OpenEntry } from '../../frame/place.ts';
import { PaperSheet } from '../../frame/paper-sheet.tsx';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { SavedState } from '../../frame/writing/saved-state.tsx';
import { useToday } from '../../projection/use-today.ts';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { pathWords } from '../../words/path.ts';
import { answerLines, type AnswerLine } from '../../frame/answer-lines.ts';
import { AnswersRead } from './answers-read.tsx';
import { ApologyCard } from './apology-card.tsx';
import { FlaggedField } from './flagged-field.tsx';
import styles from './path.module.css';
import { ReadAloud } from './read-aloud.tsx';
import { useFilling, type Filling } from './use-filling.ts';
import { useTelling } from './use-telling.ts';
import { VersionsSheet } from './versions-sheet.tsx';
import { Weeks } from './weeks.tsx';
import { worksheetOnPaper } from './worksheet-on-paper.ts';

export type WorksheetCardProps = {
  readonly step: StepId;
  readonly worksheet: Worksheet;
  /** Everything that was filled in anywhere, oldest first. */
  readonly pages: readonly SheetPage[];
  /** Under a flag: what it makes is a letter that is not sent. */
  readonly isLetterOnly: boolean;
  readonly onWrite: (open: OpenEntry) => void;
  readonly onHelp: () => void;
};

/** One worksheet to be filled in, saved as it is typed; below it, what else can be made of it. */
export function WorksheetCard(props: WorksheetCardProps) {
  const { step, worksheet, pages } = props;
  // While it is open it stays the page of the evening it was opened on.
  const [openedOn] = useState(useToday());
  const sheet = { step, worksheet: worksheet.id };
  const own = pagesOfSheet(pages, sheet);
  const isPresent = ({ day }: SheetPage) =>
    worksheet.repeats === undefined || isSameWeek(day, openedOn);
  const present = own.findLast(isPresent);
  const filling = useFilling(sheet, present, isPresent);
  return (
    <>
      <Card label={worksheet.heading}>
        <h2 id={sheetElementId(worksheet.id)} tabIndex={-1} className={styles.heading}>
          {worksheet.heading}
        </h2>
        {worksheet.hint === undefined ? null : <p className={styles.hint}>{worksheet.hint}</p>}
        <CardBody {...props} filling={filling} hasPage={present !== undefined} />
      </Card>
      {worksheet.repeats === undefined ? null : (
        <Weeks worksheet={worksheet} pages={own} thisWeek={filling.page} />
      )}
      {worksheet.alsoAs === 'letter' ? <ApologyCard {...props} answers={filling.answers} /> : null}
    </>
  );
}

/** Where a link to the worksheet leads. */
export function sheetElementId(worksheet: string): string {
  return `worksheet-${worksheet}`;
}

type CardBodyProps = WorksheetCardProps & {
  readonly filling: Filling;
  readonly hasPage: boolean;
};

function CardBody(props: CardBodyProps) {
  const { worksheet, pages, isLetterOnly, filling, hasPage, onHelp } = props;
  const isReadOnly = useIsReadOnly();
  const [isReading, setIsReading] = useState(false);
  const { tell, failure } = useTelling();
  const lines = answerLines(worksheet.fields, filling.answers);
  if (isReadOnly) {
    return lines.length === 0 ? <p>{pathWords.nothingInIt}</p> : <AnswersRead lines={lines} />;
  }
  return (
    <>
      {worksheet.alsoAs === 'letter'
        ? (isLetterOnly ? beforePrivateApology : beforeApology).map((text) => (
            <p key={text} className={styles.hint}>
              {text}
            </p>
          ))
        : null}
      {worksheet.fields.map((field) => (
        <FlaggedField
          key={field.id}
          field={field}
          answers={filling.answers}
          pages={pages}
          onFill={(filled, answer) => {
            filling.fill(filled.id, answer);
            tell([filled], answer === undefined ? [] : [answer]);
          }}
          onHelp={onHelp}
        />
      ))}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <CardFoot
        worksheet={worksheet}
        filling={filling}
        lines={lines}
        hasPage={hasPage}
        onRead={() => setIsReading(true)}
        onRestored={(restored) => tell(worksheet.fields, answersOf(restored))}
      />
      {isReading ? (
        <ReadAloud paragraphs={textsOf(lines)} onDone={() => setIsReading(false)} />
      ) : null}
    </>
  );
}

type CardFootProps = {
  readonly worksheet: Worksheet;
  readonly filling: Filling;
  readonly lines: readonly AnswerLine[];
  readonly hasPage: boolean;
  readonly onRead: () => void;
  readonly onRestored: (page: SheetPage) => void;
};

function CardFoot(props: CardFootProps) {
  const { worksheet, filling, lines, hasPage, onRead, onRestored } = props;
  const { page, show } = filling;
  const [shown, setShown] = useState<'paper' | 'versions'>();
  const state = useSaveState(pageSaver, page.id);
  const isEmpty = lines.length === 0;
  return (
    <>
      {state.status === 'failing' ? (
        <Sentence kind="trouble">
          {failureSentence(state.failure)} {journalWords.staysHere}
        </Sentence>
      ) : null}
      <div className={styles.foot}>
        <SavedState state={state} isStored={hasPage} />
        {isEmpty && !hasPage ? null : (
          <Row>
            {worksheet.alsoAs === 'read-aloud' && !isEmpty ? (
              <Button kind="quiet" onPress={onRead}>
                {pathWords.readAloud}
              </Button>
            ) : null}
            {isEmpty ? null : (
              <Button kind="quiet" onPress={() => setShown('paper')}>
                {worksheet.alsoAs === 'card' ? pathWords.printCard : pathWords.print}
              </Button>
            )}
            <Button kind="quiet" onPress={() => setShown('versions')}>
              {pathWords.versions}
            </Button>
          </Row>
        )}
      </div>
      {shown === 'paper' ? (
        <PaperSheet
          title={pathWords.print}
          write={() => worksheetOnPaper(worksheet, page)}
          onClose={() => setShown(undefined)}
        />
      ) : null}
      {shown === 'versions' ? (
        <VersionsSheet
          worksheet={worksheet}
          page={page}
          onRestored={(restored) => {
            show(restored);
            onRestored(restored);
            setShown(undefined);
          }}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </>
  );
}

function textsOf(lines: readonly AnswerLine[]): readonly string[] {
  return lines.flatMap(({ texts }) => texts);
}
