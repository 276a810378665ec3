import { describe, expect, it } from 'vitest';
import { accountNames } from '../../../../electron/platform/account-names.ts';

describe('the names in the name of a computer account', () => {
  it.each([
    ['Anna.Smith2', ['anna', 'smith']],
    ['j.whitlock', ['whitlock']],
    ['ｍａｒｉａ', ['maria']],
    ['Zoë', ['zoë']],
    ['jo', []],
    ['1234', []],
    ['', []],
  ])('of "%s" are %j', (account, names) => {
    expect(accountNames(account)).toEqual(names);
  });

  it('are looked for on this computer too', () => {
    expect(accountNames().every((name) => name.length >= 3)).toBe(true);
  });
});
