import { useEffect, useState } from 'react';
import type { EntryDraft } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import type { EntryVersion } from '../../../shared/model/version.ts';
import type { Result } from '../../../shared/result.ts';
import { call } from '../../bridge/bridge.ts';
import { now, zone } from '../../bridge/clock.ts';
import { EntryEditor } from '../../editor/entry-editor.tsx';
import { entrySaver } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { CardIntro, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { momentInWords } from '../../words/earlier-journals.ts';
import { failureSentence } from '../../words/failures.ts';
import { versionWords } from '../../words/versions.ts';
import styles from './versions.module.css';

type VersionPageProps = {
  readonly id: EntryId;
  readonly version: number;
  readonly onBack: () => void;
  /** Left out where nothing can be written. */
  readonly onRestored: ((draft: EntryDraft) => void) | undefined;
};

/** One earlier version, to be read and put back. */
export function VersionPage({ id, version, onBack, onRestored }: VersionPageProps) {
  const opened = useVersion(id, version);
  const [trouble, setTrouble] = useState<string>();

  const putBack = async (show: (draft: EntryDraft) => void) => {
    // What was typed last becomes a version as well, so it has to be on disk first.
    await entrySaver.flush();
    if (entrySaver.unsaved(id)) return setTrouble(versionWords.notSaved);
    const result = await call('entries.restoreVersion', { id, version, at: now() });
    if (result.ok) show(result.value);
    else setTrouble(failureSentence(result.failure));
  };

  return (
    <>
      {/* Above the text: the keys that scroll a long one have the focus here. */}
      <Row>
        {onRestored === undefined ? null : (
          <Button isDisabled={opened?.ok !== true} onPress={() => void putBack(onRestored)}>
            {versionWords.putBack}
          </Button>
        )}
        <Button kind="quiet" autoFocus onPress={onBack}>
          {versionWords.back}
        </Button>
      </Row>
      {onRestored === undefined ? null : <CardIntro>{versionWords.putBackHint}</CardIntro>}
      {trouble === undefined ? null : <Sentence kind="trouble">{trouble}</Sentence>}
      {opened === undefined ? <Sentence kind="note">{versionWords.loading}</Sentence> : null}
      {opened?.ok === false ? (
        <Sentence kind="trouble">{failureSentence(opened.failure)}</Sentence>
      ) : null}
      {opened?.ok === true ? <Version whole={opened.value} /> : null}
    </>
  );
}

function Version({ whole }: { readonly whole: EntryVersion }) {
  return (
    <div className={styles.whole}>
      <p className={styles.when}>{momentInWords(whole.editedAt, zone())}</p>
      {whole.title === '' ? null : <h3 className={styles.title}>{whole.title}</h3>}
      <EntryEditor
        body={whole.body}
        label={versionWords.text}
        placeholder=""
        isReadOnly
        onEdited={nothing}
      />
    </div>
  );
}

function nothing(): void {
  // It is only read.
}

/** The version whole; undefined until it is there. Ask for one only: use a React `key`. */
function useVersion(id: EntryId, version: number): Result<EntryVersion> | undefined {
  const [opened, setOpened] = useState<Result<EntryVersion>>();
  useEffect(() => {
    let isWanted = true;
    void call('entries.openVersion', { id, version }).then((result) => {
      if (isWanted) setOpened(result);
    });
    return () => {
      isWanted = false;
    };
  }, [id, version]);
  return opened;
}
