import { z } from 'zod';
import { rows, type Rows } from '../../shared/model/rows.ts';
import { failed, type Result } from '../../shared/result.ts';
import type { VaultProcess } from './shell.ts';

const fromVault = z.union([
  z.strictObject({ id: z.int(), result: z.unknown() }),
  z.strictObject({ changed: rows }),
]);

/** A new passphrase may be under way, whose key takes a second or two. */
const WAIT_FOR_END_MS = 10_000;

export type AskVault = (name: string, input: unknown) => Promise<Result<unknown>>;

/** The shell's side of one vault process. */
export type VaultLink = {
  /** The vault's answer, or `vault/gone` when the process ends before it. */
  readonly ask: AskVault;
  /** Lets the vault close its files and end; ends it itself when that takes longer than ten seconds. */
  readonly end: () => Promise<void>;
};

type Listeners = {
  readonly onChanged: (rows: Rows) => void;
  /** The process ended although `end` was not called. */
  readonly onGone: () => void;
};

export function linkVault(vault: VaultProcess, { onChanged, onGone }: Listeners): VaultLink {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  let hasEnded = false;
  let isEnding = false;
  const ended = Promise.withResolvers<void>();

  vault.onMessage((message) => {
    const { data } = fromVault.safeParse(message);
    if (!data) return;
    if ('changed' in data) return onChanged(data.changed);
    // The vault process is ours, and it answers with results only.
    waiting.get(data.id)?.(data.result as Result<unknown>);
    waiting.delete(data.id);
  });
  vault.onExit(() => {
    hasEnded = true;
    for (const answer of waiting.values()) answer(failed({ code: 'vault/gone' }));
    waiting.clear();
    ended.resolve();
    if (!isEnding) onGone();
  });

  return {
    ask(name, input) {
      if (hasEnded) return Promise.resolve(failed({ code: 'vault/gone' }));
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        vault.post({ id, name, input });
      });
    },
    async end() {
      isEnding = true;
      if (hasEnded) return;
      vault.post({ end: true });
      const timer = setTimeout(() => vault.kill(), WAIT_FOR_END_MS);
      await ended.promise;
      clearTimeout(timer);
    },
  };
}
