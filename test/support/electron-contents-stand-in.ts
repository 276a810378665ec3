import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

let lastId = 0;

/** An event of Electron's that can be prevented. */
export function anEvent() {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

type PrintCallback = (isPrinted: boolean, reason: string) => void;

export class WebContentsStandIn extends EventEmitter {
  readonly id = ++lastId;
  isGone = false;
  readonly send = vi.fn((_channel: string, _message: unknown) => {
    if (this.isGone) throw new Error('Object has been destroyed');
  });
  readonly setWebRTCIPHandlingPolicy = vi.fn<(policy: string) => void>();
  readonly printToPDF = vi.fn(async (_options: unknown) => Buffer.from('%PDF-'));
  readonly print = vi.fn((_options: unknown, done: PrintCallback) => done(true, ''));
  openWindow: () => { readonly action: string } = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: () => { readonly action: string }) {
    this.openWindow = handler;
  }

  /** Whether something the page tries under this event's name is stopped. */
  stops(name: string): boolean {
    const event = anEvent();
    this.emit(name, event);
    return event.defaultPrevented;
  }

  end() {
    this.isGone = true;
    this.emit('destroyed');
  }
}
