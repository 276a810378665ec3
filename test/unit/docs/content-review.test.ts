import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { steps } from '../../../shared/content/steps/steps.ts';
import { stringsIn } from '../../support/plain-words.ts';
import { sentencesOf } from '../../support/step-content.ts';

const page = readFileSync(new URL('../../../docs/content-review.md', import.meta.url), 'utf8');
const [claims = [], questions = []] = page.split('\n## ').slice(1).map(rowsOf);

/** What is told of research, or of what an organisation says. */
const RESEARCH =
  /\b((?<!or )study|studies|experiments|review|samples|researchers|hotline|phoneline|\d+ (people|young adults))\b/i;

describe('the page for reviewers', () => {
  it.each(steps)('has claims of step $number, and each stands in the step as it is', (step) => {
    const own = claims.filter(([number]) => number === String(step.number));
    const said = stringsIn(step).join(' ');
    const gone = own
      .flatMap(([, text = '']) => sentencesOf([text.replace(/ \(Read while .*\)$/, '')]))
      .filter((sentence) => sentence !== 'The list of signs' && !said.includes(sentence));

    expect(own.length).toBeGreaterThan(0);
    expect(gone).toEqual([]);
  });

  it('has every sentence of the steps that tells of research', () => {
    const reviewed = claims.map(([, text]) => text).join(' ');
    const told = sentencesOf(stringsIn(steps)).filter((sentence) => RESEARCH.test(sentence));

    expect(told.length).toBeGreaterThanOrEqual(15);
    expect(told.filter((sentence) => !reviewed.includes(sentence))).toEqual([]);
  });

  it('gives each claim its ground, and none that is unverified', () => {
    const groundless = claims.filter(
      ([, , ground = '']) => !/^(P|S|D)( and [PS])?(:|,| for |$)/.test(ground),
    );

    expect(groundless).toEqual([]);
    expect(page).not.toMatch(/\bU:/);
  });

  it('asks reviewers about steps that there are, or about all', () => {
    const known = new Set(['all', ...steps.map(({ number }) => String(number))]);

    expect(questions.length).toBeGreaterThan(15);
    expect(questions.filter(([step = '']) => !known.has(step))).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [...page.matchAll(/`([\w./-]+[./][\w./-]*)`/g)].flatMap(([, path]) => path ?? []);

    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});

/** The cells of each row of the table in a section, without its head. */
function rowsOf(section: string): readonly (readonly string[])[] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
