import { useCallback, useEffect, useState } from 'react';
import type { VaultGone } from '../../shared/ipc/notices.ts';
import { onNotice } from '../bridge/bridge.ts';
import { flushSavers } from '../saving/savers.ts';

/** Whether the vault has ended behind an open page and why, and what to call once the journal is unlocked again. */
export function useVaultGone(): {
  readonly isGone: boolean;
  readonly why: VaultGone | undefined;
  readonly regained: () => void;
} {
  const [why, setWhy] = useState<VaultGone>();

  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind !== 'vault-gone') return;
        // Other dialogs of the journal are hidden too while the passphrase is asked for.
        document.body.dataset['away'] = '';
        setWhy(notice.why);
      }),
    [],
  );

  const regained = useCallback(() => {
    setWhy(undefined);
    delete document.body.dataset['away'];
    void flushSavers();
  }, []);
  return { isGone: why !== undefined, why, regained };
}
