export const settingsWords = {
  title: 'Settings',
  look: 'Look',
  theme: 'Theme',
  themes: { system: 'As the computer', paper: 'Paper', dusk: 'Dusk' },
  textSize: 'Text size',
  textSizes: { 90: 'Small', 100: 'Usual', 115: 'Large', 130: 'Very large' },
  lockTitle: 'Lock',
  idle: 'Lock when nobody is there for',
  never: 'Never',
  neverTitle: 'Never lock by itself?',
  neverText:
    'The journal would stay open until you lock it or the computer sleeps. Whoever sits down here could read all of it.',
  neverTextUntold:
    'The journal would stay open until you lock it, also while the computer sleeps. Whoever sits down here could read all of it.',
  keepLocking: 'Keep locking',
  neverLock: 'Never lock',
  locksWhenMinimised: 'Also lock when the window is minimised',
  noWindowState: 'This desktop does not say when a window is minimised, so that cannot lock it.',
  coversWithoutFocus: 'Cover the page while you are in another window',
  quickHideTitle: 'Quick hide',
  quickHide:
    'Press Shift three times quickly, on any screen of Evenfall, or use the last button at the side. The page is covered at once and its window goes away.',
  quickHideLimits:
    'It cannot take back what someone has already seen, and the computer still shows that Evenfall is running.',
  quickHideLocks: 'Lock as well',
  screenshotsTitle: 'Screenshots and copies',
  isContentProtected: 'Keep the window out of screenshots and recordings',
  contentProtectionLimits:
    'Turn this off to share the screen or if a reading aid needs it. Some recorders see the window all the same.',
  noContentProtection:
    'On this computer a window cannot be kept out of screenshots and recordings.',
  clipboard: 'What you copy here is taken off the clipboard after 30 seconds and when you lock.',
  noClipboard:
    'This window cannot empty the clipboard. What you copy stays there until you copy something else.',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  noSystemLock:
    'This window is not told when the computer sleeps or locks its screen. Lock with Ctrl+L before you leave.',
  journalTitle: 'Your day',
  dayStart: 'Your day begins at',
  dayStartHint: 'For new entries. What is written keeps its day.',
  promptsTitle: 'Prompts for the evening',
  putAwayPrompts: (count: number) =>
    count === 0
      ? 'You have put no prompt away.'
      : count === 1
        ? 'You have put 1 prompt away.'
        : `You have put ${count} prompts away.`,
  bringBackPrompts: 'Bring them back',
  broughtBackPrompts: 'They may come again.',
  about: 'Evenfall keeps everything on this computer. It has no network.',

  sections: 'Parts of Settings',
  lockSection: 'Locking and hiding',

  openingsTitle: 'Recent openings',
  openingsWhy: 'If someone else opened it, you would see it here.',
  openingsHow: {
    passphrase: 'Opened with the passphrase',
    'recovery-words': 'Opened with the recovery words',
    keychain: 'Opened by the keychain of this computer',
    failed: 'A try that did not open it',
  },
  noOpenings: 'Nothing is noted here yet.',
  clearOpenings: 'Clear the list',
  clearOpeningsTitle: 'Clear the list?',
  clearOpeningsText: 'The times in it are deleted. The next opening is noted again.',
  keepOpenings: 'Keep the list',
} as const;
