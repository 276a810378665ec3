import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tagged piece of a page: its role and its words, or what it shows in words where it is a picture. */
export type TaggedPiece = { readonly role: string; readonly text: string; readonly alt: string };

export type ReadPage = {
  /** In points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Everything that can be selected and copied, as it is drawn: also what is not part of the text, as page numbers. */
  readonly allText: string;
  /** The text as assistive technology reads it: by the tags, in their order. */
  readonly pieces: readonly TaggedPiece[];
  readonly imageCount: number;
  readonly pathCount: number;
  /** Names of fonts whose letters the file does not carry. */
  readonly missingFonts: readonly string[];
  readonly fontCount: number;
};

export type ReadPdf = {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly isTagged: boolean;
  /** The bookmarks from the top down, each with how deep it stands: 1 for the outermost. */
  readonly outline: readonly Bookmark[];
};

export type Bookmark = { readonly depth: number; readonly title: string };

/** Reads a PDF back with another program than the one that made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    fontExtraProperties: true,
    verbosity: 0,
  });
  const file = await task.promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  const pages: ReadPage[] = [];
  for (const number of numbers) pages.push(await readPage(await file.getPage(number)));
  const { info } = await file.getMetadata();
  // Null where there are none, whatever its type says.
  const outline = ((await file.getOutline()) ?? []) as readonly OutlineItem[];
  // A map, whatever its type says.
  const marks: unknown = await file.getMarkInfo();
  await task.destroy();
  return {
    pages,
    info: { ...info },
    isTagged: marks instanceof Map && marks.get('Marked') === true,
    outline: bookmarksIn(outline, 1),
  };
}

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };

function bookmarksIn(items: readonly OutlineItem[], depth: number): readonly Bookmark[] {
  return items.flatMap(({ title, items: inner }) => [
    { depth, title: wordsOf(title).join(' ') },
    ...bookmarksIn(inner, depth + 1),
  ]);
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view;
  const { fnArray, argsArray } = await page.getOperatorList();
  const { allText, textById } = await textOf(page);
  const tree: Node | null = await page.getStructTree();
  const fonts = new Set(
    fnArray.flatMap((each, index) => (each === OPS.setFont ? String(argsArray[index][0]) : [])),
  );
  const fontObjects = [...fonts].map((id) => fontNamed(page, id));
  return {
    width,
    height,
    allText,
    pieces: tree ? piecesIn(tree, textById) : [],
    imageCount: fnArray.filter((each) => IMAGES.has(each)).length,
    pathCount: fnArray.filter((each) => each === OPS.constructPath).length,
    missingFonts: fontObjects.filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => name),
    fontCount: fonts.size,
  };
}

const IMAGES = new Set(
  Object.entries(OPS).flatMap(([name, number]) => (name.includes('Image') ? number : [])),
);

function fontNamed(page: PDFPageProxy, id: string) {
  // What pdf.js tells of a font; it has no type of its own.
  const font = page.commonObjs.get(id) as {
    readonly name?: string;
    readonly missingFile?: boolean;
  };
  return { name: font.name ?? id, isEmbedded: font.missingFile !== true };
}

async function textOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const textById = new Map<string, string>();
  const open: string[] = [];
  let allText = '';
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '');
      const id = open.at(-1) ?? '';
      allText += text;
      textById.set(id, (textById.get(id) ?? '') + text);
    } else if (item.type === 'endMarkedContent') open.pop();
    // A mark without a number stands inside one that has it: text from right to left is marked so.
    else open.push(item.id ?? open.at(-1) ?? '');
  }
  return { allText, textById };
}

type Leaf = { readonly type: string; readonly id: string };
type Node = {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Node | Leaf)[];
};

/** Roles of what is read as one: a heading, a paragraph, an item. */
const WHOLE = /^(?:H[1-6]|P|LI|Figure|BlockQuote)$/;

function piecesIn(node: Node, textById: ReadonlyMap<string, string>): readonly TaggedPiece[] {
  const text = wordsOf(textUnder(node, textById)).join(' ');
  if (WHOLE.test(node.role)) {
    const inner = node.role === 'LI' ? picturesIn(node) : [];
    return [{ role: node.role, text, alt: node.alt ?? '' }, ...inner];
  }
  return node.children.flatMap((child) => ('role' in child ? piecesIn(child, textById) : []));
}

function picturesIn(node: Node): readonly TaggedPiece[] {
  return node.children.flatMap((child) => {
    if (!('role' in child)) return [];
    return child.role === 'Figure'
      ? [{ role: 'Figure', text: '', alt: child.alt ?? '' }]
      : picturesIn(child);
  });
}

function textUnder(node: Node | Leaf, textById: ReadonlyMap<string, string>): string {
  if (!('role' in node)) return textById.get(node.id) ?? '';
  return node.children.map((child) => textUnder(child, textById)).join('');
}

/** The words of a text; how it is broken into lines does not matter. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
