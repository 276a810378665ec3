import { z } from 'zod';
import { safeLinkAddress } from '../logic/link-address.ts';

/** How deep lists may nest: as deep as the editor indents. The depth of a body is bounded by it. */
export const MAX_LIST_LEVELS = 8;

/** How many blocks (paragraphs, headings, lists …) one body may hold. */
export const MAX_DOCUMENT_BLOCKS = 20_000;

/** The text formats the editor can write: bold 1, italic 2, strike 4, underline 8, highlight 128. */
export const WRITABLE_TEXT_FORMATS = 1 | 2 | 4 | 8 | 128;

/**
 * An entry's body: the editor's state, limited to what the editor can write.
 * Anything else (another node, a style, an unknown property) is refused at the door, so that a stored body can never
 * carry more than text and its shape.
 */
const version = z.literal(1);
const direction = z.enum(['ltr', 'rtl']).nullable();
const elementFormat = z.enum(['', 'left', 'start', 'center', 'right', 'end', 'justify']);

const textFormat = z
  .int()
  .min(0)
  .refine((bits) => (bits & ~WRITABLE_TEXT_FORMATS) === 0);

const textNode = z.strictObject({
  type: z.literal('text'),
  version,
  text: z.string(),
  format: textFormat,
  detail: z.int().min(0).max(3),
  mode: z.literal('normal'),
  style: z.literal(''),
});

const lineBreakNode = z.strictObject({ type: z.literal('linebreak'), version });
const tabNode = textNode.extend({ type: z.literal('tab') });

/** A link is text with an address beside it, and only an address the one allow-list lets through (FT-13). */
const linkNode = z.strictObject({
  type: z.literal('link'),
  version,
  direction,
  format: elementFormat,
  indent: z.int().min(0).max(8),
  textFormat: textFormat.optional(),
  textStyle: z.literal('').optional(),
  url: z.string().refine((address) => safeLinkAddress(address) === address),
  rel: z.string().max(64).nullable(),
  target: z.null(),
  title: z.null(),
  children: z.array(z.discriminatedUnion('type', [textNode, lineBreakNode, tabNode])),
});

const inline = z.discriminatedUnion('type', [textNode, lineBreakNode, tabNode, linkNode]);

const element = {
  version,
  direction,
  format: elementFormat,
  indent: z.int().min(0).max(8),
  textFormat: textFormat.optional(),
  textStyle: z.literal('').optional(),
};

const paragraph = z.strictObject({
  ...element,
  type: z.literal('paragraph'),
  children: z.array(inline),
});
const heading = z.strictObject({
  ...element,
  type: z.literal('heading'),
  tag: z.enum(['h1', 'h2', 'h3']),
  children: z.array(inline),
});
const quote = z.strictObject({ ...element, type: z.literal('quote'), children: z.array(inline) });
const rule = z.strictObject({ type: z.literal('horizontalrule'), version });

/** Lists may hold lists, down to `MAX_LIST_LEVELS`. */
export type ListDocumentNode = {
  type: 'list';
  version: 1;
  direction: 'ltr' | 'rtl' | null;
  format: z.infer<typeof elementFormat>;
  indent: number;
  textFormat?: number | undefined;
  textStyle?: '' | undefined;
  listType: 'bullet' | 'number' | 'check';
  start: number;
  tag: 'ul' | 'ol';
  children: ListItemDocumentNode[];
};
export type ListItemDocumentNode = {
  type: 'listitem';
  version: 1;
  direction: 'ltr' | 'rtl' | null;
  format: z.infer<typeof elementFormat>;
  indent: number;
  textFormat?: number | undefined;
  textStyle?: '' | undefined;
  checked?: boolean | undefined;
  value: number;
  children: (z.infer<typeof inline> | ListDocumentNode)[];
};

/** One schema for each level instead of one that calls itself: deeper input is refused without ever being walked. */
function listAtLevel(level: number): z.ZodType<ListDocumentNode> {
  const content = level < MAX_LIST_LEVELS ? z.union([inline, listAtLevel(level + 1)]) : inline;
  const listItem: z.ZodType<ListItemDocumentNode> = z.strictObject({
    ...element,
    type: z.literal('listitem'),
    checked: z.boolean().optional(),
    value: z.int().min(0),
    children: z.array(content),
  });
  return z.strictObject({
    ...element,
    type: z.literal('list'),
    listType: z.enum(['bullet', 'number', 'check']),
    start: z.int().min(0),
    tag: z.enum(['ul', 'ol']),
    children: z.array(listItem),
  });
}
const list = listAtLevel(1);

/** The list stands apart because its type is written out; every other kind is told by its `type` at once. */
export const documentBlock = z.union([
  z.discriminatedUnion('type', [paragraph, heading, quote, rule]),
  list,
]);
export type DocumentBlock = z.infer<typeof documentBlock>;
export type DocumentInline = z.infer<typeof inline>;

/** What one copy inside the editor puts on the clipboard: blocks, or part of one. */
export const documentFragment = z.array(z.union([inline, documentBlock])).max(MAX_DOCUMENT_BLOCKS);

export const entryDocument = z.strictObject({
  root: z.strictObject({
    type: z.literal('root'),
    version,
    direction,
    format: elementFormat,
    indent: z.literal(0),
    textFormat: textFormat.optional(),
    textStyle: z.literal('').optional(),
    children: z.array(documentBlock).max(MAX_DOCUMENT_BLOCKS),
  }),
});
export type EntryDocument = z.infer<typeof entryDocument>;

/** A body with one empty paragraph: what a new entry starts from. */
export const EMPTY_DOCUMENT: EntryDocument = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children: [] },
    ],
  },
};
