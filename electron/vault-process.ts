import { z } from 'zod';
import { createHandlers } from './handlers.ts';
import { answer, vaultRequest } from './vault/answer.ts';
import { vaultFilesIn } from './vault/vault-files.ts';
import { VaultSession } from './vault/vault-session.ts';

/** What the shell sends: calls, and once the wish to end. */
const fromShell = z.union([z.strictObject({ end: z.literal(true) }), vaultRequest]);

/** The other end of the message port: Electron's utility process and Node's fork name it differently. */
type Port = {
  readonly post: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
};

type ParentPort = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
};

run();

/** The vault process: no window, no network; ended on lock, and its memory with it. */
function run(): void {
  // Whatever is made here belongs to its owner alone, from the first file on.
  process.umask(0o077);
  const folder = process.argv[2];
  if (folder === undefined) process.exit(2);
  const port = portToShell();
  const session = new VaultSession(vaultFilesIn(folder));
  const handlers = createHandlers(session, (rows) => port.post({ changed: rows }));
  const underWay = new Set<Promise<void>>();
  let isEnding = false;
  const end = () => {
    isEnding = true;
    // A backup is made next time; a passphrase that is just being changed is changed first.
    session.giveUp();
    void Promise.allSettled(underWay).then(() => {
      try {
        session.close();
      } finally {
        process.exit(0);
      }
    });
  };
  port.onMessage((message) => {
    const { data } = fromShell.safeParse(message);
    if (!data || isEnding) return;
    if ('end' in data) return end();
    const { id, name, input } = data;
    const answering = answer(handlers, name, input).then((result) => port.post({ id, result }));
    underWay.add(answering);
    void answering.finally(() => underWay.delete(answering));
  });
  // The shell is gone, however it went: empty the log and go too.
  process.on('disconnect', end);
}

function portToShell(): Port {
  const { parentPort } = process as { readonly parentPort?: ParentPort };
  if (parentPort) {
    return {
      post: (message) => parentPort.postMessage(message),
      onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
    };
  }
  return {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  };
}
