import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

const ALL_SOURCES = ['electron', 'renderer', 'shared'];
/** Fewer modules than this would mean that the scan looked past the code. */
const LEAST_MODULES = 150;

/** Each arrow that may not be, with why. */
const FORBIDDEN: readonly IForbiddenRuleType[] = [
  rule('shared knows itself and zod', '^shared/', { pathNot: '^shared/|node_modules/zod/' }),
  rule('the page knows nothing of Node or the shell', '^renderer/', {
    path: '^electron/|^test/|^build/',
  }),
  rule('the page uses no Node module', '^renderer/', { dependencyTypes: ['core'] }),
  rule('the shell and the vault know nothing of the page', '^electron/', {
    path: '^renderer/|^test/|^build/',
  }),
  rule('the shell never imports a store', '^electron/shell/', {
    path: '^electron/(vault|database|journal|check-ins|month|settings)/|^electron/handlers',
  }),
  rule('the vault never imports the shell', '^electron/(vault|database|journal|check-ins|month)/', {
    path: '^electron/shell/',
  }),
  rule('only the Electron shell sees electron', '^(electron|shared|renderer)/', {
    path: 'node_modules/electron/',
    fromNot: '^electron/(shell/electron/|main\\.ts|preload\\.ts)',
  }),
  rule('only the Chromium shell sees Playwright', '^(electron|shared|renderer)/', {
    path: 'node_modules/playwright-core/',
    fromNot: '^electron/shell/chromium/',
  }),
  rule('a feature never imports another feature', '^renderer/features/([^/]+)/', {
    path: '^renderer/features/',
    pathNot: '^renderer/features/$1/',
  }),
  rule('ui knows no journal', '^renderer/ui/', {
    path: '^renderer/(features|projection|saving|bridge|editor|charts|print|frame)/',
  }),
  rule('only the editor sees Lexical', '^renderer/', {
    path: 'node_modules/(lexical|@lexical)/',
    fromNot: '^renderer/editor/',
  }),
  rule('only the charts see Recharts', '^renderer/', {
    path: 'node_modules/recharts/',
    fromNot: '^renderer/charts/',
  }),
  rule('only the projection sees Dexie', '^renderer/', {
    path: 'node_modules/(dexie|dexie-react-hooks|fake-indexeddb)/',
    fromNot: '^renderer/projection/',
  }),
  { name: 'nothing goes round in a circle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'every import is found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\.css$' },
  },
];

let result: ICruiseResult;

beforeAll(async () => {
  const { output } = await cruise(ALL_SOURCES, {
    ruleSet: { forbidden: [...FORBIDDEN] },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  });
  if (typeof output === 'string') throw new Error('The scan gave text instead of a result.');
  result = output;
});

describe('the layers', () => {
  it('are all looked at', () => {
    const own = result.modules.filter(({ source }) => !source.startsWith('node_modules'));

    expect(own.length).toBeGreaterThan(LEAST_MODULES);
  });

  it('hold', () => {
    const broken = result.summary.violations.map(
      ({ rule: { name }, from, to }) => `${name}: ${from} → ${to}`,
    );

    expect(broken).toEqual([]);
  });
});

type To = {
  readonly path?: string;
  readonly pathNot?: string;
  readonly dependencyTypes?: ['core'];
  readonly fromNot?: string;
};

function rule(name: string, path: string, { fromNot, ...to }: To): IForbiddenRuleType {
  const from = fromNot === undefined ? { path } : { path, pathNot: fromNot };
  return { name, severity: 'error', from, to };
}
