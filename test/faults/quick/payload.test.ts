import { describe, expect, it } from 'vitest';
import { entryDocument } from '../../../shared/model/document.ts';
import { HOSTILE_CLIPBOARDS } from '../../fixtures/hostile-clipboards.ts';
import { HOSTILE_DOCUMENTS } from '../../fixtures/hostile-documents.ts';
import { NOTHING_WRONG } from '../campaign.ts';
import { payloadEditor } from '../campaigns/payload-editor.ts';
import { payloadStored } from '../campaigns/payload-stored.ts';

const SEED = 20_261_122;

/** A computer that is busy with other things takes many times as long. */
const PATIENCE = { timeout: 600_000 };

/** Its length, which the schema of the body does not know, is what it is refused for. */
const TOO_LONG = 'more text than an entry holds';

describe('the payloads', () => {
  it('are as many as FT-13 asks for', () => {
    expect(HOSTILE_DOCUMENTS.length + HOSTILE_CLIPBOARDS.length).toBeGreaterThan(300);
  });

  it('that are bodies are refused or taken by the schema as they are meant to be', () => {
    const otherwise = HOSTILE_DOCUMENTS.filter(
      ({ name, body, isRefused }) =>
        name !== TOO_LONG && entryDocument.safeParse(body).success === isRefused,
    );

    expect(otherwise.map(({ name }) => name)).toEqual([]);
  });
});

describe('hostile content', () => {
  it.each([payloadEditor, payloadStored])(
    'runs nothing, asks for nothing, goes nowhere, and no innocent word is lost: $fault',
    PATIENCE,
    async ({ run }) => {
      const outcome = await run('quick', SEED);
      const { runs, note } = outcome;

      expect(runs).toBeGreaterThan(100);
      expect({ ...outcome, note }).toEqual({ ...NOTHING_WRONG, runs, opened: null, note });
    },
  );
});
