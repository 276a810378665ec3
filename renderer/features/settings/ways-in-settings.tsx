import { useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { usePreferences } from '../../frame/preferences.tsx';
import { useCare } from '../../frame/use-vault-answer.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { secretWords } from '../../words/secrets.ts';
import { KeychainSheet } from './keychain-sheet.tsx';
import { NewKeySheet } from './new-key-sheet.tsx';
import { Part } from './part.tsx';
import { PassphraseSheet } from './passphrase-sheet.tsx';
import { NewWordsSheet, RemoveWordsSheet } from './recovery-words-sheets.tsx';
import styles from './settings.module.css';

type SheetName = 'passphrase' | 'new-words' | 'remove-words' | 'keychain' | 'new-key';
type Care = Output<'vault.care'>;
type PartProps = { readonly care: Care; readonly onShow: (sheet: SheetName) => void };

type WaysInSettingsProps = {
  /** The journal has another key: backups made before have secrets of their own. */
  readonly onNewKey: () => void;
};

/** All that opens the journal, each with the way to change it. */
export function WaysInSettings({ onNewKey }: WaysInSettingsProps) {
  const { answer, askAgain } = useCare();
  const [shown, setShown] = useState<SheetName>();
  const close = () => {
    setShown(undefined);
    askAgain();
  };
  return (
    <Card>
      <h2 className={styles.heading}>{secretWords.title}</h2>
      {answer.status === 'failed' ? (
        <Sentence kind="trouble">{failureSentence(answer.failure)}</Sentence>
      ) : null}
      {answer.status === 'ready' ? (
        <>
          <PassphrasePart care={answer.value} onShow={setShown} />
          <WordsPart care={answer.value} onShow={setShown} />
          <KeychainPart care={answer.value} onShow={setShown} />
          <KeyPart care={answer.value} onShow={setShown} />
          <Sheets
            care={answer.value}
            shown={shown}
            onShow={setShown}
            onNewKey={onNewKey}
            onClose={close}
          />
        </>
      ) : null}
    </Card>
  );
}

type SheetsProps = PartProps &
  WaysInSettingsProps & {
    readonly shown: SheetName | undefined;
    readonly onClose: () => void;
  };

function Sheets({ care, shown, onShow, onNewKey, onClose }: SheetsProps) {
  const { hasRecoveryWords, hasKeychain } = care;
  return (
    <>
      <PassphraseSheet
        isOpen={shown === 'passphrase'}
        onClose={onClose}
        onNewKey={() => onShow('new-key')}
      />
      <NewWordsSheet isOpen={shown === 'new-words'} hasWords={hasRecoveryWords} onClose={onClose} />
      <RemoveWordsSheet isOpen={shown === 'remove-words'} onClose={onClose} />
      <KeychainSheet isOpen={shown === 'keychain'} isOn={hasKeychain} onClose={onClose} />
      <NewKeySheet
        isOpen={shown === 'new-key'}
        secrets={care}
        onMade={onNewKey}
        onClose={onClose}
      />
    </>
  );
}

function PassphrasePart({ onShow }: PartProps) {
  return (
    <Part title={secretWords.passphraseTitle}>
      <p>{secretWords.passphraseText}</p>
      <Row>
        <Button kind="plain" onPress={() => onShow('passphrase')}>
          {secretWords.changePassphrase}
        </Button>
      </Row>
    </Part>
  );
}

function WordsPart({ care: { hasRecoveryWords }, onShow }: PartProps) {
  return (
    <Part title={secretWords.wordsTitle}>
      <p>{hasRecoveryWords ? secretWords.hasWords : secretWords.hasNoWords}</p>
      <Row>
        <Button kind="plain" onPress={() => onShow('new-words')}>
          {hasRecoveryWords ? secretWords.newWords : secretWords.firstWords}
        </Button>
        {hasRecoveryWords ? (
          <Button kind="quiet" onPress={() => onShow('remove-words')}>
            {secretWords.removeWords}
          </Button>
        ) : null}
      </Row>
    </Part>
  );
}

function KeychainPart({ care: { hasKeychain }, onShow }: PartProps) {
  const { capabilities } = usePreferences();
  if (!capabilities.keychain && !hasKeychain) {
    return (
      <Part title={secretWords.keychainTitle}>
        <p>{secretWords.noKeychain}</p>
      </Part>
    );
  }
  return (
    <Part title={secretWords.keychainTitle}>
      <p>
        {secretWords.keychainText} {secretWords.keychainRisk}
      </p>
      <Row>
        <Button kind="plain" onPress={() => onShow('keychain')}>
          {hasKeychain ? secretWords.turnOff : secretWords.turnOn}
        </Button>
        <Sentence kind="note">
          {hasKeychain ? secretWords.keychainOn : secretWords.keychainOff}
        </Sentence>
      </Row>
    </Part>
  );
}

function KeyPart({ onShow }: PartProps) {
  return (
    <Part title={secretWords.keyTitle}>
      <p>{secretWords.keyText}</p>
      <Row>
        <Button kind="plain" onPress={() => onShow('new-key')}>
          {secretWords.makeKey}
        </Button>
      </Row>
    </Part>
  );
}
