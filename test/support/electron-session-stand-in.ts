import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Answer<T> = (answer: T) => void;
type PageHandler = (request: { readonly url: string }) => Promise<Response>;
type RequestListener = (
  details: { readonly url: string },
  answer: Answer<{ readonly cancel?: boolean }>,
) => void;

/** A session that grants everything until it is told otherwise, as Electron's does. */
export class SessionStandIn extends EventEmitter {
  readonly partition: string;
  readonly options: unknown;
  readonly spellChecker = { isEnabled: true, languages: ['en-US'] };
  readonly clearData = vi.fn(async () => undefined);
  readonly clearStorageData = vi.fn(async () => undefined);
  readonly clearCache = vi.fn(async () => undefined);
  readonly pages = new Map<string, PageHandler>();
  #onRequest: RequestListener = (_details, answer) => answer({});
  #onPermission = (_contents: unknown, _permission: string, answer: Answer<boolean>) =>
    answer(true);
  #isPermitted = (): boolean => true;
  #isDevicePermitted = (): boolean => true;

  readonly protocol = {
    handle: (scheme: string, handler: PageHandler) => void this.pages.set(scheme, handler),
    unhandle: (scheme: string) => void this.pages.delete(scheme),
  };

  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.#onRequest = listener;
    },
  };

  constructor(partition: string, options: unknown) {
    super();
    this.partition = partition;
    this.options = options;
  }

  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: Answer<boolean>) => void,
  ) {
    this.#onPermission = handler;
  }

  setPermissionCheckHandler(handler: () => boolean) {
    this.#isPermitted = handler;
  }

  setDevicePermissionHandler(handler: () => boolean) {
    this.#isDevicePermitted = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean) {
    this.spellChecker.isEnabled = isEnabled;
  }

  setSpellCheckerLanguages(languages: string[]) {
    this.spellChecker.languages = languages;
  }

  /** A page asks for a permission, by request, by check, and for a device. */
  ask(permission: string): { request: boolean | undefined; check: boolean; device: boolean } {
    let request: boolean | undefined;
    this.#onPermission({}, permission, (answer) => {
      request = answer;
    });
    return { request, check: this.#isPermitted(), device: this.#isDevicePermitted() };
  }

  /** Whether a request to `url` goes on. */
  lets(url: string): boolean {
    let isCancelled = false;
    this.#onRequest({ url }, ({ cancel }) => {
      isCancelled = cancel ?? false;
    });
    return !isCancelled;
  }
}
