import { useState } from 'react';
import type { StrengthId } from '../../../shared/content/strength-ids.ts';
import type { Chosen } from '../../../shared/logic/chosen-strengths.ts';
import type { StrengthMoment } from '../../../shared/model/page.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import { failed, type Result } from '../../../shared/result.ts';
import { PaperSheet } from '../../frame/paper-sheet.tsx';
import type { ProjectionDatabase } from '../../projection/database.ts';
import { pagesOfKind } from '../../projection/journal-queries.ts';
import { useAskOnce, useIsWhole } from '../../projection/projection-context.tsx';
import { pageSaver } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { journalWords } from '../../words/journal.ts';
import { sevenDayWords } from '../../words/strengths.ts';
import { sevenDaysDocument, strengthsDocument } from './strengths-document.ts';
import { keepsBack } from './sealed-source.ts';

/** The way onto paper for the five closest qualities with their moments. */
export function StrengthsOnPaper({ chosen }: { readonly chosen: readonly Chosen[] }) {
  const isWhole = useIsWhole();
  return (
    <OnPaper
      button={journalWords.onPaper}
      write={async (database) => strengthsDocument(chosen, await openMoments(database, isWhole))}
    />
  );
}

/** The way onto paper for the seven cards of one quality. */
export function SevenDaysOnPaper({ strength }: { readonly strength: StrengthId }) {
  return (
    <OnPaper
      button={sevenDayWords.onPaper}
      write={async (database) =>
        sevenDaysDocument(strength, await pagesOfKind(database, 'new-use'))
      }
    />
  );
}

type OnPaperProps = {
  readonly button: string;
  readonly write: (database: ProjectionDatabase) => Promise<PrintDocument>;
};

function OnPaper({ button, write }: OnPaperProps) {
  const ask = useAskOnce();
  const [isOpen, setIsOpen] = useState(false);
  const asTyped = async (): Promise<Result<PrintDocument>> => {
    await pageSaver.flush();
    const document = await ask(write);
    return document ? { ok: true, value: document } : failed({ code: 'vault/gone' });
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setIsOpen(true)}>
        {button}
      </Button>
      {isOpen ? (
        <PaperSheet
          title={journalWords.onPaperTitle}
          write={asTyped}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </>
  );
}

/** What was kept of a sealed letter waits with it; an entry that is still on its way may be one. */
async function openMoments(
  database: ProjectionDatabase,
  isWhole: boolean,
): Promise<readonly StrengthMoment[]> {
  const moments = await pagesOfKind(database, 'moment');
  const sources = moments.flatMap(({ entry }) => entry ?? []);
  const found = await database.entries.bulkGet(sources);
  const kept = new Set(sources.filter((_, index) => keepsBack(found[index], isWhole)));
  return moments.filter(({ entry }) => entry === null || !kept.has(entry));
}
