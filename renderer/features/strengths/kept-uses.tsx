import { useEffect, useState } from 'react';
import { strengthName } from '../../../shared/content/strengths.ts';
import type { Failure } from '../../../shared/failure.ts';
import { ideaOf } from '../../../shared/logic/seven-days.ts';
import type { PageId } from '../../../shared/model/ids.ts';
import type { NewUse } from '../../../shared/model/page.ts';
import { now } from '../../bridge/clock.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { formatDay } from '../../words/dates.ts';
import { failureSentence } from '../../words/failures.ts';
import { journalWords } from '../../words/journal.ts';
import { sevenDayWords, strengthWords } from '../../words/strengths.ts';
import type { UseParts } from './filled-use.ts';
import { removePages } from '../../saving/remove-pages.ts';
import styles from './strengths.module.css';
import { UseFields } from './use-fields.tsx';

type KeptUsesProps = { readonly uses: readonly NewUse[] };

/** The cards that were done, newest first, whether or not their quality is still among the chosen ones. */
export function KeptUses({ uses }: KeptUsesProps) {
  const [changing, setChanging] = useState<PageId>();
  const [failure, setFailure] = useState<Failure>();
  if (uses.length === 0) return null;
  const remove = async (id: PageId) => setFailure(await removePages([id], sevenDayWords.removed));
  return (
    <section className={styles.group} aria-label={sevenDayWords.earlier}>
      <h2 className={styles.heading}>{sevenDayWords.earlier}</h2>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
      <ul className={styles.moments}>
        {uses.toReversed().map((use) => (
          <li key={use.id} className={styles.moment}>
            {use.id === changing ? (
              <ChangedUse use={use} onDone={() => setChanging(undefined)} />
            ) : (
              <KeptUse
                use={use}
                onChange={() => setChanging(use.id)}
                onRemove={() => void remove(use.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type KeptUseProps = {
  readonly use: NewUse;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

function KeptUse({ use, onChange, onRemove }: KeptUseProps) {
  const isReadOnly = useIsReadOnly();
  const { day, number, strength, ownUse, felt, note } = use;
  return (
    <>
      <span className={styles.soft}>
        {sevenDayWords.line(formatDay(day), number, strengthName(strength))}
      </span>
      <p className={styles.written}>{ownUse === '' ? ideaOf(use) : ownUse}</p>
      {felt === null ? null : <p className={styles.soft}>{sevenDayWords.feltOf(felt)}</p>}
      {note === '' ? null : <p className={styles.written}>{note}</p>}
      {isReadOnly ? null : (
        <Row>
          <Button kind="quiet" onPress={onChange}>
            {strengthWords.change}
          </Button>
          <Button kind="quiet" onPress={onRemove}>
            {strengthWords.remove}
          </Button>
        </Row>
      )}
    </>
  );
}

type ChangedUseProps = { readonly use: NewUse; readonly onDone: () => void };

/** One that was kept, changed as it is typed. */
function ChangedUse({ use, onDone }: ChangedUseProps) {
  const [parts, setParts] = useState<UseParts>(use);
  const saveState = useSaveState(pageSaver, use.id);
  useEffect(() => () => pageSaver.release(use.id), [use.id]);
  const fill = (part: Partial<UseParts>) => {
    const { ownUse, felt, note } = { ...parts, ...part };
    setParts({ ownUse, felt, note });
    pageSaver.edited(use.id, () => ({ ...use, ownUse, felt, note, editedAt: now() }));
  };
  return (
    <div className={styles.form}>
      <p className={styles.written}>{ideaOf(use)}</p>
      <UseFields use={parts} onFill={fill} />
      {saveState.status === 'failing' ? (
        <Sentence kind="trouble">
          {failureSentence(saveState.failure)} {journalWords.staysHere}
        </Sentence>
      ) : null}
      <Row>
        <Button kind="plain" onPress={onDone}>
          {strengthWords.done}
        </Button>
      </Row>
    </div>
  );
}
