import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLinkAddress, typedLinkAddress } from '../../../../shared/logic/link-address.ts';

describe('letting an address through', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTPS://Example.org', 'https://Example.org'],
    ['  http://localhost:8080/x \n', 'http://localhost:8080/x'],
    ['https://bücher.example/ä', 'https://bücher.example/ä'],
    ['http://[2001:db8::1]:443/', 'http://[2001:db8::1]:443/'],
    ['mailto:me@example.org', 'mailto:me@example.org'],
    ['MailTo:me@example.org?attach=/etc/passwd', 'mailto:me@example.org'],
  ])('keeps %j as %j', (text, address) => {
    expect(safeLinkAddress(text)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\u200Bscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'tel:+15550100',
    '//example.org/x',
    '/settings',
    '#top',
    'example.org',
    'https://',
    'https:///x',
    'https:\\\\example.org',
    'https://me@example.org/',
    'https://example.org:999999/',
    'http://[::1',
    'https://example.org/a b',
    'https://example.org/\u202Egpj.exe',
    'https://example.org/"onclick="x',
    'https://example.org/<script>',
    'mailto:',
    'mailto:a@example.org,b@example.org',
    `https://example.org/${'a'.repeat(3000)}`,
    '',
  ])('refuses %j', (text) => {
    expect(safeLinkAddress(text)).toBeNull();
  });

  it('gives an answer that passes unchanged, for any text at all', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .tuple(fc.constantFrom('https://', 'http:', 'mailto:', 'java'), fc.string())
        .map((t) => t.join('')),
    );

    fc.assert(
      fc.property(text, (typed) => {
        const address = safeLinkAddress(typed);
        if (address === null) return;
        expect(safeLinkAddress(address)).toBe(address);
        expect(address).toMatch(/^(?:https?:\/\/|mailto:)[^\s"'<>\\]+$/);
      }),
    );
  });
});

describe('reading an address a person typed', () => {
  it.each([
    ['example.org', 'https://example.org'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['me@example.org', 'mailto:me@example.org'],
    ['http://example.org', 'http://example.org'],
  ])('takes %j to mean %j', (text, address) => {
    expect(typedLinkAddress(text)).toBe(address);
  });

  it.each(['javascript:alert(1)', 'data:x', 'nothing', 'two words.example', '.', ''])(
    'refuses %j',
    (text) => {
      expect(typedLinkAddress(text)).toBeNull();
    },
  );
});
