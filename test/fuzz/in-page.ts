import type { Bridge } from '../../shared/ipc/bridge.ts';

/** A message on its way into a page: as it is, or as JSON where it is too deep to be carried otherwise. */
export type CarriedMessage =
  { readonly name: unknown; readonly input: unknown } | { readonly json: string };

/** What a call from a page came to; `threw` where the bridge itself threw, in its words. */
export type PageAnswer = { readonly result: unknown } | { readonly threw: string };

/** Runs in the page: sends everything at once through its bridge. It may use nothing from outside itself. */
export function callAll(messages: readonly CarriedMessage[]): Promise<readonly PageAnswer[]> {
  const { evenfall } = globalThis as unknown as { readonly evenfall: Bridge };
  return Promise.all(
    messages.map(async (carried) => {
      try {
        // What the JSON was made of.
        const message = 'json' in carried ? (JSON.parse(carried.json) as typeof carried) : carried;
        const { name, input } = { input: undefined, name: undefined, ...message };
        // The bridge says that names are texts; whoever attacks it does not listen.
        const call = evenfall.call as (name: unknown, input: unknown) => Promise<unknown>;
        return { result: await call(name, input) };
      } catch (error) {
        return { threw: String(error) };
      }
    }),
  );
}

/** Runs in the page: calls `name` with inputs that exist only where code runs. */
export async function callWithLiveInputs(name: string): Promise<readonly PageAnswer[]> {
  const { evenfall } = globalThis as unknown as { readonly evenfall: Bridge };
  const refuse = () => {
    throw new TypeError('/no-such-place/journal.db');
  };
  let deep: unknown = 1;
  for (let level = 0; level < 20_000; level += 1) deep = [deep];
  let shared: unknown = ['x'];
  for (let level = 0; level < 16; level += 1) shared = [shared, shared];
  const circle: unknown[] = [];
  circle.push({ circle });
  const inputs: readonly unknown[] = [
    () => 1,
    Symbol('a'),
    document.body,
    globalThis,
    new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
    new Proxy([], { get: () => 'a' }),
    Object.defineProperty({}, 'id', { enumerable: true, get: refuse }),
    { toJSON: refuse },
    Object.create({ id: 'a' }),
    new Map([['id', 'a']]),
    new Blob(['a']),
    new Uint8Array(8),
    new Date(Number.NaN),
    // An own field of that name becomes a family where someone copies it without care.
    ...[new Uint8Array(8), new Date(), /a/u, new Error('a'), [], { ok: true }].map((family) =>
      Object.defineProperty({}, '__proto__', { value: family, enumerable: true }),
    ),
    deep,
    shared,
    circle,
  ];
  const answers: PageAnswer[] = [];
  for (const input of inputs) {
    try {
      answers.push({ result: await evenfall.call(name, input) });
    } catch (error) {
      answers.push({ threw: String(error) });
    }
  }
  return answers;
}

/** Runs in any frame: whether it has a bridge through which it could ask at all. */
export function hasBridge(): boolean {
  return 'evenfall' in globalThis;
}

/** Runs in the page: puts a frame of each kind that a page may have into it, and waits until they stand. */
export async function addFrames(): Promise<void> {
  const sources = [
    {},
    { src: 'about:blank' },
    { src: 'data:text/html,x' },
    { sandbox: 'allow-scripts' },
  ];
  await Promise.all(
    sources.map((attributes) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      const stands = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      return stands;
    }),
  );
}
