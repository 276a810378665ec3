import { useEffect, useState } from 'react';
import type { Worksheet } from '../../../shared/content/steps/step.ts';
import { answersOf, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { Page } from '../../../shared/model/page.ts';
import type { Result } from '../../../shared/result.ts';
import { journalDay } from '../../../shared/logic/journal-day.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useSettings } from '../../projection/journal-queries.ts';
import { pageSaver } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { formatClock, formatDayWithYear } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { frameWords } from '../../words/frame.ts';
import { pathWords } from '../../words/path.ts';
import { versionWords } from '../../words/versions.ts';
import { answerLines } from '../../frame/answer-lines.ts';
import { AnswersRead } from './answers-read.tsx';
import styles from './path.module.css';

type VersionsSheetProps = {
  readonly worksheet: Worksheet;
  readonly page: SheetPage;
  readonly onRestored: (page: SheetPage) => void;
  readonly onClose: () => void;
};

/** What a worksheet held before it was filled in further, to be read and put back. */
export function VersionsSheet({ worksheet, page, onRestored, onClose }: VersionsSheetProps) {
  const found = useVersions(page.id);
  const [trouble, setTrouble] = useState<string>();
  const putBack = async (version: SheetPage) => {
    // What was typed last becomes a version as well, so it has to be on disk first.
    await pageSaver.flush();
    if (pageSaver.unsaved(page.id)) return setTrouble(versionWords.notSaved);
    const wish = { id: page.id, version: version.editedAt, at: now() };
    const result = await call('pages.restoreVersion', wish);
    if (!result.ok) return setTrouble(failureSentence(result.failure));
    if (isSheetPage(result.value)) onRestored(result.value);
  };
  const versions = found?.ok === true ? found.value : [];
  return (
    <Sheet title={pathWords.versions} isOpen onClose={onClose}>
      {found === undefined || found.ok ? null : (
        <Sentence kind="trouble">{failureSentence(found.failure)}</Sentence>
      )}
      {trouble === undefined ? null : <Sentence kind="trouble">{trouble}</Sentence>}
      {found?.ok === true && versions.length === 0 ? <p>{pathWords.noVersions}</p> : null}
      {versions.length === 0 ? null : <p className={styles.hint}>{versionWords.putBackHint}</p>}
      {versions.map((version) => (
        <Version
          key={version.editedAt}
          worksheet={worksheet}
          version={version}
          onPutBack={() => void putBack(version)}
        />
      ))}
      <div>
        <Button kind="quiet" onPress={onClose}>
          {frameWords.close}
        </Button>
      </div>
    </Sheet>
  );
}

type VersionProps = {
  readonly worksheet: Worksheet;
  readonly version: SheetPage;
  readonly onPutBack: () => void;
};

function Version({ worksheet, version, onPutBack }: VersionProps) {
  const { dayStartHour } = useSettings();
  const { editedAt, zone } = version;
  const lines = answerLines(worksheet.fields, answersOf(version));
  const day = formatDayWithYear(journalDay(editedAt, zone, dayStartHour));
  const name = pathWords.versionOf(day, formatClock(editedAt, zone));
  return (
    <section className={styles.field} aria-label={name}>
      <h3 className={styles.legend}>{name}</h3>
      {lines.length === 0 ? <p>{pathWords.nothingInIt}</p> : <AnswersRead lines={lines} />}
      <div>
        <Button
          kind="plain"
          label={pathWords.about(versionWords.putBack, name)}
          onPress={onPutBack}
        >
          {versionWords.putBack}
        </Button>
      </div>
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
