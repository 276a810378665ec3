// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../shared/logic/document-text.ts';
import { type EntryDocument, entryDocument } from '../../../../shared/model/document.ts';
import { HOSTILE_PASTES } from '../../../fixtures/hostile-paste.ts';
import { anEditor } from './an-editor.ts';

function pasted(data: Readonly<Record<string, string>>): EntryDocument {
  const editor = anEditor();
  editor.paste(data);
  return editor.read();
}

const own = (nodes: unknown) => JSON.stringify({ namespace: 'evenfall', nodes });

const words = {
  type: 'text',
  version: 1,
  text: 'a',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
};

describe('pasting', () => {
  it.each(HOSTILE_PASTES)('makes a body that can be stored of: $name', ({ html, keeps = '' }) => {
    const body = pasted({ 'text/html': html });

    expect(entryDocument.safeParse(body).error).toBeUndefined();
    expect(documentText(body)).toContain(keeps);
  });

  it('keeps the shapes the editor has', () => {
    const html = `<h5>one</h5><p>two <span style="font-weight:bold">three</span></p><ul><li>four</ul>`;

    const [heading, paragraph, list] = pasted({ 'text/html': html }).root.children;

    expect(heading).toMatchObject({ type: 'heading', tag: 'h3' });
    expect(paragraph).toMatchObject({ children: [{ format: 0 }, { text: 'three', format: 1 }] });
    expect(list).toMatchObject({ type: 'list', listType: 'bullet' });
  });

  it('keeps an address the allow-list knows', () => {
    const html = '<a href=" HTTPS://example.org/x " target="_blank" title="y" rel="opener">a</a>';

    const [paragraph] = pasted({ 'text/html': html }).root.children;

    expect(paragraph).toMatchObject({
      children: [{ type: 'link', url: 'https://example.org/x', rel: null, title: null }],
    });
  });

  it('takes what was copied here as it was', () => {
    const nodes = [{ ...words, format: 128 }];

    const [paragraph] = pasted({ 'application/x-lexical-editor': own(nodes) }).root.children;

    expect(paragraph).toMatchObject({ children: nodes });
  });

  it.each([
    ['a style', [{ ...words, style: 'position:fixed' }]],
    ['an unknown node', [{ type: 'code', version: 1, children: [] }]],
    ['no nodes', undefined],
    ['a root', [{ type: 'root', version: 1, children: [] }]],
  ])('takes only the plain words of what claims to be its own but has %s', (_what, nodes) => {
    const body = pasted({ 'application/x-lexical-editor': own(nodes), 'text/plain': 'plain' });

    expect(documentText(body)).toBe('plain');
  });

  it('takes the words alone of a very large page', () => {
    const html = '<p><b>word</b></p>'.repeat(20_000);

    const body = pasted({ 'text/html': html.slice(0, 300_000) });

    expect(body.root.children.length).toBeGreaterThan(10_000);
    expect(body.root.children[5]).toMatchObject({ children: [{ text: 'word', format: 0 }] });
  });

  it('refuses what one entry cannot hold, and leaves what is there', () => {
    const editor = anEditor();
    editor.paste({ 'text/plain': 'here' });

    editor.paste({ 'text/plain': 'a'.repeat(2_300_000) });
    editor.paste({ 'text/plain': 'a\n'.repeat(25_000) });

    expect(documentText(editor.read())).toBe('here');
  });
});
