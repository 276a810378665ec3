import { useState, type ReactNode } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { usePreferences } from '../../frame/preferences.tsx';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { backupWords } from '../../words/backups.ts';
import { eraseWords } from '../../words/erase.ts';
import { failureSentence } from '../../words/failures.ts';
import { copyWords } from '../../words/readable-copy.ts';
import { secretWords } from '../../words/secrets.ts';
import { settingsWords } from '../../words/settings.ts';
import { toldWords } from '../../words/told.ts';
import { BackupSettings } from './backup-settings.tsx';
import { CopySettings } from './copy-settings.tsx';
import { EraseSettings } from './erase-settings.tsx';
import { JournalSettings } from './journal-settings.tsx';
import { LockSettings } from './lock-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { OpeningsSettings } from './openings-settings.tsx';
import styles from './settings.module.css';
import { ToldSettings } from './told-settings.tsx';
import { WaysInSettings } from './ways-in-settings.tsx';

type Section = { readonly id: string; readonly name: string; readonly content: ReactNode };

/** Everything that can be decided about Evenfall: how it looks and locks, what opens it, its backups, its end. */
export function SettingsScreen() {
  const { preferences, save } = usePreferences();
  const [failure, setFailure] = useState<Failure>();
  const [newKeys, setNewKeys] = useState(0);
  const isReadOnly = useIsReadOnly();
  const part = {
    preferences,
    onChange: (next: typeof preferences) => void save(next).then(setFailure),
  };
  const changes: readonly Section[] = [
    {
      id: 'day',
      name: settingsWords.journalTitle,
      content: <JournalSettings onSaved={setFailure} />,
    },
    { id: 'told', name: toldWords.title, content: <ToldSettings onSaved={setFailure} /> },
    {
      id: 'ways-in',
      name: secretWords.title,
      content: <WaysInSettings onNewKey={() => setNewKeys(newKeys + 1)} />,
    },
  ];
  const sections: readonly Section[] = [
    { id: 'look', name: settingsWords.look, content: <LookSettings {...part} /> },
    { id: 'lock', name: settingsWords.lockSection, content: <LockSettings {...part} /> },
    // What these change could not be kept in a journal that can only be read.
    ...(isReadOnly ? [] : changes),
    { id: 'backups', name: backupWords.title, content: <BackupSettings key={newKeys} /> },
    { id: 'copy', name: copyWords.title, content: <CopySettings /> },
    { id: 'openings', name: settingsWords.openingsTitle, content: <OpeningsSettings /> },
    { id: 'erase', name: eraseWords.title, content: <EraseSettings /> },
  ];

  return (
    <Screen title={settingsWords.title} subtitle={settingsWords.about} width="wide">
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <div className={styles.body}>
        <Links sections={sections} />
        <div className={styles.sections}>
          {sections.map(({ id, content }) => (
            // A link leads here, and the keyboard goes on from here.
            <div key={id} id={placeOf(id)} className={styles.section} tabIndex={-1}>
              {content}
            </div>
          ))}
        </div>
      </div>
    </Screen>
  );
}

function Links({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <nav className={styles.links} aria-label={settingsWords.sections}>
      {sections.map(({ id, name }) => (
        <a key={id} className={styles.link} href={`#${placeOf(id)}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function placeOf(id: string): string {
  return `settings-${id}`;
}
