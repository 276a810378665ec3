/**
 * Does one kind of work on a real vault, as the vault process does it, and says what was acknowledged. Arguments: the
 * work's name, the data folder, a seed, and the user to do it as. Ends with 0 when its work is done, however often the
 * vault said no on the way.
 */
import { workloads } from './workloads.ts';
import { openWorkplace } from './workplace.ts';

const [name = '', folder, seed, userId] = process.argv.slice(2);
const work = workloads.get(name);
if (!work || folder === undefined) throw new TypeError(`There is no work "${name}".`);

if (userId) becomeUser(Number(userId));
await work(openWorkplace(folder, Number(seed)));

/** From here on, not before: the code itself may lie where that user cannot read. */
function becomeUser(id: number): void {
  process.setgroups?.([]);
  process.setgid?.(id);
  process.setuid?.(id);
}
