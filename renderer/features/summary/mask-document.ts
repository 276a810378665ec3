import { documentText } from '../../../shared/logic/document-text.ts';
import { maskedIn, maskText, type Mask } from '../../../shared/logic/mask-names.ts';
import type {
  DocumentBlock,
  DocumentInline,
  EntryDocument,
  ListDocumentNode,
  ListItemDocumentNode,
} from '../../../shared/model/document.ts';
import type { PrintDocument, PrintSection } from '../../../shared/model/print-document.ts';

/** The document with every name masked in all that the person wrote. What the app says itself holds no name. */
export function maskDocument(document: PrintDocument, mask: Mask): PrintDocument {
  return { ...document, sections: document.sections.map((section) => maskSection(section, mask)) };
}

function maskSection(section: PrintSection, mask: Mask): PrintSection {
  switch (section.kind) {
    case 'mood-chart':
    case 'charts':
    case 'year':
      return section;
    case 'notes':
      return {
        ...section,
        notes: section.notes.map(({ when, text }) => ({ when, text: maskText(text, mask) })),
      };
    case 'facts':
      return {
        ...section,
        facts: section.facts.map(({ label, value }) => ({ label, value: maskText(value, mask) })),
      };
    case 'tables':
      return { ...section, quotes: section.quotes.map((quote) => maskText(quote, mask)) };
    case 'handwriting':
      return {
        ...section,
        questions: section.questions.map((question) => maskText(question, mask)),
      };
    case 'entries':
      return {
        ...section,
        entries: section.entries.map((entry) => ({
          ...entry,
          title: maskText(entry.title, mask),
          body: maskBody(entry.body, mask),
        })),
      };
  }
}

/** All texts of the document in which names would be masked. */
export function ownTexts({ sections }: PrintDocument): readonly string[] {
  return sections.flatMap((section): readonly string[] => {
    switch (section.kind) {
      case 'mood-chart':
      case 'charts':
      case 'year':
        return [];
      case 'notes':
        return section.notes.map(({ text }) => text);
      case 'facts':
        return section.facts.map(({ value }) => value);
      case 'tables':
        return section.quotes;
      case 'handwriting':
        return section.questions;
      case 'entries':
        return section.entries.flatMap(({ title, body }) => [title, documentText(body)]);
    }
  });
}

/** The body of an entry with every name masked, also one that changes its format in the middle. */
export function maskBody(body: EntryDocument, mask: Mask): EntryDocument {
  const children = body.root.children.map((block) => maskBlock(block, mask));
  return { root: { ...body.root, children } };
}

function maskBlock(block: DocumentBlock, mask: Mask): DocumentBlock {
  switch (block.type) {
    case 'horizontalrule':
      return block;
    case 'list':
      return maskList(block, mask);
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, children: maskInlines(block.children, mask) };
  }
}

function maskList(list: ListDocumentNode, mask: Mask): ListDocumentNode {
  return { ...list, children: list.children.map((item) => maskItem(item, mask)) };
}

function maskItem(item: ListItemDocumentNode, mask: Mask): ListItemDocumentNode {
  const inlines = maskInlines(
    item.children.filter((child) => child.type !== 'list'),
    mask,
  );
  const lists = item.children.filter((child) => child.type === 'list');
  return { ...item, children: [...inlines, ...lists.map((list) => maskList(list, mask))] };
}

type TextNode = Extract<DocumentInline, { type: 'text' }>;

/** Texts that stand side by side are one text to whoever reads them, so they are looked through as one. */
function maskInlines(nodes: readonly DocumentInline[], mask: Mask): DocumentInline[] {
  const masked: DocumentInline[] = [];
  let row: TextNode[] = [];
  const finishRow = () => {
    masked.push(...maskRow(row, mask));
    row = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') row.push({ ...node, text: node.text.normalize('NFC') });
    else {
      finishRow();
      masked.push(node.type === 'link' ? maskLink(node, mask) : node);
    }
  }
  finishRow();
  return masked;
}

function maskLink(
  link: Extract<DocumentInline, { type: 'link' }>,
  mask: Mask,
): Extract<DocumentInline, { type: 'link' }> {
  const children = maskInlines(link.children, mask).filter((child) => child.type !== 'link');
  // On paper an address is only read; the masked one leads nowhere.
  return { ...link, url: maskText(link.url, mask), children };
}

/** Each mask stands in the text its name begins in; the rest of the name is taken out of those after it. */
function maskRow(row: readonly TextNode[], mask: Mask): readonly TextNode[] {
  const found = maskedIn(row.map(({ text }) => text).join(''), mask);
  let start = 0;
  return row.map((node) => {
    const end = start + node.text.length;
    let text = '';
    let at = start;
    for (const { from, to, shown } of found) {
      if (to <= start || from >= end) continue;
      text += node.text.slice(at - start, Math.max(from, start) - start);
      if (from >= start) text += shown;
      at = Math.min(to, end);
    }
    text += node.text.slice(at - start);
    start = end;
    return { ...node, text };
  });
}
