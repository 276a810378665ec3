import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findings, type Findings, type Question } from './inspection.ts';

const INSPECTOR = fileURLToPath(new URL('../../../out/driven/inspector.js', import.meta.url));

/** Someone who opens vaults again after a fault, in processes apart from this one. */
export type Inspectors = {
  /** What was found; `crashed` when opening the vault ended the process. */
  readonly inspect: (question: Question) => Promise<Findings | 'crashed'>;
  readonly leave: () => void;
};

/** Starts them as they are needed: each looks at one vault at a time. */
export function callInspectors(): Inspectors {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();

  const start = () => {
    const child = fork(INSPECTOR, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    all.add(child);
    return child;
  };
  return {
    async inspect(question) {
      const child = idle.pop() ?? start();
      const answer = Promise.withResolvers<Findings | 'crashed'>();
      const onMessage = (message: unknown) => answer.resolve(findings.parse(message));
      const onExit = () => answer.resolve('crashed');
      child.once('message', onMessage);
      child.once('exit', onExit);
      child.send(question);
      const found = await answer.promise;
      child.off('message', onMessage);
      child.off('exit', onExit);
      if (found !== 'crashed') idle.push(child);
      return found;
    },
    leave() {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}
