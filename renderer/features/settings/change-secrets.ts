import type { Failure } from '../../../shared/failure.ts';
import type { Input } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';

type Change = Input<'vault.changeSecrets'>['change'];

/** Makes `change`, for someone who has typed the passphrase; what went wrong, if anything did. */
export async function changeSecrets(
  passphrase: string,
  change: Change,
): Promise<Failure | undefined> {
  const result = await call('vault.changeSecrets', { current: passphrase, change });
  return result.ok ? undefined : result.failure;
}
