import type { gateCards } from '../content/gate-card.ts';
import type { Flags } from './flags.ts';

const stepNumbers = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
] as const;
export type StepNumber = (typeof stepNumbers)[number];

/**
 * What a person sees of a place. `card`: the soft card with its reason and what helps. `letter-only`: the builder,
 * whose letter is not sent, copied or talked about. `private-only`: what they wrote and may write for themselves, with
 * nothing that invites to contact. `left-out`: nothing at all, where nobody would miss it.
 */
export type Shown = 'open' | 'card' | 'letter-only' | 'private-only' | 'left-out';

/** Places other than the steps themselves. */
export type Place =
  | 'help'
  | 'unsent-letter'
  | 'apology-builder'
  /** Prompts for the editor that belong to a step which is put away. */
  | 'prompts-of-gated-steps'
  /** A look back at what was written in such a step. */
  | 'look-backs-at-gated-steps'
  /** Whatever offers to talk or meet, such as at the end of a month. */
  | 'talk-links'
  /** *Try again* on the decision page, and its half of the closing map. */
  | 'try-again-choice'
  /** The part of step 20 that is about going together. */
  | 'couples-counselling'
  /** What was written in such a step, in the summary that is printed. */
  | 'summary-of-gated-steps'
  /** The same, found by a search. */
  | 'search-in-gated-steps';

/** What either flag leaves of a step; whatever is not named stays open. */
const gatedSteps: ReadonlyMap<StepNumber, Shown> = new Map<StepNumber, Shown>([
  [7, 'card'],
  [12, 'card'],
  [13, 'card'],
  [14, 'card'],
  [15, 'card'],
  [16, 'letter-only'],
  [17, 'card'],
  [18, 'private-only'],
  [19, 'card'],
]);

/** A person's own words are never taken from them: they can be found and printed, with no invitation beside them. */
const gatedPlaces: Readonly<Record<Place, Shown>> = {
  help: 'open',
  'unsent-letter': 'open',
  'apology-builder': 'letter-only',
  'prompts-of-gated-steps': 'left-out',
  'look-backs-at-gated-steps': 'left-out',
  'talk-links': 'card',
  'try-again-choice': 'card',
  'couples-counselling': 'card',
  'summary-of-gated-steps': 'private-only',
  'search-in-gated-steps': 'private-only',
};

/** Step 19 needs more than this: see `treatAsNewShown`. */
export function stepShown(step: StepNumber, flags: Flags): Shown {
  return gateReason(flags) === undefined ? 'open' : (gatedSteps.get(step) ?? 'open');
}

export function placeShown(place: Place, flags: Flags): Shown {
  return gateReason(flags) === undefined ? 'open' : gatedPlaces[place];
}

/** Which card tells why; undefined when nothing is put away. */
export function gateReason({ unsafe, theirNo }: Flags): keyof typeof gateCards | undefined {
  if (unsafe && theirNo) return 'both';
  if (unsafe) return 'unsafe';
  return theirNo ? 'their-no' : undefined;
}

/** Step 19, which opens only on written causes and on two spoken yeses. A flag comes before both. */
export function treatAsNewShown(
  flags: Flags,
  ground: { readonly hasWrittenCauses: boolean; readonly bothSaidYes: boolean },
): Shown | 'not-yet' {
  const shown = stepShown(19, flags);
  if (shown !== 'open') return shown;
  return ground.hasWrittenCauses && ground.bothSaidYes ? 'open' : 'not-yet';
}
