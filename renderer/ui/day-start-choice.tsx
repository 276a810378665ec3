import { welcomeWords } from '../words/welcome.ts';
import { Choice } from './choice.tsx';

const HOURS = ['0', '2', '3', '4', '5', '6', '8', '12'] as const;

type DayStartChoiceProps = {
  readonly label: string;
  readonly hint: string;
  readonly hour: number;
  readonly onChange: (hour: number) => void;
};

/** The hour at which the writer's day begins. */
export function DayStartChoice({ label, hint, hour, onChange }: DayStartChoiceProps) {
  return (
    <Choice
      label={label}
      hint={hint}
      options={HOURS.map((value) => ({ value, text: welcomeWords.hour(Number(value)) }))}
      value={HOURS.find((value) => Number(value) === hour) ?? '4'}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
