import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { call } from '../bridge/bridge.ts';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { failureSentence } from '../words/failures.ts';
import { lockedWords } from '../words/locked.ts';
import { usePreferences } from './preferences.tsx';

type KeychainButtonProps = { readonly onOpen: (opened: Opened) => void };

/** Opens the journal with the keychain of the computer account, where that was turned on (KD-6); nothing elsewhere. */
export function KeychainButton({ onOpen }: KeychainButtonProps) {
  const { capabilities } = usePreferences();
  const isOffered = useIsTurnedOn() && capabilities.keychain;
  const [isTrying, setIsTrying] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  if (!isOffered) return null;

  const open = async () => {
    setIsTrying(true);
    const result = await call('keychain.unlock', {});
    setIsTrying(false);
    if (result.ok) onOpen(result.value);
    else setFailure(result.failure);
  };
  return (
    <>
      <Button kind="plain" isDisabled={isTrying} onPress={() => void open()}>
        {lockedWords.openByKeychain}
      </Button>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </>
  );
}

function useIsTurnedOn(): boolean {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    let isShown = true;
    void call('vault.state', {}).then((result) => {
      if (isShown && result.ok) setIsOn(result.value.hasKeychain);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return isOn;
}
