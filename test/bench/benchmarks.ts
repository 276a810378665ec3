import type { Benchmark } from './benchmark.ts';
import { growth } from './figures/growth.ts';
import { hiding } from './figures/hiding.ts';
import { largePaste } from './figures/paste.ts';
import { pdf } from './figures/pdf.ts';
import { trouble } from './figures/trouble.ts';
import { unlockKdf } from './figures/unlock-kdf.ts';
import { vaultMonth } from './figures/vault-month.ts';
import { vaultOpen } from './figures/vault-open.ts';
import { vaultSave } from './figures/vault-save.ts';
import { vaultSearch } from './figures/vault-search.ts';

/** Every benchmark there is, in the order they are run and printed. */
export const benchmarks: readonly Benchmark[] = [
  vaultOpen,
  vaultSave,
  vaultSearch,
  vaultMonth,
  unlockKdf,
  growth,
  pdf,
  hiding,
  largePaste,
  trouble,
];
