import { call, onNotice } from '../bridge/bridge.ts';
import { beforeLeaving, saveEverything, saveWhenHidden } from './leaving.ts';
import { flushSavers } from './savers.ts';

/**
 * Does what the shell asks of the page as a whole, from the first moment to the last and whatever the screens do: hide,
 * save, come back.
 */
export function answerShell(): void {
  beforeLeaving(flushSavers);
  saveWhenHidden();
  onNotice((notice) => {
    // Hidden, not taken down: what is typed must still be saved.
    if (notice.kind === 'blank') document.body.hidden = true;
    if (notice.kind === 'flush') void flush();
    // The page stays, behind the question for the passphrase.
    if (notice.kind === 'vault-gone') document.body.hidden = false;
  });
}

async function flush(): Promise<void> {
  const allSaved = await saveEverything();
  await call('app.flushed', { allSaved });
}
