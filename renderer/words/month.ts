import type { MonthEvent } from '../../shared/model/month.ts';

/** What can be noted of a day, as the person chooses it. */
export const noteKinds = [
  { id: 'urge', text: 'An urge to reach out' },
  { id: 'they-wrote', text: 'They got in touch' },
  { id: 'i-wrote', text: 'I got in touch' },
  { id: 'needed', text: 'Needed contact' },
  { id: 'by-chance', text: 'We met by chance' },
  { id: 'on-purpose', text: 'I looked online' },
  { id: 'by-accident', text: 'I saw something online by accident' },
] as const;
export type NoteKind = (typeof noteKinds)[number]['id'];

/** "1 day", "30 days" */
function dayCount(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** The month without contact, its days, and what is noted of them. */
export const monthWords = {
  title: 'Month',
  // Beginning
  beginTitle: 'A month with room for you',
  beginText:
    'Some time without contact can give you room for yourself. We found no study that says how long is right; thirty days is one choice. You can change it, and one hard evening takes nothing away.',
  starts: 'It begins on',
  startsHint: 'A day in the past is fine. Every day since then counts.',
  startsFar: 'Choose a day within the last ten years or the next one.',
  length: 'How long',
  days: dayCount,
  openLength: 'Open',
  ownLength: 'Another length',
  ownLengthLabel: 'Days, 1 to 366',
  lengthWrong: 'A month here can have 1 to 366 days, or be left open.',
  reasons: 'What it is for, in your own words',
  reasonsHint: 'You will find this again at its end.',
  neededLabel: 'Some contact is needed',
  neededHint:
    'Children, a shared home, work, money, law: needed contact is noted apart and never counts against you.',
  begin: 'Begin',
  leave: 'Leave it',
  // Running
  ahead: (day: string) => `It begins on ${day}.`,
  totals: (room: number, over: string) => `${room} of ${over} with room for you`,
  overDays: dayCount,
  firstDay: 'Today is the first day.',
  stretch: (days: number) => `${days} of them in a row, the longest stretch so far.`,
  needed: (days: number) =>
    days === 1
      ? 'Contact was needed on 1 day. It is kept apart.'
      : `Contact was needed on ${days} days. They are kept apart.`,
  quiet: 'A day on which you noted nothing is a day with room.',
  noteSomething: 'Note something',
  urgeNow: 'An urge, now',
  calendar: 'The days of this month',
  marks: {
    room: 'room for you',
    reached: 'you reached out or looked',
    today: 'today',
    ahead: 'still to come',
  },
  noted: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  dayNumber: (number: number) => `day ${number}`,
  keyRoom: 'room for you',
  keyReached: 'reached out or looked',
  keyNoted: 'something noted',
  nothingNoted: 'Nothing is noted for this day.',
  noteForDay: 'Note something for this day',
  change: 'Change',
  remove: 'Remove',
  removed: 'The note was removed.',
  notedLater: 'noted on a later day',
  strength: (strength: number) => `${strength} of 10`,
  afterwards: (after: number) => `then ${after}`,
  setOff: (text: string) => `Set off by: ${text}`,
  helped: (text: string) => `Helped: ${text}`,
  // Plan
  planTitle: 'Your plan',
  planOf: (length: string, start: string) => `${length}, from ${start}`,
  open: 'Open, for as long as you like',
  noReasons: 'You have not written down what it is for.',
  changeReasons: 'Write what it is for',
  changePlan: 'Change the plan',
  freshMonth: 'Start a fresh month',
  endNow: 'End it here',
  keep: 'Keep',
  changeTitle: 'Change the plan',
  changeText:
    'The month goes on with the length you choose. The first plan stays to be read below.',
  freshTitle: 'A fresh month',
  freshText:
    'It begins anew on the day you choose. What was before stays as it was, and stays yours.',
  endTitle: 'End it here?',
  endText: 'The month ends today and stays to be read. Nothing of it is removed.',
  end: 'End it',
  // Needed contact
  neededTitle: 'Only what is needed',
  neededText:
    'Short, factual, planned. One subject, no history, no late hours. Write it here first; read it again in the morning. Not where an order forbids it.',
  // End
  passedTitle: (days: string) =>
    days === dayCount(1) ? 'Your day has gone by.' : `Your ${days} have gone by.`,
  passedText: 'What now is yours to say. None of these is better than another.',
  passedReasons: 'What you wrote on its first day',
  passedFresh: 'Go on with another month',
  passedStay: 'Stay as it is, without counting',
  passedStayDone: 'Then it stays as it is. Everything is here when you want to look.',
  passedClose: 'Write a last page for this chapter',
  passedNoteGated: 'Nothing has to follow from the end of a month.',
  passedNote: 'Talking again is only for two people who both say in clear words that they want it.',
  // Outside the month
  otherNotes: 'Notes of other days',
  otherNotesText: 'These days are not in the present month, and count in none of its totals.',
  showOtherNotes: 'Show them',
  moreOtherNotes: 'Show more',
  // Earlier
  earlierTitle: 'Earlier',
  earlier: (range: string, room: string) => `${range}: ${room} with room for you`,
  earlierPlan: (length: string) => `First planned as ${length}`,
  removeMonth: 'Remove',
  monthRemoved: 'Removed. What you noted on its days stays.',
  welcomeBack: 'There is no month at the moment.',
} as const;

/** Drafting contact that is needed, before it is had elsewhere: short, factual, planned. */
export const neededNoteWords = {
  begin: 'A note about what is needed',
  title: 'What is needed',
  questions: [
    'What it is about, and only that',
    'What I need to say, in two sentences',
    'When I will send it, and when I will read the answer',
  ],
} as const;

/** Noting something of a day. */
export const noteWords = {
  title: 'What happened?',
  changeTitle: 'Change the note',
  strength: 'How strong',
  weak: 'hardly there',
  strong: 'very strong',
  setOff: 'What set it off, if you like',
  goingOn: 'What was going on? If you like',
  line: 'A line, if you like',
  neededLine: 'What it was about: short, factual, planned',
  helped: 'What helped, if you like',
  day: 'Day',
  keep: 'Keep',
  wait: 'Wait it out',
  back: 'Back',
  reachedTitle: 'Noted',
  reachedText: 'You reached out. That is human, and your days with room stay yours.',
  lookedText: 'You looked. That is human, and your days with room stay yours.',
  reachedWithoutMonth: 'You reached out. That is human.',
  lookedWithoutMonth: 'You looked. That is human.',
  nextTime: 'What would help next time?',
  nextTimeHint: 'It goes on your own list for such moments.',
  continue: 'Continue',
  fresh: 'Start a fresh month',
  plan: 'Change the plan',
} as const;

/** Waiting out an urge. */
export const waveWords = {
  title: 'Let it pass by',
  text: 'An urge may go down again after a while. Give it about twenty minutes. You can leave this page; the time goes on.',
  minutes: (count: number) =>
    count === 0
      ? 'It has just begun.'
      : count === 1
        ? '1 minute so far.'
        : `${count} minutes so far.`,
  enough: 'Twenty minutes have gone by.',
  meanwhile: 'Meanwhile',
  addHelper: 'Add something of your own',
  add: 'Add',
  takeOff: 'Take off',
  takenOff: 'Taken off your list.',
  thisHelped: 'This helps',
  howNow: 'How strong is it now?',
  whatHelped: 'What helped, if you like',
  done: 'Done',
  writeLetter: 'Write a letter that stays here',
  running: (minutes: string) => `You are waiting out an urge. ${minutes}`,
  goThere: 'Go there',
} as const;

/** What an event was, in the words it is chosen by. */
export function noteKindOf(event: MonthEvent): NoteKind {
  return event.kind === 'urge' ? 'urge' : event.how;
}

export function noteKindText(kind: NoteKind): string {
  return noteKinds.find(({ id }) => id === kind)?.text ?? '';
}
