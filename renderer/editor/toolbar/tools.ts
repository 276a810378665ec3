import {
  Bold,
  Highlighter,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  Redo2,
  Strikethrough,
  Underline,
  Undo2,
} from 'lucide-react';
import {
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  REDO_COMMAND,
  TEXT_TYPE_TO_FORMAT,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical';
import type { ListType } from '@lexical/list';
import { editorWords } from '../../words/editor.ts';
import { $insertRule, $setTextBlock, $toggleList } from '../blocks.ts';
import type { FormatState } from '../extensions/format-state.ts';
import { openLinkDialog } from '../extensions/link-dialog-state.ts';
import type { KeyName } from '../keys.ts';

export type ToolName = KeyName | 'bullets' | 'numbers' | 'checks' | 'quote' | 'rule';

export type Tool = {
  readonly label: string;
  readonly Icon: LucideIcon;
  readonly keys?: KeyName;
  /** Only for what is on or off where the caret is. */
  readonly isOn?: (state: FormatState) => boolean;
  /** Runs inside an update of the editor. */
  readonly $use: (editor: LexicalEditor, state: FormatState) => void;
};

export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  bold: formatTool(editorWords.bold, Bold, 'bold', 'bold'),
  italic: formatTool(editorWords.italic, Italic, 'italic', 'italic'),
  underline: formatTool(editorWords.underline, Underline, 'underline', 'underline'),
  strike: formatTool(editorWords.strike, Strikethrough, 'strikethrough', 'strike'),
  highlight: formatTool(editorWords.highlight, Highlighter, 'highlight', 'highlight'),
  bullets: listTool(editorWords.bullets, List, 'bullet'),
  numbers: listTool(editorWords.numbers, ListOrdered, 'number'),
  checks: listTool(editorWords.checks, ListChecks, 'check'),
  quote: {
    label: editorWords.quote,
    Icon: Quote,
    isOn: ({ block }) => block === 'quote',
    $use: (_editor, { block }) => $setTextBlock(block === 'quote' ? 'paragraph' : 'quote'),
  },
  rule: { label: editorWords.rule, Icon: Minus, $use: $insertRule },
  link: {
    label: editorWords.link,
    Icon: Link,
    keys: 'link',
    isOn: ({ link }) => link !== null,
    $use: openLinkDialog,
  },
  undo: {
    label: editorWords.undo,
    Icon: Undo2,
    keys: 'undo',
    $use: (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
  },
  redo: {
    label: editorWords.redo,
    Icon: Redo2,
    keys: 'redo',
    $use: (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
  },
};

function formatTool(label: string, Icon: LucideIcon, format: TextFormatType, keys: KeyName): Tool {
  const bit = TEXT_TYPE_TO_FORMAT[format] ?? 0;
  return {
    label,
    Icon,
    keys,
    isOn: ({ formats }) => (formats & bit) !== 0,
    $use: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format),
  };
}

function listTool(label: string, Icon: LucideIcon, kind: ListType): Tool {
  return {
    label,
    Icon,
    isOn: ({ block }) => block === kind,
    $use: (_editor, { block }) => $toggleList(kind, block),
  };
}
