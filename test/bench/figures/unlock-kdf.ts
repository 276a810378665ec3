import { randomBytes } from 'node:crypto';
import {
  calibrate,
  deriveFromPassphrase,
  type Argon2Parameters,
} from '../../../electron/vault/derive-key.ts';
import type { Benchmark } from '../benchmark.ts';
import { figureOf } from '../figure.ts';
import { withStall } from '../rounds.ts';

/** What the app begins its calibration with (KD-2). */
const PREFERRED: Argon2Parameters = { memoryMebibytes: 256, passes: 3, lanes: 4 };

/**
 * How long a passphrase takes to become a key, with the preferred parameters and with those a new vault would get on
 * this machine; and how long the process that waits for it answers nothing meanwhile. All in one process, where the
 * app has two and the shell's is not the one that derives.
 */
export const unlockKdf: Benchmark = {
  name: 'unlock.kdf',
  async run({ rounds }) {
    const preferred = await derivations(rounds, PREFERRED);
    const calibrated = await derivations(rounds, await calibrate());
    const unit = 'ms';
    return [
      figureOf({
        name: 'unlock.kdf',
        unit,
        values: preferred.map(({ tookMs }) => tookMs),
        goal: { least: 300, most: 1200 },
      }),
      figureOf({
        name: 'unlock.kdf.calibrated',
        unit,
        values: calibrated.map(({ tookMs }) => tookMs),
        goal: { least: 700, most: 1200 },
      }),
      figureOf({
        name: 'unlock.kdf.stall',
        unit,
        values: [...preferred, ...calibrated].map(({ stallMs }) => stallMs),
        goal: { most: 50 },
      }),
    ];
  },
};

type Derivation = Awaited<ReturnType<typeof withStall>>;

async function derivations(
  rounds: number,
  parameters: Argon2Parameters,
): Promise<readonly Derivation[]> {
  const derive = () => deriveFromPassphrase(randomBytes(32), randomBytes(16), parameters);
  await derive();
  const taken: Derivation[] = [];
  while (taken.length < rounds) taken.push(await withStall(derive));
  return taken;
}
