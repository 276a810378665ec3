import { renameSync, rmSync } from 'node:fs';
import { JournalError } from '../../shared/failure.ts';
import { inTurn } from './in-turn.ts';
import { writeKeyFile } from './key-file.ts';
import { vaultFilesIn } from './vault-files.ts';
import type { VaultSession } from './vault-session.ts';
import { emptyWorkshop, replaceVault } from './workshop.ts';

/**
 * Puts what could be read of a damaged vault in its place, under the same secrets; the damaged one is set aside whole.
 * Nothing is open afterwards. Throws `vault/exists` where the open vault is not a damaged one.
 */
export function keepSalvaged(session: VaultSession): Promise<void> {
  return session.exclusively(async () => keepIn(session));
}

function keepIn(session: VaultSession): void {
  const { damage, keyFile } = session.open();
  if (!damage) throw new JournalError({ code: 'vault/exists' });
  const { files } = session;
  const salvaged = vaultFilesIn(files.beingRead);
  inTurn(files, () => {
    session.close();
    const workshop = emptyWorkshop(files);
    renameSync(salvaged.database, workshop.database);
    renameSync(salvaged.anchor, workshop.anchor);
    // The key file comes last: with it the workshop is whole.
    writeKeyFile(workshop, keyFile);
    replaceVault(files, new Date());
  });
  rmSync(files.beingRead, { recursive: true, force: true });
}
