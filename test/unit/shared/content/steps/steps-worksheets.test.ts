import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../../../shared/content/steps/step-ids.ts';
import { stepById, steps } from '../../../../../shared/content/steps/steps.ts';
import { weeklyLines, weeklySlider } from '../../../../../shared/content/weekly-page.ts';
import { stringsIn } from '../../../../support/plain-words.ts';
import {
  columnIdsOf,
  fieldOf,
  fieldsOf,
  optionsOf,
  wordsThatWatch,
} from '../../../../support/step-content.ts';

/** The answers a journal may hold, and so the names that may never change once released. */
const fieldIds: Readonly<Record<StepId, readonly string[]>> = {
  'understand-the-break-up': ['timeline', 'parts', 'causes', 'observer-version'],
  'who-ended-it': [
    'who',
    'how',
    'asked-of-me',
    'words-said',
    'how-sure-i-was',
    'how-sure-they-seemed',
    'what-i-did-not-hear',
  ],
  'read-your-feelings': [
    'person-or-routine',
    'most-days',
    'ordinary-tuesdays',
    'as-they-are',
    'with-good-company',
    'missing-the-person',
    'missing-the-relationship',
    'missing-company',
  ],
  'a-month-apart': ['my-reasons', 'needed-contact', 'who-knows', 'instead', 'to-mute'],
  'come-back-to-yourself': [
    'dropped',
    'new-things',
    ...weeklyLines.map(({ id }) => id),
    weeklySlider.id,
  ],
  'do-not-chase': ['pulls', 'reply-kept-ready', 'unsent-letter'],
  'clear-words-only': ['words-and-additions', 'what-the-words-say'],
  'self-worth-that-is-yours': ['the-sentence', 'evidence', 'kinder-sentence', 'put-to-use'],
  'the-self-you-liked': ['qualities', 'habits'],
  refresh: ['small-things'],
  'other-people': ['people-missed', 'invitation', 'place-among-people', 'what-it-was-like'],
  'something-light': ['both-want-it', 'how-i-know', 'idea', 'length', 'how-i-leave', 'who-i-ring'],
  'ask-to-talk': ['where', 'when', 'how-i-ask', 'if-no', 'answer'],
  'what-you-shared': ['memories'],
  'prepare-your-words': [
    'opening-line',
    'what-i-saw',
    'what-i-learned',
    'what-would-be-different',
    'if-yes',
    'if-not-sure',
    'if-no',
  ],
  // Evidence (g): in this order, and with no request for forgiveness.
  apologise: [
    'no-contact-asked',
    'afraid',
    'value',
    'what-i-did',
    'its-effect',
    'regret',
    'responsibility',
    'repair',
    'repair-by',
    'differently',
    'closing-line',
  ],
  talk: [
    'my-sentence',
    'their-sentence',
    'pause-word',
    'time-out',
    'time-back',
    'one-topic',
    'how-we-stop',
  ],
  'remember-why': ['causes', 'agreements'],
  'treat-it-as-new': ['both-said-yes', 'returns', 'what-is-different', 'pace', 'dates-of-our-own'],
  'consider-counselling': ['to-bring', 'questions', 'own-questions', 'options-near-me'],
  'red-flags': [
    'abuse-signs',
    'disrespect',
    'respect-reflection',
    'cheating-signs',
    'cheating-reflection',
    'own-behaviour',
  ],
  'those-who-love-you': ['someone-safe', 'noticed'],
  'accept-and-go-on': [
    'what-it-taught',
    'what-i-am-free-of',
    'what-i-want-now',
    'mine-again',
    'letter-to-the-time',
    'take-along',
    'leave',
    'first-line',
  ],
};

const columnIds = (id: StepId, field: string) => columnIdsOf(fieldOf(stepById[id], field));

