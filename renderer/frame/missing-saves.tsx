import { useState } from 'react';
import type { Opening } from '../../shared/ipc/vault-commands.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { frameWords } from '../words/frame.ts';

type MissingSavesProps = { readonly opening: Opening };

/** Says how many acknowledged saves the journal file lacks, once after opening it (DB-5). */
export function MissingSaves({ opening: { missingSaves } }: MissingSavesProps) {
  const [isRead, setIsRead] = useState(false);
  const sentence =
    missingSaves === null ? frameWords.missingUnknown : frameWords.missingNewest(missingSaves);
  return (
    <Sheet title={frameWords.missingTitle} isOpen={missingSaves !== 0 && !isRead}>
      <p>{sentence}</p>
      <p>{frameWords.missingWhy}</p>
      <Button onPress={() => setIsRead(true)}>{frameWords.goOn}</Button>
    </Sheet>
  );
}
