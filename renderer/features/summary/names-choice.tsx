import { X } from 'lucide-react';
import { useState } from 'react';
import type { MaskStyle } from '../../../shared/logic/mask-names.ts';
import { MAX_MASK_NAME_LENGTH, MAX_MASK_NAMES } from '../../../shared/model/summary-preset.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { Tick } from '../../ui/tick.tsx';
import { summaryWords } from '../../words/summary.ts';
import styles from './summary-screen.module.css';

type NamesChoiceProps = {
  readonly isOn: boolean;
  readonly names: readonly string[];
  /** Words that may be names; each is taken only when the person says so. */
  readonly suggestions: readonly string[];
  readonly style: MaskStyle;
  readonly onToggle: (isOn: boolean) => void;
  readonly onNames: (names: readonly string[]) => void;
  readonly onStyle: (style: MaskStyle) => void;
};

/** Whose names are masked on paper, and how that looks. */
export function NamesChoice({ isOn, names, suggestions, style, ...on }: NamesChoiceProps) {
  const add = (name: string) => on.onNames([...names.filter((each) => each !== name), name]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{summaryWords.names}</legend>
      <Tick isTicked={isOn} onChange={on.onToggle}>
        {summaryWords.maskNames}
      </Tick>
      {isOn ? (
        <>
          <p className={styles.hint}>{summaryWords.maskHint}</p>
          <div className={styles.row}>
            {names.map((name) => (
              <Button
                key={name}
                kind="quiet"
                label={summaryWords.forgetName(name)}
                onPress={() => on.onNames(names.filter((each) => each !== name))}
              >
                {name}
                <X size={14} aria-hidden />
              </Button>
            ))}
          </div>
          {names.length < MAX_MASK_NAMES ? (
            <>
              <AddName onAdd={add} />
              <Suggestions suggestions={suggestions} onAdd={add} />
            </>
          ) : (
            <p className={styles.hint}>{summaryWords.enoughNames}</p>
          )}
          <Choice<MaskStyle>
            label={summaryWords.maskStyle}
            options={[
              { value: 'initials', text: summaryWords.initials },
              { value: 'dash', text: summaryWords.dash },
            ]}
            value={style}
            onChange={on.onStyle}
          />
        </>
      ) : null}
    </fieldset>
  );
}

function AddName({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name.trim());
        setName('');
      }}
    >
      <TextLine
        label={summaryWords.addName}
        value={name}
        maxLength={MAX_MASK_NAME_LENGTH}
        onChange={setName}
      />
      <Button kind="quiet" type="submit" isDisabled={name.trim() === ''}>
        {summaryWords.add}
      </Button>
    </form>
  );
}

type SuggestionsProps = {
  readonly suggestions: readonly string[];
  readonly onAdd: (name: string) => void;
};

function Suggestions({ suggestions, onAdd }: SuggestionsProps) {
  if (suggestions.length === 0) return null;
  return (
    <>
      <p className={styles.hint}>{summaryWords.suggestions}</p>
      <div className={styles.row}>
        {suggestions.map((name) => (
          <Button
            key={name}
            kind="quiet"
            label={summaryWords.maskName(name)}
            onPress={() => onAdd(name)}
          >
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}
