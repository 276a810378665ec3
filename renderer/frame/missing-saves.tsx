import { useState } from 'react';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/card.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { frameWords } from '../words/frame.ts';
import { restoreWords } from '../words/restore.ts';
import { RestoreFlow } from './restore/restore-flow.tsx';

type MissingSavesProps = { readonly opened: Opened };

/** Says how many acknowledged saves the journal file lacks, once after opening it, and offers backups (DB-5). */
export function MissingSaves({ opened }: MissingSavesProps) {
  const [read, setRead] = useState<Opened>();
  const [isRestoring, setIsRestoring] = useState(false);
  const goOn = () => setRead(opened);
  return (
    <Sheet
      title={isRestoring ? restoreWords.title : titleOf(opened)}
      isOpen={opened.missingSaves !== 0 && read !== opened}
    >
      {isRestoring ? (
        <RestoreFlow onOpened={goOn} onCancel={() => setIsRestoring(false)} />
      ) : (
        <>
          <p>
            {opened.missingSaves === null
              ? frameWords.missingUnknown
              : frameWords.missingNewest(opened.missingSaves)}
          </p>
          <p>{frameWords.missingWhy}</p>
          <Row>
            <Button onPress={goOn}>{frameWords.goOn}</Button>
            <Button kind="plain" onPress={() => setIsRestoring(true)}>
              {restoreWords.showBackups}
            </Button>
          </Row>
        </>
      )}
    </Sheet>
  );
}

function titleOf({ missingSaves }: Opened): string {
  return missingSaves === null ? frameWords.missingUnknownTitle : frameWords.missingTitle;
}
