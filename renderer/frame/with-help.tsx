import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useKeys } from './use-keys.ts';

const HelpScreen = lazy(() =>
  import('../features/help/help-screen.tsx').then(({ HelpScreen: component }) => ({
    default: component,
  })),
);

type WithHelpProps = { readonly children: (showHelp: () => void) => ReactNode };

/** A page of before the journal is open, with Help one step away and the way back to it. */
export function WithHelp({ children }: WithHelpProps) {
  const [isHelpShown, setIsHelpShown] = useState(false);
  useKeys({ f1: () => setIsHelpShown(true) });
  return (
    <>
      {isHelpShown ? (
        <main>
          <Suspense fallback={null}>
            <HelpScreen onBack={() => setIsHelpShown(false)} />
          </Suspense>
        </main>
      ) : null}
      {/* Kept while Help is shown, so that nothing typed on it is lost. */}
      <div hidden={isHelpShown}>{children(() => setIsHelpShown(true))}</div>
    </>
  );
}
