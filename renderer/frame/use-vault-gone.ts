import { useCallback, useEffect, useState } from 'react';
import { onNotice } from '../bridge/bridge.ts';
import { flushSavers } from '../saving/savers.ts';

/** Whether the vault has ended behind an open page, and what to call once the journal is unlocked again. */
export function useVaultGone(): { readonly isGone: boolean; readonly regained: () => void } {
  const [isGone, setIsGone] = useState(false);

  useEffect(
    () =>
      onNotice(({ kind }) => {
        if (kind !== 'vault-gone') return;
        // Other dialogs of the journal are hidden too while the passphrase is asked for.
        document.body.dataset['away'] = '';
        setIsGone(true);
      }),
    [],
  );

  const regained = useCallback(() => {
    setIsGone(false);
    delete document.body.dataset['away'];
    void flushSavers();
  }, []);
  return { isGone, regained };
}
