import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { findBrowser } from '../../electron/shell/chromium/find-browser.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { lock, unlock } from '../support/steps.ts';

describe.runIf(process.platform === 'linux')('a browser that ends before its page is there', () => {
  it('is started once more, as the app starts and after a lock', async () => {
    const programs = scratchFolder();
    const browser = join(programs, 'chromium');
    const ended = `${browser}.ended`;
    const lines = [
      '#!/bin/sh',
      `if [ ! -e '${ended}' ]; then touch '${ended}'; exit 1; fi`,
      `exec '${findBrowser() ?? ''}' "$@"`,
    ];
    writeFileSync(browser, `${lines.join('\n')}\n`, { mode: 0o755 });

    const app = await anOpenJournal({ programs });
    rmSync(ended);
    const window = await lock(app);

    await unlock(window);
  });
});
