/**
 * Looks at vaults after a fault, as the next start of the app would, in a process of its own: should one of them bring
 * it down, that is a finding too.
 */
import { inspect } from './inspect.ts';
import { question } from '../support/inspection.ts';

process.on('message', (message) => {
  void inspect(question.parse(message)).then((findings) => process.send?.(findings));
});
