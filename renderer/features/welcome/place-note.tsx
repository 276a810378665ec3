import { useEffect, useState } from 'react';
import type { PlaceWarning } from '../../../shared/ipc/vault-commands.ts';
import { call } from '../../bridge/bridge.ts';
import { welcomeWords } from '../../words/welcome.ts';
import styles from './welcome.module.css';

/** Says, before anything is written there, why the folder of the journal is not a good place (DB-11); else nothing. */
export function PlaceNote() {
  const [warning, setWarning] = useState<PlaceWarning | null>(null);
  useEffect(() => {
    let isShown = true;
    void call('vault.state', {}).then((result) => {
      if (isShown && result.ok) setWarning(result.value.placeWarning);
    });
    return () => {
      isShown = false;
    };
  }, []);
  if (warning === null) return null;
  return <p className={styles.important}>{welcomeWords.places[warning]}</p>;
}
