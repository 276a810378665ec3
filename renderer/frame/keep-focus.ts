/** What takes the focus by itself when it comes up does so within this time. */
const OTHERS_FIRST_MS = 120;

/**
 * Where what had the focus is gone (its page was left, its button did its work) and nothing else takes it, the focus
 * goes to the entry that is open, or to the title of what is shown: the keyboard and a screen reader go on from there,
 * not from nowhere. Returns how to stop.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let timer: number | undefined;
  const remember = () => {
    last = document.activeElement;
  };
  const isLost = () =>
    document.activeElement === document.body && last !== null && !isStillThere(last);
  const watch = new MutationObserver(() => {
    if (!isLost()) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (isLost()) focusWhatIsShown();
    }, OTHERS_FIRST_MS);
  });
  document.addEventListener('focusin', remember);
  watch.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden', 'disabled'],
  });
  return () => {
    document.removeEventListener('focusin', remember);
    watch.disconnect();
    clearTimeout(timer);
  };
}

function isStillThere(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && !element.matches(':disabled');
}

function focusWhatIsShown(): void {
  const places = [...document.querySelectorAll<HTMLElement>('main article, main h1')];
  const shown = places.filter(isStillThere);
  const place = shown.find((each) => each.matches('article')) ?? shown[0];
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
