import { $createHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  CHECK_LIST,
  type ElementTransformer,
  HEADING,
  HIGHLIGHT,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { defineExtension } from 'lexical';

/** `---` and a space, or Enter, at the start of a paragraph. */
const RULE: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  regExp: /^(?:---|\*\*\*|___)\s?$/,
  triggerOnEnter: true,
  export: () => null,
  replace(paragraph) {
    // The paragraph stays: it may hold more words, and it is where writing goes on.
    paragraph.insertBefore($createHorizontalRuleNode());
    paragraph.selectStart();
  },
};

/** Three levels of heading, as many as the editor knows. */
const SMALL_HEADINGS: ElementTransformer = { ...HEADING, regExp: /^(#{1,3})\s/ };

/** What is typed in Markdown becomes its shape at once: only shapes that have a button too, and never a link. */
export const MarkdownShortcutsExtension = defineExtension({
  name: 'evenfall/MarkdownShortcuts',
  register: (editor) =>
    registerMarkdownShortcuts(editor, [
      RULE,
      SMALL_HEADINGS,
      QUOTE,
      CHECK_LIST,
      UNORDERED_LIST,
      ORDERED_LIST,
      BOLD_ITALIC_STAR,
      BOLD_ITALIC_UNDERSCORE,
      BOLD_STAR,
      BOLD_UNDERSCORE,
      ITALIC_STAR,
      ITALIC_UNDERSCORE,
      STRIKETHROUGH,
      HIGHLIGHT,
    ]),
});
