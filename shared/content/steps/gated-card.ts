import type { Flag } from './field.ts';
import type { Link } from './step.ts';

/** Stands where gated steps would be. Two sentences for each flag; with both, that of `unsafe`. */
export const gatedCard: Readonly<Record<Flag, readonly [string, string]>> = {
  unsafe: [
    'You told Evenfall that you were hurt, or do not feel safe, so the steps that lead toward contact are put away.',
    'Here is what may help instead, and you can answer again at any time.',
  ],
  theirNo: [
    'They said no, or need to be left in peace, and respecting it is the caring act.',
    'So the steps that lead toward contact are put away, and here is what may help instead.',
  ],
};

export const gatedCardLinks: readonly Link[] = [
  { kind: 'screen', screen: 'letters' },
  { kind: 'screen', screen: 'help' },
  { kind: 'step', step: 'red-flags' },
  { kind: 'step', step: 'accept-and-go-on' },
];
