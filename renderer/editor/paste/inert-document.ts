import { harmlessMarkup } from './harmless-markup.ts';

/**
 * What the browser offers of Trusted Types. TypeScript's library knows neither it nor that `DOMParser` takes its
 * result, so the result is typed as the text it stands for.
 */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ): { createHTML(html: string): string };
};

/**
 * The page's only Trusted Types policy (`trusted-types evenfall-paste` in the Content-Security-Policy). It lets nothing
 * through as it came: what it makes is always `harmlessMarkup`. It is not exported, so its output goes to one place,
 * the parser below.
 */
const policy = createPolicy();

/** Pasted HTML, cleaned and parsed into a document that is never shown: it runs, loads and draws nothing. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

function createPolicy() {
  // True of every browser: either it has Trusted Types under this name, or nothing stands there.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const rules = { createHTML: harmlessMarkup };
  return trustedTypes?.createPolicy('evenfall-paste', rules) ?? rules;
}
