import { useEffect, useState } from 'react';
import type { Damage, Opened } from '../../../shared/ipc/vault-commands.ts';
import { reportActivity } from '../../bridge/activity.ts';
import { call } from '../../bridge/bridge.ts';
import styles from '../quiet-page.module.css';
import { RegainAccess } from '../regain-access.tsx';
import { RestorePage } from '../restore/restore-page.tsx';
import { useKeys } from '../use-keys.ts';
import { useVaultGone } from '../use-vault-gone.ts';
import { DamageReport } from './damage-report.tsx';
import { KeepSalvaged } from './keep-salvaged.tsx';
import { WaysOn } from './ways-on.tsx';

type DamagePagesProps = {
  readonly damage: Damage;
  readonly onRead: () => void;
  readonly onHelp: () => void;
  readonly onRegained: (opened: Opened) => void;
};

/** What was found and the ways on from it, each on a page of its own. */
export function DamagePages({ damage, onRead, onHelp, onRegained }: DamagePagesProps) {
  const [page, setPage] = useState<'ways' | 'keep' | 'restore'>('ways');
  const vaultGone = useVaultGone();
  const lock = () => void call('app.lock', {});
  useKeys({ 'Ctrl+l': lock });
  useEffect(reportActivity, []);

  const regained = (opened: Opened) => {
    vaultGone.regained();
    onRegained(opened);
  };
  const back = () => setPage('ways');
  return (
    <div hidden={vaultGone.isGone}>
      {page === 'restore' ? (
        <RestorePage onOpened={onRegained} onCancel={back} />
      ) : (
        <main className={styles.page}>
          <div className={styles.column} data-width="reading">
            {page === 'keep' ? (
              <KeepSalvaged onBack={back} />
            ) : (
              <>
                <DamageReport damage={damage} />
                <WaysOn
                  onRead={onRead}
                  onKeep={() => setPage('keep')}
                  onRestore={() => setPage('restore')}
                  onHelp={onHelp}
                  onLock={lock}
                />
              </>
            )}
          </div>
        </main>
      )}
      <RegainAccess isNeeded={vaultGone.isGone} onHelp={onHelp} onRegained={regained} />
    </div>
  );
}
