import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { Notice } from '../../../shared/ipc/notices.ts';

/**
 * Runs in the page, before any of its scripts: turns the browser's binding into `window.evenfall` and takes the
 * binding itself away. It is sent there as text, so it may use nothing from outside itself.
 */
export function installBridge(): void {
  // In a page the global object is a window, which is an event target.
  const scope = globalThis as unknown as EventTarget & {
    evenfallCall?: Bridge['call'];
    evenfall?: Bridge;
  };
  const call = scope.evenfallCall;
  if (!call || scope.evenfall) return;
  delete scope.evenfallCall;
  const bridge: Bridge = {
    call: (name, input) => call(name, input),
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
