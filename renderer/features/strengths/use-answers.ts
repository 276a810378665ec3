import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { PageId } from '../../../shared/model/ids.ts';
import type { StrengthsQuestionnaire } from '../../../shared/model/page.ts';
import { now } from '../../bridge/clock.ts';
import { useNewPage } from '../../frame/use-new-page.ts';
import { usePages } from '../../projection/journal-queries.ts';
import { pageSaver } from '../../saving/savers.ts';
import { useSaveState } from '../../saving/use-save-state.ts';

export type Answers = StrengthsQuestionnaire['answers'];
export type Answer = NonNullable<Answers[string]>;

export type GivenAnswers = {
  readonly answers: Answers;
  /** The pages they are kept on; none while nothing is answered. */
  readonly pageIds: readonly PageId[];
  readonly failure: Failure | undefined;
  /** Keeps the answer, or leaves the sentence out again with null; all answers as they are then. */
  readonly answer: (id: string, answer: Answer | null) => Answers;
  /** They were removed: what is answered next begins anew. */
  readonly forget: () => void;
};

/** The answers given so far, each kept as soon as it is given; undefined until they are there. */
export function useAnswers(): GivenAnswers | undefined {
  const kept = usePages('questionnaire');
  const newPage = useNewPage();
  const [typed, setTyped] = useState<StrengthsQuestionnaire>();
  const begin = (): StrengthsQuestionnaire => ({
    ...newPage(),
    kind: 'questionnaire',
    answers: {},
  });
  const [fresh, setFresh] = useState(begin);
  const last = kept?.at(-1);
  const present = typed ?? (last && asLastGiven(last)) ?? fresh;
  const saveState = useSaveState(pageSaver, present.id);
  if (!kept) return undefined;

  return {
    answers: present.answers,
    pageIds: kept.map(({ id }) => id),
    failure: saveState.status === 'failing' ? saveState.failure : undefined,
    answer(id, answer) {
      const { [id]: _before, ...others } = present.answers;
      const answers = answer === null ? others : { ...others, [id]: answer };
      const next = { ...present, answers, editedAt: now() };
      setTyped(next);
      pageSaver.edited(next.id, () => next);
      return answers;
    },
    forget() {
      setTyped(undefined);
      setFresh(begin());
    },
  };
}

/** What is given and not on disk yet is newer than what is. */
function asLastGiven(page: StrengthsQuestionnaire): StrengthsQuestionnaire {
  const unsaved = pageSaver.unsaved(page.id);
  return unsaved?.kind === 'questionnaire' ? unsaved : page;
}
