import { Suspense, useEffect, useState } from 'react';
import type { MenuAction } from '../../shared/ipc/notices.ts';
import { call, onNotice } from '../bridge/bridge.ts';
import { useNewEntry } from './use-new-entry.ts';
import { KeyList } from './key-list.tsx';
import { MonthNote } from './month-note/month-note.tsx';
import type { Noting } from './month-note/noting.ts';
import styles from './journal-frame.module.css';
import { placeOf, railNameOf, type Place } from './place.ts';
import { hideQuickly } from './quick-hide.ts';
import { Rail } from './rail.tsx';
import { useSearchSheet } from './search/use-search-sheet.tsx';
import { ScreenAt } from './screen-at.tsx';
import { LowSpaceLine } from './low-space-line.tsx';
import { ReadOnlyLine } from './read-only-line.tsx';
import { useIsReadOnly } from './read-only.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useKeys } from './use-keys.ts';

type Action = Exclude<MenuAction, 'help'>;

type JournalFrameProps = {
  /** Nothing is shown, but everything typed stays where it is. */
  readonly isHidden: boolean;
};

/** The rail and the screen beside it. */
export function JournalFrame({ isHidden }: JournalFrameProps) {
  const [place, setPlace] = useState<Place>({ screen: 'today' });
  const [areKeysShown, setAreKeysShown] = useState(false);
  const [noting, setNoting] = useState<Noting>();
  const newEntry = useNewEntry();
  const isReadOnly = useIsReadOnly();
  const search = useSearchSheet(isHidden, setPlace);

  const actions: Readonly<Record<Action, () => void>> = {
    today: () => setPlace({ screen: 'today' }),
    'check-in': () => setPlace({ screen: 'today', checkIn: performance.now() }),
    'new-entry': () => setPlace({ screen: 'journal', open: isReadOnly ? null : newEntry() }),
    search: search.open,
    'print-summary': () => setPlace({ screen: 'summary' }),
    settings: () => setPlace({ screen: 'settings' }),
    lock: () => void call('app.lock', {}),
  };
  useMenu(actions);
  useKeys({
    'Ctrl+t': actions.today,
    'Ctrl+m': actions['check-in'],
    'Ctrl+n': actions['new-entry'],
    'Ctrl+p': actions['print-summary'],
    'Ctrl+,': actions.settings,
    'Ctrl+l': actions.lock,
    'Ctrl+Shift+u': () => setNoting(isReadOnly ? undefined : { what: 'anything' }),
    '?': () => setAreKeysShown(true),
  });

  return (
    <div
      className={styles.frame}
      hidden={isHidden}
      {...(isReadOnly ? { 'data-read-only': '' } : {})}
    >
      <ReadOnlyLine />
      <LowSpaceLine />
      <Rail
        shown={railNameOf(place.screen)}
        onGo={(screen) => setPlace(placeOf(screen))}
        onSearch={search.open}
        onLock={actions.lock}
        onHide={hideQuickly}
      />
      <main className={styles.main}>
        <Suspense fallback={null}>
          <ScreenAt place={place} onGo={setPlace} onNote={setNoting} onSearch={search.open} />
        </Suspense>
      </main>
      {noting === undefined ? null : (
        <MonthNote noting={noting} onDone={() => setNoting(undefined)} onGo={setPlace} />
      )}
      {search.sheet}
      <UndoBar />
      <KeyList isOpen={areKeysShown} onClose={() => setAreKeysShown(false)} />
    </div>
  );
}

function useMenu(actions: Readonly<Record<Action, () => void>>): void {
  useEffect(() =>
    onNotice((notice) => {
      if (notice.kind === 'menu' && notice.action !== 'help') actions[notice.action]();
    }),
  );
}
