import { useEffect, useState } from 'react';
import type { Worksheet } from '../../../shared/content/steps/step.ts';
import { answersOf, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { Page } from '../../../shared/model/page.ts';
import type { Result } from '../../../shared/result.ts';
import { journalDay } from '../../../shared/logic/journal-day.ts';
import { call } from '../../bridge/bridge.ts';
import { useSettings } from '../../projection/journal-queries.ts';
import { pageSaver } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { formatClock, formatDayWithYear } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { frameWords } from '../../words/frame.ts';
import { pathWords } from '../../words/path.ts';
import { answerLines } from '../../frame/answer-lines.ts';
import { AnswersRead } from './answers-read.tsx';
import styles from './path.module.css';

type VersionsSheetProps = {
  readonly worksheet: Worksheet;
  readonly page: SheetPage;
  readonly onClose: () => void;
};

/** What a worksheet held before it was filled in further, to be read. */
export function VersionsSheet({ worksheet, page, onClose }: VersionsSheetProps) {
  const versions = useVersions(page.id);
  return (
    <Sheet title={pathWords.versions} isOpen onClose={onClose}>
      {versions === undefined || versions.ok ? null : (
        <Sentence kind="trouble">{failureSentence(versions.failure)}</Sentence>
      )}
      {versions?.ok === true && versions.value.length === 0 ? <p>{pathWords.noVersions}</p> : null}
      {versions?.ok === true
        ? versions.value.map((version) => (
            <Version key={version.editedAt} worksheet={worksheet} version={version} />
          ))
        : null}
      <div>
        <Button kind="quiet" onPress={onClose}>
          {frameWords.close}
        </Button>
      </div>
    </Sheet>
  );
}

type VersionProps = { readonly worksheet: Worksheet; readonly version: SheetPage };

function Version({ worksheet, version }: VersionProps) {
  const { dayStartHour } = useSettings();
  const { editedAt, zone } = version;
  const lines = answerLines(worksheet.fields, answersOf(version));
  const day = formatDayWithYear(journalDay(editedAt, zone, dayStartHour));
  return (
    <section className={styles.field}>
      <h3 className={styles.legend}>{pathWords.versionOf(day, formatClock(editedAt, zone))}</h3>
      {lines.length === 0 ? <p>{pathWords.nothingInIt}</p> : <AnswersRead lines={lines} />}
    </section>
  );
}

function useVersions(id: SheetPage['id']): Result<readonly SheetPage[]> | undefined {
  const [found, setFound] = useState<Result<readonly SheetPage[]>>();
  useEffect(() => {
    let isWanted = true;
    void versionsOf(id).then((result) => {
      if (isWanted) setFound(result);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return found;
}

async function versionsOf(id: SheetPage['id']): Promise<Result<readonly SheetPage[]>> {
  await pageSaver.flush();
  const result = await call('pages.versions', { id });
  return result.ok ? { ...result, value: result.value.versions.filter(isSheetPage) } : result;
}

function isSheetPage(page: Page): page is SheetPage {
  return page.kind === 'worksheet' || page.kind === 'weekly';
}
