import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Sitting } from '../../../shared/model/page.ts';
import { removePages } from '../../saving/remove-pages.ts';
import { Button } from '../../ui/button.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { exerciseWords } from '../../words/exercise.ts';
import { failureSentence } from '../../words/failures.ts';

type RemoveSittingProps = { readonly sitting: Sitting; readonly label?: string };

/** Removes the sitting and offers it back. What was written in it is an entry of its own and stays in the journal. */
export function RemoveSitting({ sitting: { id }, label }: RemoveSittingProps) {
  const [failure, setFailure] = useState<Failure>();
  return (
    <>
      <Button
        kind="quiet"
        {...(label === undefined ? {} : { label })}
        onPress={() => void removePages([id], exerciseWords.removed).then(setFailure)}
      >
        {exerciseWords.remove}
      </Button>
      {failure === undefined ? null : (
        <Sentence kind="trouble">{failureSentence(failure)}</Sentence>
      )}
    </>
  );
}
