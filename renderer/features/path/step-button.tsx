import { Button } from 'react-aria-components';
import type { Step } from '../../../shared/content/steps/step.ts';
import type { StepState } from '../../../shared/model/path-pages.ts';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type StepButtonProps = {
  readonly step: Step;
  readonly state: StepState['state'];
  readonly isLetterOnly: boolean;
  readonly onOpen: () => void;
};

/** A step by its title, with what the person said of it. */
export function StepButton({ step: { title }, state, isLetterOnly, onOpen }: StepButtonProps) {
  return (
    <Button className={styles.step ?? ''} data-state={state} onPress={onOpen}>
      <span>
        {title}
        {isLetterOnly ? <span className={styles.hint}>{` · ${pathWords.asLetter}`}</span> : null}
      </span>
      <span className={styles.state}>{state === 'open' ? '' : pathWords.states[state]}</span>
    </Button>
  );
}
