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
  help: 'Help',
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  lookAgain: 'Look again',
  tryAgainIn: (seconds: number) =>
    `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  tryAgainNow: 'You can try again now.',
} as const;
