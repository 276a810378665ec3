import { call } from '../../bridge/bridge.ts';
import { secretWords } from '../../words/secrets.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { WorkSheet } from './work-sheet.tsx';

type KeychainSheetProps = {
  readonly isOpen: boolean;
  /** It is on now, so it is to be turned off. */
  readonly isOn: boolean;
  readonly onClose: () => void;
};

/** Lets the keychain of the computer account open the journal as well, or no longer (KD-6). */
export function KeychainSheet({ isOpen, isOn, onClose }: KeychainSheetProps) {
  const change = async (passphrase: string) => {
    const result = await call('keychain.change', { isOn: !isOn, passphrase });
    if (!result.ok) return result.failure;
    onClose();
    return undefined;
  };
  return (
    <WorkSheet title={secretWords.keychainTitle} isOpen={isOpen} onClose={onClose}>
      {(during) => (
        <>
          {isOn ? null : <p>{secretWords.keychainRisk}</p>}
          <PassphraseForm
            submit={isOn ? secretWords.turnOff : secretWords.turnOn}
            submitting={isOn ? secretWords.turningOff : secretWords.turningOn}
            onAnswer={(passphrase) => during(() => change(passphrase))}
            onCancel={onClose}
          />
        </>
      )}
    </WorkSheet>
  );
}
