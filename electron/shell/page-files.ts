import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { PAGE_HEADERS } from './content-policy.ts';

export type PageResponse = {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const NOT_FOUND: PageResponse = {
  status: 404,
  headers: { ...PAGE_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  body: new Uint8Array(),
};

/**
 * The files of the page, and nothing else: a request is looked up in the list the build wrote, so no spelling of a
 * path can reach another file (EL-3).
 */
export type PageFiles = { readonly respond: (url: string) => Promise<PageResponse> };

/** `folder` holds the built page and its `files.json`; `origin` is the only origin answered. */
export async function readPageFiles(folder: string, origin: string): Promise<PageFiles> {
  const listed: unknown = JSON.parse(await readFile(join(folder, 'files.json'), 'utf8'));
  const names = new Set(
    Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : [],
  );

  return {
    async respond(url) {
      const name = fileNameIn(url, origin);
      if (name === undefined || !names.has(name)) return NOT_FOUND;
      const contentType = CONTENT_TYPES[extname(name)];
      if (contentType === undefined) return NOT_FOUND;
      const body = await readFile(join(folder, name));
      return { status: 200, headers: { ...PAGE_HEADERS, 'Content-Type': contentType }, body };
    },
  };
}

/** The file a URL of `origin` asks for, as the list spells it; undefined for anything else. */
function fileNameIn(url: string, origin: string): string | undefined {
  if (!url.startsWith(`${origin}/`)) return undefined;
  const [path = ''] = url.slice(origin.length + 1).split(/[?#]/, 1);
  return path;
}
