import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import type { LinesToCome } from '../document/read-document.ts';
import { $createLine, portionLength } from './lines.ts';

/** Whatever someone does that changes the text begins with one of these, and most that takes them away from it. */
export const ACTS = [
  'keydown',
  'beforeinput',
  'compositionstart',
  'pointerdown',
  'click',
  'paste',
  'cut',
  'dragenter',
];

/**
 * A large text that is pasted comes in portion by portion, so that the page answers in between. To whoever pastes it is
 * one step: it is undone as one, and whatever they do next finds the whole of it.
 */
export const LargePasteExtension = defineExtension({
  name: 'evenfall/LargePaste',
  build: (editor) => new LargePaste(editor),
  register(_editor, _config, { getOutput }) {
    const output = getOutput();
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    for (const act of ACTS) window.addEventListener(act, () => output.finish(), options);
    window.addEventListener('wheel', () => output.letScroll(), options);
    return () => {
      listening.abort();
      output.pause();
    };
  },
});

type Pending = LinesToCome & {
  readonly timer: ReturnType<typeof setTimeout>;
  /** Whether the caret is brought into view when all is in: unless someone has scrolled since. */
  readonly showsCaret: boolean;
};

class LargePaste {
  readonly #editor: LexicalEditor;
  #pending: Pending | undefined;

  constructor(editor: LexicalEditor) {
    this.#editor = editor;
  }

  /**
   * Puts `lines` where the selection is, which is in no list, one paragraph each: the first and the last now, so that
   * the caret stands, those between them soon.
   */
  $insert(lines: readonly string[], selection: BaseSelection): void {
    // The rest of an earlier one, should that not be in yet.
    if (this.#pending) $insertLines(this.#pending);
    const last = $createLine(lines.at(-1) ?? '');
    const others = lines.slice(0, -1);
    selection.insertNodes([...others.slice(0, 1).map($createLine), last]);
    this.#goOn({ before: last.getKey(), lines: others.slice(1), showsCaret: true });
  }

  /** What is still to come in; undefined when all is in. */
  toCome(): LinesToCome | undefined {
    return this.#pending;
  }

  /**
   * Brings in at once what is still to come, and leaves the page where it stands: a press must meet what was under it.
   * Not to be asked within an update.
   */
  finish(): void {
    if (this.#pending) this.#bringIn(this.#pending, Infinity);
  }

  /** Leaves the page where someone scrolls it to. */
  letScroll(): void {
    if (this.#pending) this.#pending = { ...this.#pending, showsCaret: false };
  }

  /** Brings in nothing more by itself; it stays to come for whatever reads the text. */
  pause(): void {
    clearTimeout(this.#pending?.timer);
  }

  #goOn({ lines, ...rest }: Omit<Pending, 'timer'>): void {
    this.pause();
    // Not at the next frame: a hidden window has none.
    const goOn = () => {
      const pending = this.#pending;
      if (!pending) return;
      this.#bringIn(pending, portionLength(pending.lines));
      if (!this.#pending && pending.showsCaret) this.#editor.read(() => $showCaret(this.#editor));
    };
    this.#pending = lines.length > 0 ? { ...rest, lines, timer: setTimeout(goOn) } : undefined;
  }

  #bringIn({ lines, ...rest }: Pending, count: number): void {
    const $bringIn = () => {
      $insertLines({ ...rest, lines: lines.slice(0, count) });
      // Within the update: whoever is told of it finds no line twice.
      this.#goOn({ ...rest, lines: lines.slice(count) });
    };
    // One step with what came before; and no taking the focus back from where someone went meanwhile.
    const tag = [HISTORY_MERGE_TAG, SKIP_DOM_SELECTION_TAG];
    this.#editor.update($bringIn, { discrete: true, tag });
  }
}

function $insertLines({ lines, before }: LinesToCome): void {
  const next = $getNodeByKey(before);
  // It was undone meanwhile, and so are these.
  if (!next) return;
  // In one go: one by one, each would count its place among all the others.
  $getRoot().splice(next.getIndexWithinParent(), 0, lines.map($createLine));
}

/** The caret stands after what has come in above it. */
function $showCaret(editor: LexicalEditor): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  editor.getElementByKey(selection.focus.key)?.scrollIntoView({ block: 'nearest' });
}
