import type { gateCards } from '../content/gate-card.ts';
import type { Flags } from './flags.ts';

const stepNumbers = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
] as const;
export type StepNumber = (typeof stepNumbers)[number];

/**
 * What a person sees of a step. `card`: the soft card with its reason and what helps. `letter-only`: the builder, whose
 * letter is not sent, copied or talked about. `private-only`: what they wrote and may write for themselves, with nothing
 * that invites to contact.
 */
export type Shown = 'open' | 'card' | 'letter-only' | 'private-only';

/** What is shown of a step: as a gate leaves it, or not yet, because it opens on answers that are not there. */
export type StepShown = Shown | 'not-yet';

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

/** Step 19 needs more than this: see `treatAsNewShown`. */
export function stepShown(step: StepNumber, flags: Flags): Shown {
  return mayLeadToContact(flags) ? 'open' : (gatedSteps.get(step) ?? 'open');
}

/**
 * Whether anything may be shown that leads toward the other person and is no step of its own: an offer to talk, *try
 * again* as a choice, what two agreed on, going to a counsellor together.
 */
export function mayLeadToContact(flags: Flags): boolean {
  return gateReason(flags) === undefined;
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
): StepShown {
  const shown = stepShown(19, flags);
  if (shown !== 'open') return shown;
  return ground.hasWrittenCauses && ground.bothSaidYes ? 'open' : 'not-yet';
}

/**
 * Whether the text that is read and the invitations to write are shown; above an old entry, too, the invitation that it
 * was written to.
 */
export function hasReading(shown: StepShown): boolean {
  return shown === 'open' || shown === 'private-only';
}
