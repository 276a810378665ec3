import { Button as AriaButton } from 'react-aria-components';
import type { VersionSummary } from '../../../shared/model/version.ts';
import { zone } from '../../bridge/clock.ts';
import { Button } from '../../ui/button.tsx';
import { CardIntro } from '../../ui/card.tsx';
import { momentInWords } from '../../words/earlier-journals.ts';
import { frameWords } from '../../words/frame.ts';
import { journalWords } from '../../words/journal.ts';
import { versionWords } from '../../words/versions.ts';
import styles from './versions.module.css';

type VersionListProps = {
  readonly versions: readonly VersionSummary[];
  readonly onChoose: (version: number) => void;
  readonly onClose: () => void;
};

/** Each version by when it was last written on, its length and how it begins, newest first. */
export function VersionList({ versions, onChoose, onClose }: VersionListProps) {
  return (
    <>
      <CardIntro>{versionWords.about}</CardIntro>
      <ul className={styles.list} aria-label={versionWords.title}>
        {versions.map(({ version, editedAt, wordCount, ...begins }, place) => (
          <li key={version}>
            <AriaButton
              className={styles.version ?? ''}
              autoFocus={place === 0}
              onPress={() => onChoose(version)}
            >
              <span className={styles.when}>
                {momentInWords(editedAt, zone())} · {journalWords.words(wordCount)}
              </span>
              <span className={styles.begins}>{firstLine(begins)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
      <Button kind="plain" onPress={onClose}>
        {frameWords.close}
      </Button>
    </>
  );
}

function firstLine({ title, excerpt }: Pick<VersionSummary, 'title' | 'excerpt'>): string {
  return excerpt.split('\n')[0] || title || journalWords.untitled;
}
