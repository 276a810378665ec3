import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Row } from '../../ui/card.tsx';
import { eraseWords } from '../../words/erase.ts';
import { EraseSheet } from './erase-sheet.tsx';
import styles from './settings.module.css';

/** The way to be rid of everything (TM-7). */
export function EraseSettings() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card>
      <h2 className={styles.heading}>{eraseWords.title}</h2>
      <CardIntro>{eraseWords.about}</CardIntro>
      <Row>
        <Button kind="plain" onPress={() => setIsOpen(true)}>
          {eraseWords.start}
        </Button>
      </Row>
      <EraseSheet isOpen={isOpen} onClose={() => setIsOpen(false)} />
    </Card>
  );
}
