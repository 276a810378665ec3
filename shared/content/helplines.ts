import { europe } from './helplines/europe.ts';
import { northAmerica } from './helplines/north-america.ts';
import { restOfTheWorld } from './helplines/rest-of-the-world.ts';

/**
 * Helplines by place, for use offline. Voice numbers come first. Hours are given only where a line
 * is open for 24 and its own site was looked at for that, which is so of none yet. A number we could
 * not confirm is missing on purpose (such as Ireland's emergency number): a wrong one would be worse
 * than none. Listed once more in `docs/helplines.md`, for whoever rechecks them before a release.
 */
export const helpPlaces = [...northAmerica, ...europe, ...restOfTheWorld] as const;

export type HelpPlace = (typeof helpPlaces)[number];

/** The day before which no number was looked up, as `YYYY-MM-DD`: the oldest of all, so that none seems fresher than it is. */
export const helplinesCheckedOn = oldestCheck(helpPlaces);

/** The day before which no number of `places` was looked up. */
export function oldestCheck(places: readonly HelpPlace[]): string {
  const days = places.flatMap(({ lines }) => lines.map(({ checkedOn }) => checkedOn));
  return days.reduce((oldest, checkedOn) => (checkedOn < oldest ? checkedOn : oldest));
}
