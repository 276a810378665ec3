import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { wallClock } from '../../../shared/logic/journal-day.ts';
import type { EntryDraft, EntrySummary } from '../../../shared/model/entry.ts';
import { now } from '../../bridge/clock.ts';
import { EntryEditor } from '../../editor/entry-editor.tsx';
import type { EditorHandle } from '../../editor/editor-handle.ts';
import { useIsReadOnly } from '../read-only.tsx';
import { useEntrySummary } from '../../projection/journal-queries.ts';
import { entrySaver } from '../../saving/savers.ts';
import type { SaveState } from '../../saving/saver.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { formatDay } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import styles from './writing.module.css';
import { KeepMoment } from './keep-moment.tsx';
import { SavedState } from './saved-state.tsx';
import { useKeepMoment } from './use-keep-moment.ts';
import { usePrompt } from './use-prompt.ts';

type EntrySheetProps = {
  readonly draft: EntryDraft;
  /** One that was just begun is written in at once; an old one is read first. */
  readonly isNew: boolean;
  /** A line of what it is, where that is not an entry like any other. */
  readonly about?: string;
  /** What else can be done with it once it is stored. */
  readonly actions?: ReactNode;
  readonly removeText?: string;
  /** Where what stands around it says what it is, the line for a title is left out. */
  readonly isTitleHidden?: boolean;
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

function OpenSheet({ draft, isNew, about, isTitleHidden = false, ...foot }: OpenSheetProps) {
  const isReadOnly = useIsReadOnly();
  const [title, setTitle] = useState(draft.title);
  const typedTitle = useRef(draft.title);
  const editor = useRef<EditorHandle>(null);
  const { asked, keepMoment } = useKeepMoment(editor);
  const summary = useEntrySummary(draft.id);
  const saveState = useSaveState(entrySaver, draft.id);
  const prompt = usePrompt(draft.promptId);

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
      <SaveTrouble state={saveState} />
      {about === undefined ? null : <p className={styles.about}>{about}</p>}
      {prompt === undefined ? null : <p className={styles.prompt}>{prompt.text}</p>}
      {isTitleHidden ? null : (
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
      )}
      <EntryEditor
        ref={editor}
        body={draft.body}
        label={journalWords.entryText}
        placeholder={isReadOnly ? '' : journalWords.startHere}
        autoFocus={isNew}
        isReadOnly={isReadOnly}
        onKeepMoment={keepMoment}
        onEdited={edited}
      />
      {asked === undefined ? null : (
        <KeepMoment key={asked.wish} entry={draft.id} words={asked.words} />
      )}
      <SheetFoot {...foot} summary={summary} />
    </article>
  );
}

function SaveTrouble({ state }: { readonly state: SaveState }) {
  if (state.status !== 'failing') return null;
  return (
    <Sentence kind="trouble">
      {failureSentence(state.failure)} {journalWords.staysHere}
    </Sentence>
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

type SheetFootProps = Pick<OpenSheetProps, 'actions' | 'removeText' | 'onRemove' | 'onRestored'> & {
  readonly summary: EntrySummary | undefined;
};

function SheetFoot({
  summary,
  actions,
  removeText = journalWords.remove,
  onRemove,
  onRestored,
}: SheetFootProps) {
  if (summary === undefined) return <div className={styles.foot} />;
  return (
    <div className={styles.foot}>
      <span>{wordsIn(summary)}</span>
      <span className={styles.actions}>
        {actions}
        <EarlierVersions summary={summary} onRestored={onRestored} />
        {onRemove === undefined ? null : (
          <Button kind="quiet" onPress={onRemove}>
            {removeText}
          </Button>
        )}
      </span>
    </div>
  );
}

/** In a sitting of the exercise words are not counted, not even afterwards: its length says nothing. */
function wordsIn(summary: EntrySummary | undefined): string {
  if (summary === undefined || summary.kind === 'sitting') return '';
  return journalWords.words(summary.wordCount);
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
