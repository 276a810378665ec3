import { $insertGeneratedNodes } from '@lexical/clipboard';
import {
  $getEditor,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  type BaseSelection,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { type LooseNode, portionsOf } from './portions.ts';

/** Whatever someone does next begins with one of these. */
const ACTS = [
  'keydown',
  'beforeinput',
  'compositionstart',
  'pointerdown',
  'click',
  'paste',
  'cut',
  'drop',
];

/**
 * A large paste comes in portion by portion, so that the page answers in between. To whoever pastes it is one step: it
 * is undone as one, and whatever they do next, and whatever reads the text, finds the whole of it.
 */
export const LargePasteExtension = defineExtension({
  name: 'evenfall/LargePaste',
  build: (editor) => new LargePaste(editor),
  register(_editor, _config, { getOutput }) {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    for (const act of ACTS) window.addEventListener(act, () => getOutput().finish(), options);
    return () => listening.abort();
  },
});

class LargePaste {
  readonly #editor: LexicalEditor;
  /** What is still to come in, and what it comes in before. */
  #rest: LooseNode[][] = [];
  #before: NodeKey = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
  }

  /** Puts `blocks` where the selection is: the first and the last now, so that the caret stands, the others soon. */
  $insert(blocks: readonly LooseNode[], selection: BaseSelection): void {
    // The rest of an earlier one, should that not be in yet.
    $insertBefore(this.#before, this.#rest.splice(0).flat());
    const [first, ...others] = blocks;
    const ends = [first, others.pop()].filter((block) => block !== undefined);
    const nodes = ends.map($parseSerializedNode);
    $insertGeneratedNodes($getEditor(), nodes, selection);
    this.#before = nodes.at(-1)?.getKey() ?? '';
    this.#rest = portionsOf(others);
    this.#goOn();
  }

  /** Brings in at once what is still to come. Not to be asked within an update. */
  finish(): void {
    if (this.#rest.length > 0) this.#bringIn(this.#rest.splice(0).flat());
  }

  #goOn(): void {
    clearTimeout(this.#timer);
    // Not at the next frame: a hidden window has none.
    if (this.#rest.length > 0) this.#timer = setTimeout(() => this.#bringIn(this.#rest.shift()));
  }

  #bringIn(blocks: readonly LooseNode[] = []): void {
    const tag = [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG];
    this.#editor.update(() => $insertBefore(this.#before, blocks), { discrete: true, tag });
    if (this.#rest.length > 0) this.#goOn();
    else this.#editor.read(() => $showCaret(this.#editor));
  }
}

function $insertBefore(key: NodeKey, blocks: readonly LooseNode[]): void {
  const next = $getNodeByKey(key);
  const parent = next?.getParent() ?? $getRoot();
  const index = next?.getIndexWithinParent() ?? parent.getChildrenSize();
  // In one go: one by one, each would count its place among all the others.
  parent.splice(index, 0, blocks.map($parseSerializedNode));
}

/** The caret stands after what has come in above it. */
function $showCaret(editor: LexicalEditor): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  editor.getElementByKey(selection.focus.key)?.scrollIntoView({ block: 'nearest' });
}
