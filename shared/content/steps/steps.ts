import { understandTheBreakUp } from './01-understand-the-break-up.ts';
import { whoEndedIt } from './02-who-ended-it.ts';
import { readYourFeelings } from './03-read-your-feelings.ts';
import { aMonthApart } from './04-a-month-apart.ts';
import { comeBackToYourself } from './05-come-back-to-yourself.ts';
import { doNotChase } from './06-do-not-chase.ts';
import { clearWordsOnly } from './07-clear-words-only.ts';
import { selfWorthThatIsYours } from './08-self-worth-that-is-yours.ts';
import { theSelfYouLiked } from './09-the-self-you-liked.ts';
import { refresh } from './10-refresh.ts';
import { otherPeople } from './11-other-people.ts';
import { somethingLight } from './12-something-light.ts';
import { askToTalk } from './13-ask-to-talk.ts';
import { whatYouShared } from './14-what-you-shared.ts';
import { prepareYourWords } from './15-prepare-your-words.ts';
import { apologise } from './16-apologise.ts';
import { talk } from './17-talk.ts';
import { rememberWhy } from './18-remember-why.ts';
import { treatItAsNew } from './19-treat-it-as-new.ts';
import { considerCounselling } from './20-consider-counselling.ts';
import { redFlags } from './21-red-flags.ts';
import { thoseWhoLoveYou } from './22-those-who-love-you.ts';
import { acceptAndGoOn } from './23-accept-and-go-on.ts';
import type { Step } from './step.ts';
import type { StepId } from './step-ids.ts';

/** Each step by its id, stretch by stretch. */
export const stepById: Readonly<Record<StepId, Step>> = {
  'understand-the-break-up': understandTheBreakUp,
  'who-ended-it': whoEndedIt,
  'read-your-feelings': readYourFeelings,
  'a-month-apart': aMonthApart,
  'come-back-to-yourself': comeBackToYourself,
  'do-not-chase': doNotChase,
  'self-worth-that-is-yours': selfWorthThatIsYours,
  'the-self-you-liked': theSelfYouLiked,
  refresh,
  'other-people': otherPeople,
  'clear-words-only': clearWordsOnly,
  'something-light': somethingLight,
  'ask-to-talk': askToTalk,
  'what-you-shared': whatYouShared,
  'prepare-your-words': prepareYourWords,
  apologise,
  talk,
  'remember-why': rememberWhy,
  'treat-it-as-new': treatItAsNew,
  'consider-counselling': considerCounselling,
  'red-flags': redFlags,
  'those-who-love-you': thoseWhoLoveYou,
  'accept-and-go-on': acceptAndGoOn,
};

/** The whole Path in its order, which is that of the stretches. */
export const steps: readonly Step[] = Object.values(stepById);
