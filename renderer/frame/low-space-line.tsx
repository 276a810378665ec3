import { useEffect, useState } from 'react';
import { call } from '../bridge/bridge.ts';
import { frameWords } from '../words/frame.ts';
import styles from './read-only-line.module.css';

const LOOK_EVERY_MS = 10 * 60 * 1000;

/** A quiet line while so little is free on the disk that saving may soon fail (FT-5); nothing otherwise. */
export function LowSpaceLine() {
  const [isLow, setIsLow] = useState(false);
  useEffect(() => {
    const look = () =>
      void call('vault.state', {}).then((result) => {
        if (result.ok) setIsLow(result.value.isSpaceLow);
      });
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  if (!isLow) return null;
  return (
    <header className={styles.line}>
      <p>{frameWords.lowSpace}</p>
    </header>
  );
}
