import { PASSPHRASE } from '../../support/passphrase.ts';
import type { Findings, Question } from './inspection.ts';
import { callInspectors } from './inspector.ts';
import { findLand, type Land } from './land.ts';
import { vaultsToStartFrom, type KnownVault } from './vaults-to-start-from.ts';

/** Where a campaign happens: folders of its own, and those who look at vaults afterwards. */
export type Ground = Pick<Land, 'place' | 'copyOf'> & {
  /** A vault that was made, written in for an evening and locked; the same one each time. */
  readonly lockedVault: () => Promise<KnownVault>;
  /** The same, left as a kill leaves it: saves lie in its log. */
  readonly leftVault: () => Promise<KnownVault>;
  /** The same, locked, with a backup in its folder that is older than its last saves. */
  readonly backedUpVault: () => Promise<KnownVault>;
  /** A folder without a vault, in which lies a backup that someone brought; the saves are those in the backup. */
  readonly backupFromElsewhere: () => Promise<KnownVault>;
  /** A vault that the first version of the app left. */
  readonly firstSchemaVault: () => Promise<KnownVault>;
  readonly inspect: (
    question: Partial<Question> & Pick<Question, 'folder'>,
  ) => Promise<Findings | 'crashed'>;
};

/** Gives `campaign` a ground of its own and clears it away afterwards. */
export async function onGround<T>(campaign: (ground: Ground) => Promise<T>): Promise<T> {
  const land = findLand();
  const inspectors = callInspectors();
  try {
    return await campaign({
      ...land,
      ...vaultsToStartFrom,
      inspect: (question) =>
        inspectors.inspect({
          passphrases: [PASSPHRASE],
          saves: [],
          mayBeAbsent: false,
          mayBeSetAside: false,
          ...question,
        }),
    });
  } finally {
    inspectors.leave();
    land.clear();
  }
}
