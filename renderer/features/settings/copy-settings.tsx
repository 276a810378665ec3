import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { exported, type Exported } from '../../../shared/model/export.ts';
import { call } from '../../bridge/bridge.ts';
import { usePreferences } from '../../frame/preferences.tsx';
import { flushSavers } from '../../saving/savers.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Working } from '../../ui/working.tsx';
import { failureSentence } from '../../words/failures.ts';
import { copySavedSentence, copyWords } from '../../words/readable-copy.ts';
import styles from './settings.module.css';

const CHOICES = exported.options.map((value) => ({ value, text: copyWords.choices[value] }));

/** The way to files that are read without Evenfall: the warning first. */
export function CopySettings() {
  const { capabilities } = usePreferences();
  const [what, setWhat] = useState<Exported>('everything');
  const { saving, save } = useSaving();
  return (
    <Card>
      <h2 className={styles.heading}>{copyWords.title}</h2>
      <p>{copyWords.warning}</p>
      <Choice
        label={copyWords.what}
        options={CHOICES}
        value={what}
        hint={copyWords.holds[what]}
        onChange={setWhat}
      />
      <Row>
        {/* It stays as it is while it works: a button that is switched off would lose the focus. */}
        <Button kind="plain" onPress={() => void save(what)}>
          {capabilities.chooseFolder ? copyWords.chooseAndSave : copyWords.save}
        </Button>
      </Row>
      <Outcome saving={saving} />
    </Card>
  );
}

type Saving =
  | { readonly status: 'idle' | 'saving' }
  | {
      readonly status: 'done';
      readonly answer: Output<'export.save'>;
      readonly isAllIn: boolean;
    }
  | { readonly status: 'failed'; readonly failure: Failure };

function useSaving() {
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  const save = async (what: Exported) => {
    if (saving.status === 'saving') return;
    setSaving({ status: 'saving' });
    // What was typed on another screen a moment ago belongs to it.
    const isAllIn = await flushSavers();
    const result = await call('export.save', { what });
    if (result.ok) setSaving({ status: 'done', answer: result.value, isAllIn });
    else setSaving({ status: 'failed', failure: result.failure });
  };
  return { saving, save };
}

/** Here nobody has typed a passphrase, of which the usual sentence speaks. */
function troubleSentence(failure: Failure): string {
  return failure.code === 'vault/damaged' ? copyWords.damaged : failureSentence(failure);
}

function Outcome({ saving }: { readonly saving: Saving }) {
  switch (saving.status) {
    case 'idle':
      return null;
    case 'saving':
      return <Working>{copyWords.saving}</Working>;
    case 'done':
      // A dialog that was closed needs no word.
      return saving.answer.outcome === 'cancelled' ? null : (
        <>
          <Sentence kind="note">{copySavedSentence(saving.answer)}</Sentence>
          {saving.isAllIn ? null : <Sentence kind="trouble">{copyWords.notAllIn}</Sentence>}
        </>
      );
    case 'failed':
      return <Sentence kind="trouble">{troubleSentence(saving.failure)}</Sentence>;
  }
}
