import { PASSPHRASE } from '../../support/passphrase.ts';
import type { Findings, Question } from './inspection.ts';
import { callInspectors } from './inspector.ts';
import { findLand, type Land } from './land.ts';

/** Where a campaign happens: folders of its own, and those who look at vaults afterwards. */
export type Ground = Pick<Land, 'place' | 'copyOf'> & {
  /** What is found when the vault is opened again; with the passphrase every vault was made with, unless given. */
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
      inspect: (question) =>
        inspectors.inspect({
          passphrases: [PASSPHRASE],
          saves: [],
          typed: null,
          backup: null,
          mayBeAbsent: false,
          mayBeSetAside: false,
          putsBack: false,
          ...question,
        }),
    });
  } finally {
    inspectors.leave();
    land.clear();
  }
}
