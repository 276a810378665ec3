import { describe, expect, it } from 'vitest';
import { helpPlaces } from '../../../../shared/content/helplines.ts';
import { discreetUse } from '../../../../shared/content/help/discreet-use.ts';
import * as plan from '../../../../shared/content/help/hard-moments-plan.ts';
import * as behaviour from '../../../../shared/content/help/own-behaviour.ts';
import { notWantingToLive, safetyNotes } from '../../../../shared/content/help/safety-notes.ts';
import {
  expectGoodIds,
  sentencesToMend,
  stringsIn,
  wordCount,
} from '../../../support/plain-words.ts';

const { ownBehaviour, ownBehaviourLines } = behaviour;
const pages = [safetyNotes, discreetUse, ownBehaviour];
const allHelp = [pages, notWantingToLive, Object.values(plan)];

const paragraphsOf = ({ parts }: (typeof pages)[number]) => parts.flatMap(({ text }) => text);

describe('the plan for hard moments', () => {
  it('has six boxes, from oneself to others and to what is around', () => {
    expect(plan.planBoxes.map(({ id }) => id)).toEqual([
      'how-it-begins',
      'what-i-can-do-alone',
      'where-i-can-be',
      'whom-i-can-ask',
      'trained-people',
      'safer-around-me',
    ]);
    expectGoodIds(plan.planBoxes);
  });

  it('is short enough for a hard night', () => {
    const long = plan.planBoxes.filter(
      ({ title, hint, example }) =>
        wordCount(title) > 8 || wordCount(hint) > 16 || wordCount(example) > 14,
    );

    expect(long).toEqual([]);
  });

  it('says that nobody reads it, that no call is made, and that paper can be read', () => {
    expect(plan.planNotes.join(' ')).toMatch(/Nobody reads this\. The app cannot call anyone/);
    expect(plan.planPrintNote).toMatch(/anyone can read it/);
  });
});

describe('the pages of help', () => {
  it('have ids that are unique and kebab-case, on each page and among them', () => {
    expectGoodIds([...pages, ...pages.flatMap(({ parts }) => parts), notWantingToLive]);
  });

  it('are short: 45 words a paragraph, 20 a sentence on average, 330 a page', () => {
    const paragraphs = [...pages.flatMap(paragraphsOf), ...notWantingToLive.text];
    const wordy = paragraphs.filter((text) => wordCount(text) > 45 || meanSentence(text) > 20);
    const longPages = pages.filter((page) => wordCount(paragraphsOf(page).join(' ')) > 330);

    expect(wordy).toEqual([]);
    expect(longPages.map(({ id }) => id)).toEqual([]);
  });

  it('name no way to come to harm, and lay no guilt on anyone', () => {
    const harmful =
      /\b(pills?|tablets?|overdos\w*|ropes?|hang\w*|kniv\w*|knife|blades?|bridges?|jump\w*|selfish|think of (others|them|your family)|attention)\b/i;

    expect(stringsIn(allHelp).filter((text) => harmful.test(text))).toEqual([]);
  });

  it('give no verdict, and order nobody to leave, confront or announce', () => {
    const orders =
      /\b(you (are|were) (being )?abused|abusers?|victims?|leave (tonight|now|today|them)|confront|you (must|should|have to tell))\b/i;

    expect(stringsIn(allHelp).filter((text) => orders.test(text))).toEqual([]);
  });

  it('are calm and tidy', () => {
    expect(sentencesToMend(allHelp)).toEqual([]);
  });
});

describe('the page for someone who may be watched', () => {
  const words = stringsIn(discreetUse).join(' ');

  it('begins with another device, and with the risk of the journal itself', () => {
    expect(discreetUse.parts[0]?.id).toBe('another-device');
    expect(words).toMatch(/Having this journal at all can be a risk/);
    expect(words).toMatch(/sudden change in your habits/);
  });

  it('says what quick hide is not', () => {
    expect(words).toMatch(/cannot take back what someone has seen/);
    expect(words).toMatch(/does not hide that Evenfall is on this computer/);
    expect(words).toMatch(/not complete protection/);
    expect(words).not.toMatch(
      /\b(disguise|invisible|undetectable|guarantee\w*|completely safe)\b/i,
    );
  });
});

describe('the notes on safety', () => {
  it('say that leaving can raise the risk, and that couples work is not for abuse', () => {
    const words = stringsIn(safetyNotes).join(' ');

    expect(words).toMatch(/Leaving can raise the risk/);
    expect(words).toMatch(/Only you can judge/);
    expect(words).toMatch(/Where there is abuse, counselling as a couple is not advised/);
  });
});

describe('the page for one’s own behaviour', () => {
  it('begins with stopping, and asks for no apology', () => {
    expect(ownBehaviour.parts[0]?.id).toBe('stop-first');
    expect(stringsIn(ownBehaviour).join(' ')).toMatch(/no apology for now/);
  });

  it('names lines that are among the helplines', () => {
    const known = helpPlaces.flatMap(({ id, lines }) =>
      lines.map(({ name }) => ({ placeId: id, name })),
    );

    expect(ownBehaviourLines).toHaveLength(2);
    expect(known).toEqual(expect.arrayContaining([...ownBehaviourLines]));
  });
});

function meanSentence(text: string): number {
  return wordCount(text) / (text.match(/[.?:](?=\s|$)/g)?.length ?? 1);
}
