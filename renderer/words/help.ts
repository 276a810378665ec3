export const helpWords = {
  title: 'Help',
  intro: 'Numbers you can call. They are here without a network, also while the journal is locked.',
  always:
    'Nobody reads this. The app cannot call anyone for you. Opening Help is not noted anywhere.',
  dangerTitle: 'If you are in danger now',
  danger:
    'Call the emergency number for the place you are in. You do not have to be sure that it is bad enough. Where there is a way to call without speaking, it stands beside the number.',
  lifeTitle: 'If part of this is about not wanting to live',
  life: 'You deserve support now. Call the emergency number or a listening line, or wake someone you trust. You do not need the right words. “I need someone with me” is enough.',
  choosePlace: 'Where you are',
  allPlaces: 'All places',
  kinds: {
    emergency: {
      title: 'Emergency',
      text: 'Someone is hurt, or may be soon.',
    },
    abuse: {
      title: 'Abuse',
      text: 'Someone frightens, controls, hurts or follows you, or used to. Only you can judge; a trained person can talk it through with you.',
    },
    listening: {
      title: 'Listening',
      text: 'It is too much to hold alone tonight. It does not have to be the worst night to call.',
    },
  },
  checkedOn: (day: string) =>
    `Collected on ${day} from the sources named under each place. Numbers change: if one does not work, try the next, or the emergency number.`,
  source: (source: string) => `Source: ${source}`,
  call: 'A call may show in a phone’s list of calls or on a bill.',
  watchedTitle: 'If someone may be watching this computer',
  watched: [
    'Use another device: a phone they have never held, a library computer, a phone at work. Keep notes with someone you trust, or with a helpline.',
    'Having this journal here could itself be a risk if someone checks what is on this computer. A sudden change in your habits may also be noticed.',
    'If you are thinking of leaving, or have left, that time can carry more risk. You can plan it with a helpline, at your own pace. You do not have to decide or announce anything tonight.',
  ],
  lockTitle: 'Lock at once',
  lock: 'Ctrl+L saves your words and locks the journal; only your passphrase or your recovery words open it again. It also locks by itself when nobody is there. It does not hide that Evenfall is on this computer, and it does not stop a program that watches your screen or your keys.',
} as const;
