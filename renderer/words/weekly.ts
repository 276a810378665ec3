import { WEEKLY_PAGE_MINUTES, weeklySlider } from '../../shared/content/weekly-page.ts';

/** The week's page about oneself. */
export const weeklyWords = {
  title: 'A page about you',
  // Where it is offered
  offer: 'Ten minutes for a page about you',
  offerText: 'Who you are this week, apart from what has ended. Any line may stay empty.',
  begin: 'Begin it',
  notThisWeek: 'Not this week',
  // On Month
  about: `About once a week, ${WEEKLY_PAGE_MINUTES} minutes, and only about you. It is here whenever you like, and in step 5 of the Path.`,
  open: 'Open it',
  // The page itself
  thisWeek: 'This week',
  ends: `${weeklySlider.lowest} is ${weeklySlider.lowestWords}, ${weeklySlider.highest} is ${weeklySlider.highestWords}. You may leave it out.`,
  leaveOut: 'Leave this out',
  remove: 'Remove',
  removed: 'The page was removed.',
  // Earlier ones
  earlier: 'Earlier pages',
  none: 'There is no page yet.',
  nothingWritten: 'Nothing was written.',
  clarity: (value: number) => `${weeklySlider.text}: ${value} of ${weeklySlider.highest}`,
  clarityOverWeeks: `“${weeklySlider.text}”, week by week`,
  clarityOf: (day: string, value: number) => `${day}: ${value}`,
} as const;