describe('the worksheets', () => {
  it.each(steps)('ask what step $number asks, in its order', (step) => {
    expect(fieldsOf(step).map(({ id }) => id)).toEqual(fieldIds[step.id]);
  });

  it.each([
    ['understand-the-break-up', 'timeline', ['when', 'what-happened', 'asked-of-us']],
    ['understand-the-break-up', 'parts', ['my-part', 'their-part', 'the-situation']],
    ['understand-the-break-up', 'causes', ['cause', 'kind']],
    ['come-back-to-yourself', 'dropped', ['thing', 'tried-on', 'how-it-felt']],
    ['do-not-chase', 'pulls', ['time', 'place', 'trigger', 'instead']],
    ['clear-words-only', 'words-and-additions', ['they-said', 'i-added']],
    ['the-self-you-liked', 'qualities', ['quality', 'then', 'now', 'way-back']],
    ['the-self-you-liked', 'habits', ['habit', 'sets-it-off', 'instead', 'seen-when']],
    ['refresh', 'small-things', ['thing', 'done-on', 'how-it-felt']],
    ['what-you-shared', 'memories', ['memory', 'matters']],
    ['remember-why', 'causes', ['cause', 'changed', 'what-shows-it', 'since-when']],
    ['remember-why', 'agreements', ['cause', 'agreement', 'look-again']],
    ['those-who-love-you', 'noticed', ['who', 'said', 'saw', 'my-answer', 'agrees']],
  ] as const)('of %s have the columns of %s', (id, field, columns) => {
    expect(columnIds(id, field)).toEqual(columns);
  });

  it('never make a file on the other person', () => {
    const watching = steps
      .flatMap((step) => stringsIn(fieldsOf(step)))
      .filter((text) => wordsThatWatch.test(text));

    expect(watching).toEqual([]);
  });

  it('carry the causes of step 1 into step 18, and from there into its agreements', () => {
    const carried = fieldsOf(stepById['remember-why']).map((field) =>
      field.kind === 'list' ? field.carriesFrom?.step : undefined,
    );

    expect(carried).toEqual(['understand-the-break-up', 'remember-why']);
  });

  it('can be read aloud in step 15, be a letter in step 16 and a printed card in step 17', () => {
    const alsoAs = (id: StepId) => stepById[id].worksheets.flatMap((sheet) => sheet.alsoAs ?? []);

    expect(alsoAs('prepare-your-words')).toEqual(['read-aloud']);
    expect(alsoAs('apologise')).toEqual(['letter']);
    expect(alsoAs('talk')).toEqual(['card']);
  });

  it('offer a last line that frees the other person, and ask for no forgiveness', () => {
    const builder = stringsIn(stepById.apologise.worksheets);

    expect(builder).toContain('You do not owe me an answer.');
    expect(builder.filter((text) => /forgiv/i.test(text))).toEqual([]);
  });

  it('ask what is different now when returns are counted', () => {
    const returns = fieldOf(stepById['treat-it-as-new'], 'returns');
    const replies = returns ? optionsOf(returns).map(({ reply }) => reply ?? '') : [];

    expect(replies).toHaveLength(4);
    expect(replies.every((reply) => reply.endsWith('What is different now?'))).toBe(true);
  });
});

describe('the flags', () => {
  const offered = (id: StepId, field: string) => {
    const found = fieldOf(stepById[id], field);
    if (found === undefined) return [];
    if (found.kind === 'checklist') return found.offersFlag ? [found.offersFlag] : [];
    return optionsOf(found).flatMap(({ offersFlag }) => offersFlag ?? []);
  };

  it('are offered by any sign of abuse, by own harm, and by neither disrespect nor cheating', () => {
    expect(offered('red-flags', 'abuse-signs')).toEqual(['unsafe']);
    expect(offered('red-flags', 'own-behaviour')).toEqual(['theirNo']);
    expect(offered('red-flags', 'disrespect')).toEqual([]);
    expect(offered('red-flags', 'cheating-signs')).toEqual([]);
  });

  it.each([
    ['who-ended-it', 'asked-of-me'],
    ['clear-words-only', 'what-the-words-say'],
    ['something-light', 'both-want-it'],
    ['ask-to-talk', 'answer'],
    ['apologise', 'no-contact-asked'],
    ['treat-it-as-new', 'both-said-yes'],
  ] as const)('are offered where a no is told: %s', (id, field) => {
    expect(new Set(offered(id, field))).toEqual(new Set(['theirNo']));
  });

  it('show help beside every list that offers one', () => {
    const lists = fieldsOf(stepById['red-flags']).filter(
      (field) => field.kind === 'checklist' && field.offersFlag !== undefined,
    );

    expect(lists).toHaveLength(2);
    expect(lists.map((field) => 'reply' in field && field.reply)).toEqual([
      expect.stringContaining('in Help.'),
      expect.stringContaining('in Help.'),
    ]);
  });

  it('weigh nothing: no list has more than one reply', () => {
    const weighed = fieldsOf(stepById['red-flags'])
      .flatMap(optionsOf)
      .filter((item) => item.reply !== undefined || item.offersFlag !== undefined);

    expect(weighed).toEqual([]);
  });
});
