import { useState } from 'react';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/card.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Working } from '../ui/working.tsx';
import { failureSentence } from '../words/failures.ts';
import { frameWords } from '../words/frame.ts';
import { limitsInWords, moreFoundWords, moreInWords } from '../words/more-found.ts';
import { restoreWords } from '../words/restore.ts';
import { RestoreFlow } from './restore/restore-flow.tsx';
import { useMoreFound, type Finding } from './use-more-found.ts';

type MissingSavesProps = {
  readonly opened: Opened;
  /** Something is in the journal again that the page does not know of yet. */
  readonly onPutBack: () => void;
};

/**
 * Says how many acknowledged saves the journal file lacks, once after opening it, and offers what can still be read of
 * them, and backups (DB-5).
 */
export function MissingSaves({ opened, onPutBack }: MissingSavesProps) {
  const [read, setRead] = useState<Opened>();
  const [page, setPage] = useState<'missing' | 'restore' | 'back'>('missing');
  const goOn = () => {
    setRead(opened);
    setPage('missing');
  };
  return (
    <Sheet title={titleOf(page, opened)} isOpen={opened.missingSaves !== 0 && read !== opened}>
      {page === 'restore' ? (
        <RestoreFlow onOpened={goOn} onCancel={() => setPage('missing')} />
      ) : (
        <MissingPage
          opened={opened}
          onPutBack={() => {
            setPage('back');
            onPutBack();
          }}
          onGoOn={goOn}
          onRestore={() => setPage('restore')}
        />
      )}
    </Sheet>
  );
}

function titleOf(page: 'missing' | 'restore' | 'back', { missingSaves }: Opened): string {
  if (page === 'restore') return restoreWords.title;
  if (page === 'back') return moreFoundWords.doneTitle;
  return missingSaves === null ? frameWords.missingUnknownTitle : frameWords.missingTitle;
}

type MissingPageProps = MissingSavesProps & {
  readonly onGoOn: () => void;
  readonly onRestore: () => void;
};

function MissingPage({ opened, onPutBack, onGoOn, onRestore }: MissingPageProps) {
  const { finding, putBack } = useMoreFound(onPutBack);
  if (finding.at === 'putting-back') return <Working>{moreFoundWords.puttingBack}</Working>;
  if (finding.at === 'back') {
    return (
      <>
        <p>{moreFoundWords.done(moreInWords(finding.more))}</p>
        <p>
          {limitsInWords(finding.more)} {moreFoundWords.filesStay}
        </p>
        <Row>
          <Button onPress={onGoOn}>{frameWords.goOn}</Button>
        </Row>
      </>
    );
  }
  const isOffered =
    finding.at === 'found' && finding.more !== null && moreInWords(finding.more) !== '';
  return (
    <>
      <p>
        {opened.missingSaves === null
          ? frameWords.missingUnknown
          : frameWords.missingNewest(opened.missingSaves)}
      </p>
      <p>{frameWords.missingWhy}</p>
      <WhatWasFound finding={finding} />
      <Row>
        {isOffered ? (
          <Button onPress={() => void putBack()}>{moreFoundWords.putBack}</Button>
        ) : null}
        <Button kind={isOffered ? 'plain' : 'main'} onPress={onGoOn}>
          {isOffered ? moreFoundWords.goOnWithout : frameWords.goOn}
        </Button>
        <Button kind={isOffered ? 'quiet' : 'plain'} onPress={onRestore}>
          {restoreWords.showBackups}
        </Button>
      </Row>
    </>
  );
}

function WhatWasFound({ finding }: { readonly finding: Finding }) {
  if (finding.at === 'looking') return <Working>{moreFoundWords.looking}</Working>;
  if (finding.at === 'failed') {
    return <Sentence kind="trouble">{failureSentence(finding.failure)}</Sentence>;
  }
  if (finding.at !== 'found' || finding.more === null) return null;
  const what = moreInWords(finding.more);
  const limits = limitsInWords(finding.more);
  return (
    <>
      <p>{what === '' ? moreFoundWords.none : moreFoundWords.offer(what)}</p>
      {limits === '' ? null : <p>{limits}</p>}
      {what === '' ? null : <p>{moreFoundWords.means}</p>}
    </>
  );
}
