import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { idOf, type OpenEntry } from '../../frame/place.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useKeys } from '../../frame/use-keys.ts';
import { useNewEntry } from '../../frame/use-new-entry.ts';
import { useAllEntries } from '../../projection/journal-queries.ts';
import { entrySaver } from '../../saving/savers.ts';
import { offerBack } from '../../saving/removals.ts';
import { damageWords } from '../../words/damage.ts';
import { journalWords } from '../../words/journal.ts';
import { letterWords } from '../../words/letters.ts';
import { EntryList } from './entry-list.tsx';
import { EntryPage } from './entry-page.tsx';
import styles from './journal.module.css';

type JournalScreenProps = {
  readonly open: OpenEntry | null;
  readonly onOpen: (open: OpenEntry | null) => void;
  readonly onSearch: () => void;
};

/** All entries by day on the left, the open one beside them. */
export function JournalScreen({ open, onOpen, onSearch }: JournalScreenProps) {
  const entries = useAllEntries();
  const newEntry = useNewEntry();
  const isReadOnly = useIsReadOnly();
  const [failure, setFailure] = useState<Failure>();
  const openId = open ? idOf(open) : undefined;
  const opened = entries?.find(({ id }) => id === openId);
  const openStored = (id: EntryId) => onOpen({ kind: 'stored', id });

  const step = (by: 1 | -1) => {
    const at = entries?.findIndex(({ id }) => id === openId) ?? -1;
    const next = entries?.[at === -1 ? 0 : at + by];
    if (next) openStored(next.id);
  };
  useKeys({ 'Ctrl+[': () => step(1), 'Ctrl+]': () => step(-1) });

  const remove = async (id: EntryId) => {
    await entrySaver.flush();
    const result = await call('rows.remove', { kind: 'entry', id, at: now() });
    if (!result.ok) return setFailure(result.failure);
    const last = entrySaver.forget(id);
    offerBack({
      text: opened?.kind === 'letter' ? letterWords.removed : journalWords.removed,
      restore: async () => {
        const { ok } = await call('rows.restore', { kind: 'entry', id });
        // What could not be saved before it was removed is newer than what comes back.
        if (ok && last) entrySaver.edited(id, () => last);
        return ok;
      },
    });
    onOpen(null);
  };

  return (
    <div className={styles.screen} {...(open ? { 'data-open': '' } : {})}>
      <EntryList
        entries={entries}
        openId={openId}
        onOpen={openStored}
        onSearch={onSearch}
        onNew={isReadOnly ? undefined : (kind) => onOpen(newEntry({ kind }))}
      />
      {open && openId ? (
        <EntryPage
          key={openId}
          open={open}
          summary={opened}
          failure={failure}
          onBack={() => onOpen(null)}
          onRemove={isReadOnly ? undefined : () => void remove(openId)}
          onSealed={() => openStored(openId)}
        />
      ) : (
        <p className={styles.nothing}>{nothingOpenSentence(entries?.length === 0, isReadOnly)}</p>
      )}
    </div>
  );
}

function nothingOpenSentence(isEmpty: boolean, isReadOnly: boolean): string {
  if (isReadOnly) return isEmpty ? damageWords.noEntries : damageWords.chooseEntry;
  return isEmpty ? journalWords.nothingYet : journalWords.chooseEntry;
}
