import type { EditorThemeClasses } from 'lexical';
import styles from './editor.module.css';

const name = (part: string) => styles[part] ?? '';

/** Which class each shape wears. */
export const editorTheme: EditorThemeClasses = {
  paragraph: name('paragraph'),
  heading: { h1: name('h1'), h2: name('h2'), h3: name('h3') },
  quote: name('quote'),
  hr: name('rule'),
  hrSelected: name('ruleSelected'),
  list: {
    ul: name('list'),
    ol: name('list'),
    checklist: name('checklist'),
    listitem: name('item'),
    listitemChecked: name('itemChecked'),
    listitemUnchecked: name('itemUnchecked'),
    nested: { listitem: name('itemNested') },
  },
  text: {
    bold: name('bold'),
    italic: name('italic'),
    underline: name('underline'),
    strikethrough: name('strike'),
    underlineStrikethrough: name('underlineStrike'),
    highlight: name('highlight'),
  },
};
