import { useState } from 'react';
import type { StrengthId } from '../../../shared/content/strength-ids.ts';
import { strengthName } from '../../../shared/content/strengths.ts';
import type { Failure } from '../../../shared/failure.ts';
import { chosenStrengths, type Chosen } from '../../../shared/logic/chosen-strengths.ts';
import type { ChosenStrength } from '../../../shared/model/page.ts';
import { call } from '../../bridge/bridge.ts';
import { now } from '../../bridge/clock.ts';
import { useNewPage } from '../../frame/use-new-page.ts';
import { usePages } from '../../projection/journal-queries.ts';
import { strengthWords } from '../../words/strengths.ts';
import { removePages } from '../../saving/remove-pages.ts';

export type ChosenCards = {
  /** Undefined until it is there. */
  readonly chosen: readonly Chosen[] | undefined;
  readonly failure: Failure | undefined;
  readonly choose: (strength: StrengthId) => Promise<void>;
  /** Puts the card back; what was kept about the quality stays, and the card itself is offered back. */
  readonly putBack: (chosen: Chosen) => Promise<void>;
  readonly setTop: (chosen: Chosen, isTop: boolean) => Promise<void>;
};

/** The cards that were chosen, and how to choose. */
export function useChosen(): ChosenCards {
  const pages = usePages('strength');
  const moments = usePages('moment');
  const newPage = useNewPage();
  const [failure, setFailure] = useState<Failure>();

  return {
    chosen: pages && chosenStrengths(pages),
    failure,
    async choose(strength) {
      setFailure(await save({ ...newPage(), kind: 'strength', strength, isTop: false }));
    },
    async putBack({ strength, pages: own }) {
      const hasMoments = moments?.some((moment) => moment.strength === strength) ?? false;
      const say = hasMoments ? strengthWords.putBackStays : strengthWords.putBack;
      const ids = own.map(({ id }) => id);
      setFailure(await removePages(ids, say(strengthName(strength))));
    },
    async setTop({ pages: own }, isTop) {
      const failures = await Promise.all(
        own.map((page) => save({ ...page, isTop, editedAt: now() })),
      );
      setFailure(failures.find((each) => each !== undefined));
    },
  };
}

async function save(page: ChosenStrength): Promise<Failure | undefined> {
  const result = await call('pages.save', page);
  return result.ok ? undefined : result.failure;
}
