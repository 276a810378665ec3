import { useCallback, useEffect, useRef, useState } from 'react';
import { promptWithId } from '../../../shared/logic/choose-prompt.ts';
import { wallClock } from '../../../shared/logic/journal-day.ts';
import type { EntryDraft, EntrySummary } from '../../../shared/model/entry.ts';
import { now } from '../../bridge/clock.ts';
import { EntryEditor } from '../../editor/entry-editor.tsx';
import type { EditorHandle } from '../../editor/editor-handle.ts';
import { useIsReadOnly } from '../read-only.tsx';
import { useEntrySummary } from '../../projection/journal-queries.ts';
import { entrySaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { formatDay } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import styles from './writing.module.css';
import { SavedState } from './saved-state.tsx';

type EntrySheetProps = {
  readonly draft: EntryDraft;
  /** One that was just begun is written in at once; an old one is read first. */
  readonly isNew: boolean;
  /** Left out where nothing can be written. */
  readonly onRemove: (() => void) | undefined;
};

/** One entry to be written in and saved as it is typed; only to be read where nothing can be written. */
export function EntrySheet(props: EntrySheetProps) {
  const [restored, setRestored] = useState<{ draft: EntryDraft; count: number }>();
  // An editor reads its text once: what was put back in place is another sheet.
  return (
    <OpenSheet
      key={restored?.count ?? 0}
      {...props}
      {...(restored === undefined ? {} : { draft: restored.draft, isNew: false })}
      onRestored={(draft) => setRestored({ draft, count: (restored?.count ?? 0) + 1 })}
    />
  );
}

type OpenSheetProps = EntrySheetProps & { readonly onRestored: (draft: EntryDraft) => void };

function OpenSheet({ draft, isNew, onRemove, onRestored }: OpenSheetProps) {
  const isReadOnly = useIsReadOnly();
  const [title, setTitle] = useState(draft.title);
  const typedTitle = useRef(draft.title);
  const editor = useRef<EditorHandle>(null);
  const summary = useEntrySummary(draft.id);
  const saveState = useSaveState(entrySaver, draft.id);
  const prompt = draft.promptId === null ? undefined : promptWithId(draft.promptId);

  const edited = useCallback(() => {
    const handle = editor.current;
    if (!handle) return;
    entrySaver.edited(draft.id, () => ({
      ...draft,
      title: typedTitle.current,
      body: handle.read(),
      editedAt: now(),
    }));
  }, [draft]);
  useEffect(() => () => entrySaver.release(draft.id), [draft.id]);

  return (
    <article className={styles.sheet}>
      <div className={styles.head}>
        <WhenBegun draft={draft} />
        {isReadOnly ? null : <SavedState state={saveState} isStored={summary !== undefined} />}
      </div>
      {saveState.status === 'failing' ? (
        <Sentence kind="trouble">
          {failureSentence(saveState.failure)} {journalWords.staysHere}
        </Sentence>
      ) : null}
      {prompt === undefined ? null : <p className={styles.prompt}>{prompt.text}</p>}
      <TitleLine
        title={title}
        isReadOnly={isReadOnly}
        onDone={() => editor.current?.focus()}
        onChange={(typed) => {
          setTitle(typed);
          typedTitle.current = typed;
          edited();
        }}
      />
      <EntryEditor
        ref={editor}
        body={draft.body}
        label={journalWords.entryText}
        placeholder={isReadOnly ? '' : journalWords.startHere}
        autoFocus={isNew}
        isReadOnly={isReadOnly}
        onEdited={edited}
      />
      <SheetFoot summary={summary} onRemove={onRemove} onRestored={onRestored} />
    </article>
  );
}

function WhenBegun({ draft: { day, writtenAt, zone } }: { readonly draft: EntryDraft }) {
  const partOfDay = journalWords.partOfDay(wallClock(writtenAt, zone).hour);
  return (
    <span>
      {formatDay(day)} · {partOfDay}
    </span>
  );
}

type SheetFootProps = Pick<OpenSheetProps, 'onRemove' | 'onRestored'> & {
  readonly summary: EntrySummary | undefined;
};

function SheetFoot({ summary, onRemove, onRestored }: SheetFootProps) {
  return (
    <div className={styles.foot}>
      <span>{summary === undefined ? '' : journalWords.words(summary.wordCount)}</span>
      <span className={styles.ways}>
        {summary === undefined ? null : (
          <EarlierVersions summary={summary} onRestored={onRestored} />
        )}
        {summary === undefined || onRemove === undefined ? null : (
          <Button kind="quiet" onPress={onRemove}>
            {journalWords.remove}
          </Button>
        )}
      </span>
    </div>
  );
}

type TitleLineProps = {
  readonly title: string;
  readonly isReadOnly: boolean;
  readonly onChange: (title: string) => void;
  /** Enter: on to the text. */
  readonly onDone: () => void;
};

function TitleLine({ title, isReadOnly, onChange, onDone }: TitleLineProps) {
  return (
    <input
      className={styles.titleInput}
      aria-label={journalWords.entryTitle}
      placeholder={journalWords.entryTitle}
      maxLength={200}
      readOnly={isReadOnly}
      dir="auto"
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onDone();
      }}
      autoComplete="off"
      spellCheck={false}
      value={title}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
