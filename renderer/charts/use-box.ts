import { useLayoutEffect, useState, type RefObject } from 'react';
import type { ChartBox } from './chart-frame.ts';

/** The size of an element and of its letters, kept true while either changes; undefined before it stands. */
export function useBox(ref: RefObject<HTMLElement | null>): ChartBox | undefined {
  const [box, setBox] = useState<ChartBox>();

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = () => {
      const next = boxOf(element);
      setBox((known) => (known && isSame(known, next) ? known : next));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [ref]);

  return box;
}

function boxOf(element: HTMLElement): ChartBox {
  return {
    width: element.clientWidth,
    height: element.clientHeight,
    fontSize: Number.parseFloat(getComputedStyle(element).fontSize) || 13,
  };
}

function isSame(one: ChartBox, other: ChartBox): boolean {
  return (
    one.width === other.width && one.height === other.height && one.fontSize === other.fontSize
  );
}
