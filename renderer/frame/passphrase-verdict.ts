import { useEffect, useState } from 'react';
import type { PassphraseVerdict } from '../../shared/ipc/vault-commands.ts';
import { call } from '../bridge/bridge.ts';

type Verdict = PassphraseVerdict['verdict'];

/** How the vault would judge `passphrase`; undefined for an empty one and until it has answered. */
export function usePassphraseVerdict(passphrase: string): Verdict | undefined {
  const [answer, setAnswer] = useState<{ readonly of: string; readonly verdict: Verdict }>();

  useEffect(() => {
    let isWanted = true;
    if (passphrase === '') return undefined;
    void call('vault.judgePassphrase', { passphrase }).then((result) => {
      if (isWanted && result.ok) setAnswer({ of: passphrase, verdict: result.value.verdict });
    });
    return () => {
      isWanted = false;
      // It holds what was typed, which must not outlive the field.
      setAnswer(undefined);
    };
  }, [passphrase]);

  return answer?.of === passphrase ? answer.verdict : undefined;
}
