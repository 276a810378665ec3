/** Saves something; whether it is on disk now. */
type Work = () => Promise<boolean>;

const works = new Set<Work>();

/** Has `work` done before the page goes or the journal locks; returns how to take that back. */
export function beforeLeaving(work: Work): () => void {
  works.add(work);
  return () => works.delete(work);
}

/** Saves whatever is typed and not kept yet; whether all of it is on disk then. */
export async function saveEverything(): Promise<boolean> {
  const outcomes = await Promise.all([...works].map((work) => work()));
  return outcomes.every(Boolean);
}

/** The journal that was typed in is no more: nothing is kept for it from now on. */
export function giveUpSaving(): void {
  works.clear();
}

/** Also when the window is hidden or closed without a word: the calls still get out. */
export function saveWhenHidden(): () => void {
  const hide = () => void saveEverything();
  const hideIfHidden = () => {
    if (document.hidden) hide();
  };
  document.addEventListener('visibilitychange', hideIfHidden);
  addEventListener('beforeunload', hide);
  addEventListener('pagehide', hide);
  return () => {
    document.removeEventListener('visibilitychange', hideIfHidden);
    removeEventListener('beforeunload', hide);
    removeEventListener('pagehide', hide);
  };
}
