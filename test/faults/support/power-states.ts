import { createHash } from 'node:crypto';
import type { Recording } from './power-changes.ts';
import { contentsOf, type Contents } from './power-disk.ts';
import { afterLoss, type Loss, type Names } from './power-loss.ts';
import { shuffled, type Random } from './random.ts';

/** A disk on which the power has come back, and where in the recording it went. */
export type State = { readonly cut: number; readonly contents: Contents };

/** So often it is tried, for each state that is wanted, to find one that was not there yet. */
const TRIES_FOR_EACH = 10;

/**
 * Up to `count` states that all differ, in what lies on the disk or in what was acknowledged before. In turn: the power
 * goes at a moment at which something was flushed or acknowledged, and at any moment.
 */
export function* statesAfter(
  recording: Recording,
  { names, count }: { readonly names: Names; readonly count: number },
  random: Random,
): Generator<State> {
  const seen = new Set<string>();
  const turns = shuffled(turningPoints(recording), random);
  for (let tried = 0; seen.size < count && tried < count * TRIES_FOR_EACH; tried += 1) {
    const { cut, kept } = nextLoss(recording, turns, { tried, random });
    const contents = contentsOf(afterLoss(recording, { cut, names, kept }, random));
    const print = fingerprint(contents, saidBefore(recording, cut));
    if (seen.has(print)) continue;
    seen.add(print);
    yield { cut, contents };
  }
}

/** Just before and just after each flush and each acknowledgement: where what must be there is decided. */
function turningPoints({ changes }: Recording): readonly number[] {
  return changes.flatMap(({ change }, index) =>
    change === 'flush' || change === 'said' ? [index, index + 1] : [],
  );
}

function nextLoss(
  { changes }: Recording,
  turns: readonly number[],
  { tried, random }: { readonly tried: number; readonly random: Random },
): Pick<Loss, 'cut' | 'kept'> {
  const anywhere = random.below(changes.length + 1);
  const turn = turns[Math.floor(tried / 2)];
  // The hardest question at each of them, once: is what was promised on the disk, when nothing else is?
  if (tried % 2 === 0 && turn !== undefined) return { cut: turn, kept: 'nothing' };
  const cut = random.below(2) === 0 ? anywhere : (turns[random.below(turns.length)] ?? anywhere);
  return { cut, kept: random.oneOf(['some', 'some', 'some', 'some', 'nothing', 'everything']) };
}

/** How many things were said before the `cut`. */
function saidBefore({ changes }: Recording, cut: number): number {
  return changes.slice(0, cut).filter(({ change }) => change === 'said').length;
}

function fingerprint(contents: Contents, said: number): string {
  const hash = createHash('sha256').update(String(said));
  for (const path of [...contents.keys()].toSorted()) {
    const bytes = contents.get(path);
    hash.update(`\0${path}\0${bytes ? bytes.length : 'folder'}\0`);
    if (bytes) hash.update(bytes);
  }
  return hash.digest('hex');
}
