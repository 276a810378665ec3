import { DOMRenderExtension, RenderContextExport, domOverride } from '@lexical/html';
import { LinkExtension, LinkNode } from '@lexical/link';
import { configExtension, defineExtension } from 'lexical';
import { safeLinkAddress } from '../../../shared/logic/link-address.ts';
import styles from '../editor.module.css';

/**
 * A link is drawn as text with its address in the title and without `href`: there is nothing a click, a middle click, a
 * drag or a context menu could follow. Only what is copied out of the editor carries the address as a real link.
 */
const drawnAsText = domOverride(
  [LinkNode],
  {
    $createDOM(link) {
      const text = document.createElement('a');
      text.className = styles['link'] ?? '';
      text.title = link.getURL();
      return text;
    },
    $updateDOM(link, _before, text) {
      text.title = link.getURL();
      return false;
    },
  },
  { disabledForSession: (context) => context.get(RenderContextExport) },
);

export const PlainLinksExtension = defineExtension({
  name: 'evenfall/PlainLinks',
  dependencies: [
    configExtension(LinkExtension, { validateUrl: (url) => safeLinkAddress(url) !== null }),
    configExtension(DOMRenderExtension, { overrides: [drawnAsText] }),
  ],
});
