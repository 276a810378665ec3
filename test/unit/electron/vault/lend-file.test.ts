import { writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCheckpoints } from '../../../../electron/vault/checkpoints.ts';
import { createLender } from '../../../../electron/vault/lend-file.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

/** A lender of a file that nothing else touches. */
function aLenderOf(path: string) {
  return createLender(path, {
    isOurs: () => true,
    emptyLog: () => undefined,
    checkpoints: createCheckpoints(
      () => undefined,
      () => false,
    ),
  });
}

describe('the file of an open database, lent', () => {
  it('is opened once for all who borrow it', async () => {
    const path = join(scratchFolder(), 'journal.db');
    writeFileSync(path, 'pages');
    const lender = aLenderOf(path);

    const lent = [await lender.lend(itself), await lender.lend(itself)];

    expect(lent[0]).toBe(lent[1]);
    lender.close();
  });

  it('is asked for again by the next one after it could not be opened', async () => {
    const path = join(scratchFolder(), 'journal.db');
    const lender = aLenderOf(path);
    await expect(lender.lend(itself)).rejects.toMatchObject({ code: 'ENOENT' });

    writeFileSync(path, 'pages');

    expect(await lender.lend((file) => file.readFile('utf8'))).toBe('pages');
    lender.close();
  });

  it('is closed with the database also while it is only being opened', async () => {
    const path = join(scratchFolder(), 'journal.db');
    writeFileSync(path, 'pages');
    const lender = aLenderOf(path);

    const borrowed = lender.lend(itself);
    lender.close();

    const file = await borrowed;
    await expect.poll(() => file.fd).toBe(-1);
  });
});

function itself(file: FileHandle): Promise<FileHandle> {
  return Promise.resolve(file);
}
