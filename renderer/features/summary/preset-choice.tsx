import { useState } from 'react';
import {
  givenLayouts,
  MAX_PRESETS,
  type GivenLayout,
  type SummaryLayout,
  type SummaryPreset,
} from '../../../shared/model/summary-preset.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextLine } from '../../ui/text-line.tsx';
import { givenLayoutNames, summaryWords } from '../../words/summary.ts';
import styles from './summary-screen.module.css';

type PresetChoiceProps = {
  readonly layout: SummaryLayout;
  readonly presets: readonly SummaryPreset[];
  readonly onChange: (layout: SummaryLayout) => void;
  readonly onPresets: (presets: readonly SummaryPreset[]) => void;
};

/** For whom it is: given layouts and the person's own. A layout holds nothing that was written. */
export function PresetChoice({ layout, presets, onChange, onPresets }: PresetChoiceProps) {
  const given: readonly GivenLayout[] = ['for-me', 'for-a-therapist', 'one-page', 'all-charts'];
  const chosen = given.find((name) => isSame(givenLayouts[name], layout));
  const own = presets.find((preset) => isSame(preset.layout, layout));
  return (
    <div className={styles.group}>
      <Choice<GivenLayout | 'other'>
        label={summaryWords.forWhom}
        options={given.map((value) => ({ value, text: givenLayoutNames[value] }))}
        value={chosen ?? 'other'}
        onChange={(name) => {
          if (name !== 'other') onChange(givenLayouts[name]);
        }}
      />
      {presets.length === 0 ? null : (
        <div className={styles.row}>
          {presets.map((preset) => (
            <Button key={preset.name} kind="quiet" onPress={() => onChange(preset.layout)}>
              {preset.name}
            </Button>
          ))}
        </div>
      )}
      {own ? (
        <div className={styles.row}>
          <Button
            kind="quiet"
            onPress={() => onPresets(presets.filter((preset) => preset !== own))}
          >
            {summaryWords.forgetPreset(own.name)}
          </Button>
        </div>
      ) : null}
      {chosen === undefined && own === undefined && presets.length < MAX_PRESETS ? (
        <KeepPreset
          onKeep={(name) =>
            onPresets([...presets.filter((each) => each.name !== name), { name, layout }])
          }
        />
      ) : null}
    </div>
  );
}

function KeepPreset({ onKeep }: { readonly onKeep: (name: string) => void }) {
  const [name, setName] = useState('');
  const isReady = name.trim() !== '';
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onKeep(name.trim());
      }}
    >
      <TextLine
        label={summaryWords.presetName}
        hint={summaryWords.presetHint}
        value={name}
        maxLength={60}
        onChange={setName}
      />
      <Button kind="quiet" type="submit" isDisabled={!isReady}>
        {summaryWords.keepPreset}
      </Button>
    </form>
  );
}

function isSame(one: SummaryLayout, other: SummaryLayout): boolean {
  return (
    one.sections.join() === other.sections.join() &&
    one.hasMarks === other.hasMarks &&
    one.hasCover === other.hasCover &&
    one.isLargePrint === other.isLargePrint &&
    one.masksNames === other.masksNames
  );
}
