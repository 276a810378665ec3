import { useState } from 'react';
import type { Failure } from '../../../../shared/failure.ts';
import type { EntrySummary } from '../../../../shared/model/entry.ts';
import type { EntryId } from '../../../../shared/model/ids.ts';
import type { Result } from '../../../../shared/result.ts';
import { call } from '../../../bridge/bridge.ts';
import { useBackups } from '../../../frame/use-vault-answer.ts';
import { entrySaver } from '../../../saving/savers.ts';
import { Button } from '../../../ui/button.tsx';
import { Row } from '../../../ui/card.tsx';
import { Sentence } from '../../../ui/sentence.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { failureSentence } from '../../../words/failures.ts';
import { letterWords } from '../../../words/letters.ts';
import styles from '../journal.module.css';

type DestroySheetProps = {
  readonly letter: EntrySummary;
  readonly onClose: () => void;
  readonly onDestroyed: () => void;
};

/** Says what goes for good and what is not reached; then destroys the letter, or leaves it. */
export function DestroySheet({ letter, onClose, onDestroyed }: DestroySheetProps) {
  const [failure, setFailure] = useState<Failure>();
  const backups = useBackupLines(letter);
  const notReached = [...backups, ...letterWords.elsewhere];
  const destroy = async () => {
    const result = await destroyed(letter.id);
    if (!result.ok) return setFailure(result.failure);
    onDestroyed();
  };
  return (
    <Sheet title={letterWords.destroyTitle} isOpen onClose={onClose}>
      <p>{letterWords.destroyText}</p>
      <div>
        <p>{letterWords.notReached}</p>
        <ul className={styles.points}>
          {notReached.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      {backups.length === 0 ? null : <p>{letterWords.backupsGo}</p>}
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <Row>
        <Button kind="plain" onPress={() => void destroy()}>
          {letterWords.destroyIt}
        </Button>
        <Button autoFocus onPress={onClose}>
          {letterWords.keep}
        </Button>
      </Row>
    </Sheet>
  );
}

/** What was kept since the letter was begun may hold it. */
function useBackupLines({ writtenAt }: EntrySummary): readonly string[] {
  const { answer } = useBackups();
  switch (answer.status) {
    case 'asking':
      return [];
    case 'failed':
      return [letterWords.backupsUnknown];
    case 'ready': {
      const count = answer.value.backups.filter(({ madeAt }) => madeAt >= writtenAt).length;
      return count === 0 ? [] : [letterWords.backups(count)];
    }
  }
}

/** No save may come after it and write the letter anew; what was typed is typed again where it could not be destroyed. */
async function destroyed(id: EntryId): Promise<Result<unknown>> {
  await entrySaver.flush();
  const unsaved = entrySaver.unsaved(id);
  entrySaver.forget(id);
  const result = await call('letters.destroy', { id });
  if (!result.ok && unsaved) entrySaver.edited(id, () => unsaved);
  return result;
}
