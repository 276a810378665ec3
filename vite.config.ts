import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Loaded at run time and never bundled: native addons, what wraps them, and Electron itself. */
const EXTERNAL = [
  /^node:/,
  'electron',
  'better-sqlite3-multiple-ciphers',
  '@node-rs/argon2',
  'playwright-core',
];

/** Each stands beside whatever starts it. */
const VAULT_THREADS = {
  'check-copy-thread': fromHere('electron/backup/check-copy-thread.ts'),
  'export-thread': fromHere('electron/export/export-thread.ts'),
};

function nodeBuild(entries: Record<string, string>, outDir: string, format: 'es' | 'cjs') {
  return {
    consumer: 'server' as const,
    resolve: { noExternal: true as const, external: [] },
    build: {
      outDir: fromHere(outDir),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: entries,
        external: EXTERNAL,
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          // All in one folder: a thread is started from the file that stands beside its starter.
          chunkFileNames: '[name].js',
        },
      },
    },
  };
}

export default defineConfig({
  root: fromHere('renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), fileList()],
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        await builder.build(environment);
      }
    },
  },
  environments: {
    client: {
      build: {
        outDir: fromHere('out/app/page'),
        emptyOutDir: true,
        target: 'chrome140',
        // Every file is a file: no data URL escapes the list, and the policy needs no exception.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // The editor and what it needs come in one piece; the lock screen does not wait for it.
        chunkSizeWarningLimit: 1000,
        rolldownOptions: {
          input: {
            index: fromHere('renderer/index.html'),
            print: fromHere('renderer/print.html'),
          },
        },
      },
    },
    shell: nodeBuild(
      {
        main: fromHere('electron/main.ts'),
        'main-chromium': fromHere('electron/main-chromium.ts'),
      },
      'out/app/shell',
      'es',
    ),
    vault: nodeBuild(
      {
        'vault-process': fromHere('electron/vault-process.ts'),
        ...VAULT_THREADS,
      },
      'out/app/vault',
      'es',
    ),
    /** What tests start again and again: built, as people's app is, and no part of what they get. */
    driven: nodeBuild(
      {
        'driven-shell': fromHere('test/support/driven-shell.ts'),
        work: fromHere('test/faults/workloads/work.ts'),
        inspector: fromHere('test/faults/workloads/inspector.ts'),
        'empty-window': fromHere('test/bench/empty-window.ts'),
        ...VAULT_THREADS,
      },
      'out/driven',
      'es',
    ),
    preload: nodeBuild({ preload: fromHere('electron/preload.ts') }, 'out/app/preload', 'cjs'),
  },
});

/** Writes the names of the page's files beside them: the only ones the shell will serve (EL-3). */
function fileList(): Plugin {
  return {
    name: 'evenfall:file-list',
    applyToEnvironment: (environment) => environment.name === 'client',
    async writeBundle(_options, bundle) {
      const names = JSON.stringify(Object.keys(bundle).toSorted(), null, 2);
      await writeFile(fromHere('out/app/page/files.json'), `${names}\n`);
    },
  };
}
