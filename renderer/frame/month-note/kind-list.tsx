import { Button } from '../../ui/button.tsx';
import { noteKinds, type NoteKind } from '../../words/month.ts';
import styles from './month-note.module.css';

type KindListProps = { readonly onChoose: (kind: NoteKind) => void };

/** Everything that can be noted, the urge first: that is when quick matters most. */
export function KindList({ onChoose }: KindListProps) {
  return (
    <div className={styles.kinds}>
      {noteKinds.map(({ id, text }, index) => (
        <Button key={id} kind="plain" autoFocus={index === 0} onPress={() => onChoose(id)}>
          {text}
        </Button>
      ))}
    </div>
  );
}
