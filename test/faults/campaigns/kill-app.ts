import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../../electron/shell/chromium/find-browser.ts';
import { launchApp } from '../../support/launch-app.ts';
import { filesHolding } from '../../support/marker-scan.ts';
import { unlock, write } from '../../support/steps.ts';
import { NOTHING_WRONG, type Campaign, type Extent } from '../campaign.ts';
import { onGround, type Ground } from '../support/ground.ts';
import { inLanes } from '../support/in-lanes.ts';
import { judgeAll, type Run } from '../support/judge.ts';
import { seededRandom } from '../support/random.ts';
import { MARKER } from '../support/saves.ts';
import { fullVaults, type KnownVault } from '../support/vaults-to-start-from.ts';

const RUNS: Readonly<Record<Extent, number>> = { whole: 24, quick: 2 };

/** What may be gone after a kill (FT-1). */
const MOST_LOST_MS = 2_000;
/** The kill comes within this time of the first letter. */
const LONGEST_TYPING_MS = 5_000;

/** As fast as a good typist; the letters last longer than the longest typing. */
const KEY_EVERY_MS = 30;

const BEGINNING = `${MARKER}: `;
const LETTERS = 'so it went on, one word after another, and then it was late. '.repeat(6);

/** All of the app at once, the window, the browser and the vault, while someone types in it. */
export const killAppCampaign: Campaign = {
  fault: 'SIGKILL of the whole app while someone types',
  run: (extent, seed) =>
    onGround(async (ground) => {
      if (!findBrowser()) {
        const note = 'skipped: there is no browser to show the window in';
        return { ...NOTHING_WRONG, runs: 0, opened: null, note };
      }
      const random = seededRandom(seed);
      const vault = await fullVaults.locked();
      const moments = Array.from({ length: RUNS[extent] }, () => random.below(LONGEST_TYPING_MS));
      const runs = await inLanes(moments, (ms) => killOnce(ground, vault, ms));
      return judgeAll(runs, { damage: false });
    }),
};

async function killOnce(ground: Ground, vault: KnownVault, afterMs: number): Promise<Run> {
  const folder = ground.copyOf(vault.folder);
  const temporary = ground.place();
  const app = await launchApp({ home: folder, temporary });
  await unlock(app.page);
  await write(app.page, BEGINNING);
  const typing = typeOn(app.page);
  await wait(afterMs);
  const killedAtMs = performance.now();
  await app.kill();
  const typedAtMs = await typing;
  const lettersBefore = typedAtMs.filter((at) => at < killedAtMs - MOST_LOST_MS).length;
  const found = await ground.inspect({
    folder,
    saves: [...vault.saves],
    typed: {
      text: BEGINNING + LETTERS,
      // The beginning may itself have been typed within the last two seconds.
      atLeast: lettersBefore === 0 ? 0 : BEGINNING.length + lettersBefore,
    },
  });
  if (found === 'crashed') return { found };
  const leftBehind = filesHolding([MARKER], [temporary]).length;
  return { found: { ...found, plaintext: found.plaintext + leftBehind } };
}

/** Types letter by letter until the page is gone; when each of them had been typed. */
async function typeOn(page: Page): Promise<readonly number[]> {
  const typedAtMs: number[] = [];
  try {
    for (const letter of LETTERS) {
      await page.keyboard.type(letter);
      typedAtMs.push(performance.now());
      await wait(KEY_EVERY_MS);
    }
  } catch {
    // This is the kill.
  }
  return typedAtMs;
}
