import { useEffect, useRef } from 'react';

/**
 * What a key does: its name as in `KeyboardEvent.key` in small letters, with `Ctrl+` before it where Ctrl or Cmd is held,
 * `Ctrl+Shift+` where Shift is held with it.
 */
export type Keys = Readonly<Record<string, () => void>>;

/** Listens for `keys` everywhere while shown; a key without Ctrl is left alone where someone types. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      // F1 and its like write nothing, so they work where someone types too.
      const isLetter = !isCommand && event.key.length === 1;
      if (event.altKey || (isLetter && isTyping(event.target))) return;
      const held = isCommand ? `Ctrl+${event.shiftKey ? 'Shift+' : ''}` : '';
      const act = latest.current[`${held}${event.key.toLowerCase()}`];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  );
}
