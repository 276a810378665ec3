import { helpPlaces } from '../shared/content/helplines.ts';
import { linesToRecheck, RECHECK_AFTER_DAYS } from '../shared/logic/helpline-age.ts';
import { day } from '../shared/model/day.ts';

/**
 * electron-builder's `beforePack`. Throws, and with it nothing is packed, while any helpline was looked up more than 180
 * days ago or has a date that lies ahead: a wrong number at night is worse than a late release.
 */
export function beforePack(): void {
  const today = day.parse(new Date().toISOString().slice(0, 10));
  const lines = helpPlaces.flatMap(({ place, lines: ofPlace }) =>
    ofPlace.map((line) => ({ ...line, place })),
  );
  const tooOld = linesToRecheck(lines, today);
  if (tooOld.length === 0) return;
  const named = tooOld.map(
    ({ place, name, number, checkedOn }) => `  ${place}: ${name} ${number}, ${checkedOn}`,
  );
  throw new Error(
    [
      `Not packed: ${tooOld.length} helplines must be rechecked, as docs/helplines.md says. Their dates lie more than ${RECHECK_AFTER_DAYS} days back, or ahead.`,
      ...named,
    ].join('\n'),
  );
}
