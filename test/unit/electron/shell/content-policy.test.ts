import { describe, expect, it } from 'vitest';
import { PAGE_HEADERS, REACT_ARIA_STYLE_HASH } from '../../../../electron/shell/content-policy.ts';

const policy = new Map(
  PAGE_HEADERS['Content-Security-Policy']?.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources.join(' ')] as const;
  }),
);

describe('the policy of the page', () => {
  it.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', `'self' ${REACT_ARIA_STYLE_HASH}`],
    ['img-src', "'self' blob: data:"],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['media-src', "'self' blob:"],
    ['worker-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-src', "'none'"],
    ['frame-ancestors', "'none'"],
    ['webrtc', "'block'"],
    ['require-trusted-types-for', "'script'"],
  ])('says %s %s', (directive, sources) => {
    expect(policy.get(directive)).toBe(sources);
  });

  it('allows nothing unsafe, nothing from elsewhere, and no source beyond these', () => {
    const everySource = [...policy.values()].join(' ');

    expect(everySource).not.toMatch(/unsafe|https?:|\*|filesystem:|strict-dynamic|nonce-/);
    expect(everySource.match(/'sha256-/g)).toHaveLength(1);
  });
});

describe('the headers of the page', () => {
  it('keep it apart from every other page, out of caches, and its kind from being guessed', () => {
    expect(PAGE_HEADERS).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    });
  });
});
