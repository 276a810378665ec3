import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readKeyFile } from '../../../electron/vault/key-file.ts';
import { openWith } from '../../../electron/vault/secrets.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { launchApp, type App } from '../../support/launch-app.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { lock } from '../../support/steps.ts';
import { makeCheapVault } from '../../support/cheap-vault.ts';
import type { Campaign, Extent, Outcome } from '../campaign.ts';
import { bytesNeedle, sightings, textNeedle, type Needle } from '../support/memory-scan.ts';
import { inOwnFolder } from '../support/own-folder.ts';
import { noProblems, type Problems } from '../support/problems.ts';
import { checkInUnseen, unlockUnseen, writeUnseen } from '../support/unseen-typing.ts';

const DATA_KEY = 'the data key';

/** MP-4 looks at what is left five seconds after a lock. */
const MOST_MS_TO_END = 5_000;

/** How often the journal is opened, written in, locked and searched for. */
const LOCKS: Readonly<Record<Extent, number>> = { whole: 6, quick: 1 };

/**
 * MP-4: after a lock, another process reads the memory of all that is left. Everything that held the open journal must
 * be gone and what follows it must know nothing. The shell stays, and what the page sends the vault has passed through
 * it: what is still found there is counted in the note, and the data key alone, which never passes, is a finding.
 */
export const memoryAfterLock: Campaign = {
  fault: 'memory read after a lock',
  run: (extent) =>
    inOwnFolder(async (folder) => {
      const home = join(folder, 'home');
      await makeCheapVault(home);
      const app = await launchApp({ home });
      try {
        return await readAfterLocks(app, home, LOCKS[extent]);
      } finally {
        await app.kill();
      }
    }),
};

async function readAfterLocks(app: App, home: string, locks: number): Promise<Outcome> {
  const problems = noProblems();
  const marker = `marker ${randomBytes(8).toString('hex')} only typed here`;
  const line = `line ${randomBytes(8).toString('hex')} only typed here`;
  const needles = [
    textNeedle('the entry', marker),
    textNeedle('the check-in', line),
    textNeedle('the passphrase', PASSPHRASE),
    bytesNeedle(DATA_KEY, await dataKeyOf(home)),
  ];
  const [shell = 0] = app.processIds();
  let inShell = 0;
  for (let count = 0; count < locks; count += 1) {
    await unlockUnseen(app.page);
    await writeUnseen(app.page, marker);
    await checkInUnseen(app.page, line);
    const wereThere = app.processIds();
    if (count === 0 && !(await canBeFound(wereThere, needles))) {
      return problems.outcome(0, 'skipped: this user may not read the memory of other processes');
    }
    await lock(app);
    const areThere = app.processIds();
    inShell += await lookForRemains({ shell, wereThere, areThere }, needles, problems);
  }
  return problems.outcome(
    locks,
    `copies of what was typed left in the shell, a lock: ${Math.round(inShell / locks)}`,
  );
}

/** The random key that encrypts the vault in `home`, as its passphrase unwraps it. */
async function dataKeyOf(home: string): Promise<Buffer> {
  const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
  const key = await openWith(readKeyFile(vaultFilesIn(home)), secret);
  if (!key) throw new Error('The passphrase does not open the vault.');
  return key.use((bytes) => Buffer.from(bytes));
}

/** While the journal is open the search must find each needle: a search that finds nothing proves nothing. */
async function canBeFound(ids: readonly number[], needles: readonly Needle[]): Promise<boolean> {
  const seen = await sightings(ids, needles);
  if (seen === null) return false;
  const missing = needles.find(({ name }) => !seen.some((each) => each.name === name));
  if (missing) throw new Error(`The search does not see ${missing.name} where it must be.`);
  return true;
}

type Processes = {
  readonly shell: number;
  readonly wereThere: readonly number[];
  readonly areThere: readonly number[];
};

/** How often something typed is still in the shell; anything else that is found is a problem. */
async function lookForRemains(
  { shell, wereThere, areThere }: Processes,
  needles: readonly Needle[],
  problems: Problems,
): Promise<number> {
  const old = wereThere.filter((id) => id !== shell);
  if (!(await areGone(old))) {
    problems.found('plaintext', 'a process of the open journal is still there');
  }
  let inShell = 0;
  for (const { id, name, times } of (await sightings(areThere, needles)) ?? []) {
    if (id === shell && name !== DATA_KEY) inShell += times;
    else problems.found('plaintext', `${name} in ${id === shell ? 'the shell' : 'a new process'}`);
  }
  return inShell;
}

/** Whether all of them have ended within the five seconds of MP-4. */
async function areGone(ids: readonly number[]): Promise<boolean> {
  const since = performance.now();
  while (ids.some((id) => existsSync(`/proc/${id}`))) {
    if (performance.now() - since > MOST_MS_TO_END) return false;
    await setTimeout(20);
  }
  return true;
}
