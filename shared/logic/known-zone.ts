/** The zones asked about so far: asking the system anew for each row of a long list takes longer than the list. */
const asked = new Map<string, boolean>();

/**
 * `zone`, or `UTC` where this computer does not know it: a stored row may name a zone that came into being after this
 * system did, and a clock that is told in another zone is better than a screen that stops.
 */
export function knownZone(zone: string): string {
  const isKnown = asked.get(zone) ?? isKnownHere(zone);
  asked.set(zone, isKnown);
  return isKnown ? zone : 'UTC';
}

function isKnownHere(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
