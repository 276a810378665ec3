type Work = () => Promise<unknown>;

const works = new Set<Work>();

/** Has `work` done before the page goes or the journal locks; returns how to take that back. */
export function beforeLeaving(work: Work): () => void {
  works.add(work);
  return () => works.delete(work);
}

/** Saves whatever is typed and not kept yet; resolves when each part has been answered. */
export async function saveEverything(): Promise<void> {
  await Promise.all([...works].map((work) => work()));
}

/** Also when the window is hidden or closed without a word: the calls still get out. */
export function saveWhenHidden(): () => void {
  const hide = () => void saveEverything();
  document.addEventListener('visibilitychange', hide);
  addEventListener('beforeunload', hide);
  addEventListener('pagehide', hide);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    removeEventListener('beforeunload', hide);
    removeEventListener('pagehide', hide);
  };
}
