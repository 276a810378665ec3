export const lockedWords = {
  passphrase: 'Passphrase',
  recoveryWords: 'Recovery words',
  recoveryHint: 'The twelve words, in their order. The first four letters of each are enough.',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  openByKeychain: 'Open with this computer’s keychain',
  takesLonger: 'Every page of the journal is being looked at. This can take a minute.',
  insteadRecoveryWords: 'Use recovery words',
  insteadPassphrase: 'Use the passphrase',
  forgotten: 'I forgot the passphrase',
  withoutPassphrase:
    'If you made recovery words, they open it too. A backup opens with the passphrase it was made with, if you still know that one. If you let this computer’s keychain open it, that does so too. Without any of these nobody can open the journal, not even us. It stays here as it is.',
  help: 'Help',
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  lookAgain: 'Look again',
  tryAgainIn: (seconds: number) =>
    `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  tryAgainNow: 'You can try again now.',
} as const;
