import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './insight-card.module.css';

/** How far below the window something is drawn already, so that it is there when it is scrolled to. */
const AHEAD = '600px';

/** Draws what it holds once it comes near the window, and keeps it. The sentence above it is there from the start. */
export function WhenNear({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      // The screen scrolls in a box of its own, which a margin around the window would not reach into.
      { scrollMargin: AHEAD },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isNear]);

  return (
    <div className={styles.near} ref={ref} {...(isNear ? {} : { 'data-empty': '' })}>
      {isNear ? children : null}
    </div>
  );
}
