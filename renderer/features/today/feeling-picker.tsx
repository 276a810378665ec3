import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { feelings } from '../../../shared/content/feelings.ts';
import { MAX_FEELINGS } from '../../../shared/model/check-in.ts';
import { Button } from '../../ui/button.tsx';
import { todayWords } from '../../words/today.ts';
import styles from './check-ins.module.css';

const FIRST_SHOWN = 6;

type FeelingPickerProps = {
  readonly chosen: readonly string[];
  readonly onChoose: (feelings: readonly string[]) => void;
};

/** Up to five words for how it feels; the usual ones first, the rest one press away. */
export function FeelingPicker({ chosen, onChoose }: FeelingPickerProps) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = feelings.filter(
    ({ id }, index) => isOpen || index < FIRST_SHOWN || chosen.includes(id),
  );
  const isFull = chosen.length >= MAX_FEELINGS;

  return (
    <div className={styles.feelings}>
      <span className={styles.label}>{todayWords.feelings}</span>
      <div className={styles.words}>
        <ToggleButtonGroup
          aria-label={todayWords.feelings}
          selectionMode="multiple"
          className={styles.words ?? ''}
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            if (keys.size <= MAX_FEELINGS) onChoose([...keys].map(String));
          }}
        >
          {shown.map(({ id, word }) => (
            <ToggleButton key={id} id={id} className={styles.word ?? ''}>
              {word}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Button kind="quiet" onPress={() => setIsOpen(!isOpen)}>
          {isOpen ? todayWords.fewerFeelings : todayWords.moreFeelings}
        </Button>
      </div>
      {isFull ? (
        <p className={styles.full} role="status">
          {todayWords.feelingsFull}
        </p>
      ) : null}
    </div>
  );
}
