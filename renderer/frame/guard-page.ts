import { watchForQuickHide } from './quick-hide.ts';
import { refuseDrops } from './refuse-drops.ts';
import { reportCopies } from './report-copies.ts';

/**
 * What protects the page from its first moment on, whatever its screens do. To be called once, and before anything else
 * listens: it hears every key first.
 */
export function guardPage(): void {
  watchForQuickHide();
  reportCopies();
  refuseDrops();
}
