import { describe, expect, it } from 'vitest';
import { accountNames, namesIn } from '../../../../electron/platform/account-names.ts';

describe('the names in what someone is called', () => {
  it.each([
    ['Anna.Smith2', ['anna', 'smith']],
    ['j.whitlock', ['whitlock']],
    ['ｍａｒｉａ', ['maria']],
    ['Zoë', ['zoë']],
    ['jo', []],
    ['1234', []],
    ['', []],
  ])('of "%s" are %j', (called, names) => {
    expect(namesIn(called)).toEqual(names);
  });

  it('are looked for in the name of the computer account too', () => {
    expect(accountNames().every((name) => name.length >= 3)).toBe(true);
  });
});
