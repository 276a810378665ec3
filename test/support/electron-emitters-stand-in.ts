import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

export class ChildStandIn extends EventEmitter {
  readonly forkedWith: readonly unknown[];
  isRunning = false;
  readonly postMessage = vi.fn<(message: unknown) => void>();
  readonly kill = vi.fn(() => this.isRunning);

  constructor(forkedWith: readonly unknown[]) {
    super();
    this.forkedWith = forkedWith;
  }
}

export class PowerMonitorStandIn extends EventEmitter {
  idleState = 'active';
  getSystemIdleState = () => this.idleState;
}

export class IpcRendererStandIn extends EventEmitter {
  readonly invoke = vi.fn<(...args: readonly unknown[]) => Promise<unknown>>();
}
