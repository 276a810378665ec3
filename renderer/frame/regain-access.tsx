import { Sheet } from '../ui/sheet.tsx';
import { frameWords } from '../words/frame.ts';
import { UnlockForm } from './unlock-form.tsx';

type RegainAccessProps = { readonly isNeeded: boolean; readonly onRegained: () => void };

/** Asks for the passphrase over a journal whose vault ended by itself; the page still holds what was typed. */
export function RegainAccess({ isNeeded, onRegained }: RegainAccessProps) {
  return (
    <Sheet title={frameWords.regainTitle} isOpen={isNeeded}>
      <p>{frameWords.regainText}</p>
      <UnlockForm onOpen={onRegained} />
    </Sheet>
  );
}
