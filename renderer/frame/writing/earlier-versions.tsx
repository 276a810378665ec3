import { useState } from 'react';
import type { EntryDraft, EntrySummary } from '../../../shared/model/entry.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { versionWords } from '../../words/versions.ts';
import { useIsReadOnly } from '../read-only.tsx';
import { useHasVersions, useVersions } from './use-versions.ts';
import { VersionList } from './version-list.tsx';
import { VersionPage } from './version-page.tsx';

type EarlierVersionsProps = {
  readonly summary: EntrySummary;
  /** An earlier version is in place now; what is shown must become that. */
  readonly onRestored: (draft: EntryDraft) => void;
};

/** The way to what an entry was before; nothing at all for one that was never anything else. */
export function EarlierVersions({ summary, onRestored }: EarlierVersionsProps) {
  const isReadOnly = useIsReadOnly();
  const hasVersions = useHasVersions(summary);
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState<number>();
  if (!hasVersions) return null;
  const close = () => {
    setIsOpen(false);
    setChosen(undefined);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setIsOpen(true)}>
        {versionWords.title}
      </Button>
      <Sheet title={versionWords.title} isOpen={isOpen} onClose={close}>
        {chosen === undefined ? (
          <Versions summary={summary} onChoose={setChosen} onClose={close} />
        ) : (
          <VersionPage
            id={summary.id}
            version={chosen}
            onBack={() => setChosen(undefined)}
            onRestored={isReadOnly ? undefined : onRestored}
          />
        )}
      </Sheet>
    </>
  );
}

type VersionsProps = {
  readonly summary: EntrySummary;
  readonly onChoose: (version: number) => void;
  readonly onClose: () => void;
};

function Versions({ summary, ...on }: VersionsProps) {
  const versions = useVersions(summary);
  return versions === undefined ? null : <VersionList versions={versions} {...on} />;
}
