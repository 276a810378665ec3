import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { Notice } from '../../../shared/ipc/notices.ts';
import type { Result } from '../../../shared/result.ts';

/**
 * Runs in the page, before any of its scripts: turns the browser's binding into `window.evenfall` and takes the
 * binding itself away. Calls and answers cross as JSON: Playwright looks at every value inside a value several times,
 * which would hold the shell up for half a second with the summary of a year. It is sent there as text, so it may use
 * nothing from outside itself.
 */
export function installBridge(): void {
  // In a page the global object is a window, which is an event target.
  const scope = globalThis as unknown as EventTarget & {
    evenfallCall?: (json: string) => Promise<string>;
    evenfall?: Bridge;
  };
  const call = scope.evenfallCall;
  if (!call || scope.evenfall) return;
  delete scope.evenfallCall;
  const bridge: Bridge = {
    async call(name, input) {
      // The shell answers with nothing but results.
      return JSON.parse(await call(JSON.stringify({ name, input }))) as Result<unknown>;
    },
    onNotice(listener) {
      const hear = (event: Event) => {
        // Only the shell sends this event, and only with a notice.
        listener((event as CustomEvent<Notice>).detail);
      };
      scope.addEventListener('evenfall:notice', hear);
      return () => scope.removeEventListener('evenfall:notice', hear);
    },
  };
  Object.defineProperty(scope, 'evenfall', { value: Object.freeze(bridge) });
}
