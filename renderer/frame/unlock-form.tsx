import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { call } from '../bridge/bridge.ts';
import { Button } from '../ui/button.tsx';
import { restoreWords } from '../words/restore.ts';
import { KeychainButton } from './keychain-button.tsx';
import { SecretForm, type Secret } from './secret-form.tsx';

type UnlockFormProps = {
  /** Not where someone may be typing something else at that moment. */
  readonly takesFocus?: boolean;
  readonly onOpen: (opened: Opened) => void;
  /** Offered where nothing that is typed can open the journal. */
  readonly onRestore?: () => void;
};

/** Opens the journal with what is typed. */
export function UnlockForm({ onOpen, onRestore, ...rest }: UnlockFormProps) {
  const [failure, setFailure] = useState<Failure>();

  const unlock = async (secret: Secret) => {
    const result = await call('vault.unlock', { secret });
    const found = result.ok ? undefined : result.failure;
    setFailure(found);
    if (result.ok) onOpen(result.value);
    return found;
  };

  return (
    <SecretForm {...rest} onTry={unlock}>
      <KeychainButton onOpen={onOpen} />
      {onRestore && failure && isBeyondOpening(failure) ? (
        <Button kind="plain" onPress={onRestore}>
          {restoreWords.offer}
        </Button>
      ) : null}
    </SecretForm>
  );
}

/** Whether the journal cannot be opened whatever is typed, and a backup could help. */
function isBeyondOpening({ code }: Failure): boolean {
  return (
    code === 'vault/damaged' ||
    code === 'vault/database-missing' ||
    code === 'vault/key-file-missing' ||
    code === 'vault/key-file-damaged'
  );
}
