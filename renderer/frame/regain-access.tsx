import { lazy, Suspense, useState } from 'react';
import type { VaultGone } from '../../shared/ipc/notices.ts';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { frameWords } from '../words/frame.ts';
import { restoreWords } from '../words/restore.ts';
import { RestoreFlow } from './restore/restore-flow.tsx';
import { UnlockForm } from './unlock-form.tsx';

const HelpScreen = lazy(() =>
  import('../features/help/help-screen.tsx').then(({ HelpScreen: component }) => ({
    default: component,
  })),
);

type RegainAccessProps = {
  readonly isNeeded: boolean;
  /** Only where there was something to save. */
  readonly why?: VaultGone | undefined;
  readonly onRegained: (opened: Opened) => void;
};

/** Asks for the passphrase over a journal whose vault has ended; the page still holds what was typed. */
export function RegainAccess({ isNeeded, why = 'ended', onRegained }: RegainAccessProps) {
  const [shown, setShown] = useState<'unlock' | 'help' | 'restore'>('unlock');
  const unlock = () => setShown('unlock');
  return (
    <Sheet
      isGuard
      title={shown === 'restore' ? restoreWords.title : frameWords.regainTitle}
      isOpen={isNeeded}
    >
      {shown === 'help' ? (
        <Suspense fallback={null}>
          <HelpScreen onBack={unlock} />
        </Suspense>
      ) : null}
      {shown === 'restore' ? <RestoreFlow onOpened={onRegained} onCancel={unlock} /> : null}
      {shown === 'unlock' ? (
        <>
          <p>{frameWords.regainText[why]}</p>
          <UnlockForm
            takesFocus={false}
            onOpen={onRegained}
            onRestore={() => setShown('restore')}
          />
          <Button kind="quiet" onPress={() => setShown('help')}>
            {frameWords.help}
          </Button>
        </>
      ) : null}
    </Sheet>
  );
}
