export const helpWords = {
  title: 'Help',
  intro: 'Numbers you can call. They are here without a network, also while the journal is locked.',
  always:
    'Nobody reads this. The app cannot call anyone for you. Opening Help is not noted anywhere.',
  dangerTitle: 'If you are in danger now',
  danger:
    'Call the emergency number for the place you are in. You do not have to be sure that it is bad enough. Where there is a way to call without speaking, it stands beside the number.',
  numbersTitle: 'Numbers',
  choosePlace: 'Where you are',
  allPlaces: 'All places',
  allPlacesHint:
    'Choose where you are for every line there, and what each is for. 116 016 and 116 123 are there in some countries of Europe, not in all.',
  place: 'Place',
  notListed: 'not listed',
  kinds: {
    emergency: {
      title: 'Emergency',
      text: 'Someone is hurt, or may be soon.',
    },
    listening: {
      title: 'Listening',
      text: 'It is too much to hold alone tonight. It does not have to be the worst night to call.',
    },
    abuse: {
      title: 'Abuse',
      text: 'Someone frightens, controls, hurts or follows you, or used to. Only you can judge; a trained person can talk it through with you.',
    },
  },
  changing: 'Numbers change: if one does not work, try the next, or the emergency number.',
  checkedOn: (day: string) => `Looked up on ${day} or later. Each place names its source.`,
  placeChecked: (day: string, source: string) => `Looked up on ${day}. Source: ${source}.`,
  call: 'A call may show in a phone’s list of calls or on a bill.',
  pagesTitle: 'To read',
  ownBehaviourLines: 'Lines that take such calls',

  closedTitle: 'Your own numbers and your plan',
  closed: 'They lie in your journal, and are shown here once it is open.',

  ownTitle: 'My own numbers',
  ownNone: 'People or places you can ring. They are kept in your journal, encrypted.',
  addNumber: 'Add a number',
  ownName: 'Who it is',
  ownNumber: 'Number',
  done: 'Done',
  change: 'Change',
  changeNumber: (name: string) => `Change: ${name}`,
  remove: 'Remove',
  removeNumber: (name: string) => `Remove: ${name}`,
  numberRemoved: 'The number was removed.',

  planNone:
    'Six small boxes, written on a better day, can help you through a night when thinking is hard. They lie in your journal, encrypted, and you can print them.',
  writePlan: 'Write my plan',
  openPlan: 'Change or print it',
  planHint: (hint: string, example: string) => `${hint} For instance: “${example}”`,
  planOnPaper: 'On paper',
  removePlan: 'Remove the plan',
  planRemoved: 'The plan was removed.',
} as const;
