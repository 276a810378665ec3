import { useState } from 'react';
import type { VaultGone } from '../../shared/ipc/notices.ts';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { frameWords } from '../words/frame.ts';
import { restoreWords } from '../words/restore.ts';
import { RestoreFlow } from './restore/restore-flow.tsx';
import { UnlockForm } from './unlock-form.tsx';

type RegainAccessProps = {
  readonly isNeeded: boolean;
  /** Only where there was something to save. */
  readonly why?: VaultGone | undefined;
  readonly onHelp: () => void;
  readonly onRegained: (opened: Opened) => void;
};

/** Asks for the passphrase over a journal whose vault has ended; the page still holds what was typed. */
export function RegainAccess({ isNeeded, why = 'ended', onHelp, onRegained }: RegainAccessProps) {
  const [shown, setShown] = useState<'unlock' | 'restore'>('unlock');
  const unlock = () => setShown('unlock');
  return (
    <Sheet
      isGuard
      title={shown === 'restore' ? restoreWords.title : frameWords.regainTitle}
      isOpen={isNeeded}
    >
      {shown === 'restore' ? <RestoreFlow onOpened={onRegained} onCancel={unlock} /> : null}
      {shown === 'unlock' ? (
        <>
          <p>{frameWords.regainText[why]}</p>
          <UnlockForm
            takesFocus={false}
            onOpen={onRegained}
            onRestore={() => setShown('restore')}
          />
          <Button kind="quiet" onPress={onHelp}>
            {frameWords.help}
          </Button>
        </>
      ) : null}
    </Sheet>
  );
}
