import { Tick } from './tick.tsx';
import styles from './tick.module.css';

type TickListProps<Id extends string> = {
  readonly label: string;
  readonly questions: readonly { readonly id: Id; readonly text: string }[];
  readonly isTicked: (id: Id) => boolean;
  readonly onChange: (id: Id, isTicked: boolean) => void;
};

/** Several sentences of which any may be ticked. */
export function TickList<Id extends string>(props: TickListProps<Id>) {
  return (
    <fieldset className={styles.list} aria-label={props.label}>
      {props.questions.map(({ id, text }) => (
        <Tick
          key={id}
          isTicked={props.isTicked(id)}
          onChange={(isTicked) => props.onChange(id, isTicked)}
        >
          {text}
        </Tick>
      ))}
    </fieldset>
  );
}
