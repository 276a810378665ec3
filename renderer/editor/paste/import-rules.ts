import {
  $distributeInlineWrapper,
  contextValue,
  defineImportRule,
  ImportTextFormat,
  sel,
} from '@lexical/html';
import { $createLinkNode } from '@lexical/link';
import { IS_BOLD, IS_HIGHLIGHT, IS_ITALIC, IS_STRIKETHROUGH, IS_UNDERLINE } from 'lexical';
import { safeLinkAddress } from '../../../shared/logic/link-address.ts';

const OF_TAG: Readonly<Record<string, number>> = {
  B: IS_BOLD,
  STRONG: IS_BOLD,
  I: IS_ITALIC,
  EM: IS_ITALIC,
  U: IS_UNDERLINE,
  S: IS_STRIKETHROUGH,
  MARK: IS_HIGHLIGHT,
};

const OF_LOOK: Readonly<Record<string, number>> = {
  bold: IS_BOLD,
  italic: IS_ITALIC,
  underline: IS_UNDERLINE,
  strike: IS_STRIKETHROUGH,
};

/** Lexical's own rule reads inline styles, which the Content-Security-Policy hides; `harmlessMarkup` wrote them down. */
const inlineFormats = defineImportRule({
  name: 'evenfall/inline-formats',
  match: sel.tag('b', 'strong', 'i', 'em', 'u', 's', 'mark', 'span'),
  $import(context, element) {
    const inherited = context.get(ImportTextFormat);
    const look = element.dataset['look']?.split(' ') ?? [];
    const format = look.reduce(withLook, inherited | (OF_TAG[element.nodeName] ?? 0));
    return context.$importChildren(element, { context: [contextValue(ImportTextFormat, format)] });
  },
});

function withLook(format: number, word: string): number {
  const bit = OF_LOOK[word.replace(/^not-/, '')] ?? 0;
  return word.startsWith('not-') ? format & ~bit : format | bit;
}

/** A link keeps its address only if the allow-list knows it; its words stay in any case. */
const links = defineImportRule({
  name: 'evenfall/links',
  match: sel.tag('a'),
  $import(context, element) {
    const children = context.$importChildren(element);
    const address = safeLinkAddress(element.getAttribute('href') ?? '');
    return address === null
      ? children
      : $distributeInlineWrapper(children, () => $createLinkNode(address));
  },
});

export const pasteRules = [inlineFormats, links];
