import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** They ask for nothing but to be named beside the program; OFL is that of letters. */
const ALLOWED = /^(MIT|ISC|0BSD|Apache-2\.0|BSD-3-Clause|OFL-1\.1)$/;

describe('what is shipped with the app', () => {
  const { packages } = lock.parse(JSON.parse(readFileSync(LOCK, 'utf8')));
  // The first is the app itself.
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );

  it('is under licences that let it be (FT-17)', () => {
    const others = shipped.filter(
      ([, { license = '' }]) => !license.split(' AND ').every((each) => ALLOWED.test(each)),
    );

    expect(shipped.length).toBeGreaterThan(50);
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });
});
