import {
  AutoFocusExtension,
  ClickAfterLastBlockExtension,
  HorizontalRuleExtension,
} from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { ListExtension } from '@lexical/list';
import { HeadingAnnounceExtension, RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import type { EntryDocument } from '../../shared/model/document.ts';
import { editorWords } from '../words/editor.ts';
import { openDocument } from './document/open-document.ts';
import { CheckListRolesExtension } from './extensions/check-list-roles.ts';
import { CleanUpExtension } from './extensions/clean-up.ts';
import { EditedExtension } from './extensions/edited.ts';
import { FormatStateExtension } from './extensions/format-state.ts';
import { LinkDialogStateExtension } from './extensions/link-dialog-state.ts';
import { LetFocusGoExtension } from './extensions/let-focus-go.ts';
import { ListIndentExtension } from './extensions/list-indent.ts';
import { MarkdownShortcutsExtension } from './extensions/markdown-shortcuts.ts';
import { PlainLinksExtension } from './extensions/plain-links.ts';
import { StayInTextExtension } from './extensions/stay-in-text.ts';
import { ToolKeysExtension } from './extensions/tool-keys.ts';
import { DropExtension } from './paste/drop-extension.ts';
import { editorTheme } from './theme.ts';

type EntryExtensionConfig = {
  readonly body: EntryDocument;
  readonly autoFocus: boolean;
  readonly isReadOnly?: boolean;
};

/** Steps that can be undone. Each holds on to what changed since the one before. */
const MOST_UNDO_STEPS = 300;

/** All the editor can do, as a list. */
export function entryExtension({ body, autoFocus, isReadOnly = false }: EntryExtensionConfig) {
  return defineExtension({
    name: 'evenfall/Entry',
    namespace: 'evenfall',
    theme: editorTheme,
    $initialEditorState: openDocument(body),
    editable: !isReadOnly,
    dependencies: [
      RichTextExtension,
      configExtension(HeadingAnnounceExtension, {
        created: editorWords.headingMade,
        destroyed: editorWords.headingGone,
      }),
      configExtension(ListExtension, { hasStrictIndent: true }),
      CheckListRolesExtension,
      HorizontalRuleExtension,
      ClickAfterLastBlockExtension,
      PlainLinksExtension,
      ListIndentExtension,
      MarkdownShortcutsExtension,
      ToolKeysExtension,
      LinkDialogStateExtension,
      StayInTextExtension,
      LetFocusGoExtension,
      DropExtension,
      CleanUpExtension,
      FormatStateExtension,
      configExtension(HistoryExtension, { delay: 1000, maxDepth: MOST_UNDO_STEPS }),
      configExtension(AutoFocusExtension, { disabled: !autoFocus }),
      EditedExtension,
    ],
  });
}
