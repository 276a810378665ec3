import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { frameWords } from '../words/frame.ts';
import { UnlockForm } from './unlock-form.tsx';

const HelpScreen = lazy(() =>
  import('../features/help/help-screen.tsx').then(({ HelpScreen: component }) => ({
    default: component,
  })),
);

type RegainAccessProps = { readonly isNeeded: boolean; readonly onRegained: () => void };

/** Asks for the passphrase over a journal whose vault has ended; the page still holds what was typed. */
export function RegainAccess({ isNeeded, onRegained }: RegainAccessProps) {
  const [isHelpShown, setIsHelpShown] = useState(false);
  return (
    <Sheet isGuard title={frameWords.regainTitle} isOpen={isNeeded}>
      {isHelpShown ? (
        <Suspense fallback={null}>
          <HelpScreen onBack={() => setIsHelpShown(false)} />
        </Suspense>
      ) : (
        <>
          <p>{frameWords.regainText}</p>
          <UnlockForm takesFocus={false} onOpen={onRegained} />
          <Button kind="quiet" onPress={() => setIsHelpShown(true)}>
            {frameWords.help}
          </Button>
        </>
      )}
    </Sheet>
  );
}
