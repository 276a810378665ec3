import type { StrengthId } from '../../../shared/content/strength-ids.ts';
import { strengthName, strengths } from '../../../shared/content/strengths.ts';
import type { Chosen } from '../../../shared/logic/chosen-strengths.ts';
import { documentOfParagraphs } from '../../../shared/logic/plain-document.ts';
import { ideaOf, presentSeven } from '../../../shared/logic/seven-days.ts';
import type { NewUse, StrengthMoment } from '../../../shared/model/page.ts';
import type { PrintDocument } from '../../../shared/model/print-document.ts';
import { momentLines } from '../../frame/moment-lines.ts';
import { formatDay } from '../../words/dates.ts';
import { capitalised } from '../../words/numbers.ts';
import { sevenDayWords, strengthWords } from '../../words/strengths.ts';

/** The five closest qualities as they stand on paper, each with what it means and its moments; all, where none is closest. */
export function strengthsDocument(
  chosen: readonly Chosen[],
  moments: readonly StrengthMoment[],
): PrintDocument {
  const closest = chosen.filter(({ isTop }) => isTop);
  const shown = closest.length === 0 ? chosen : closest;
  const entries = shown.map(({ strength }) => ({
    title: capitalised(strengthName(strength)),
    when: strengths.find(({ id }) => id === strength)?.means ?? '',
    body: documentOfParagraphs(momentLines(strength, moments)),
  }));
  const heading = closest.length === 0 ? '' : strengthWords.fiveTitle;
  return {
    title: strengthWords.title,
    subtitle: '',
    sections: [{ kind: 'entries', heading, entries }],
  };
}

/** The seven cards of one quality as they stand on paper: every idea, and what was done of them so far. */
export function sevenDaysDocument(strength: StrengthId, uses: readonly NewUse[]): PrintDocument {
  const notes = presentSeven(uses, strength).map(({ number, use }) => ({
    when: sevenDayWords.paperCard(number),
    text: use === undefined ? ideaOf({ strength, number }) : doneText(use),
  }));
  return {
    title: strengthWords.views.days,
    subtitle: '',
    sections: [{ kind: 'notes', heading: capitalised(strengthName(strength)), notes }],
  };
}

function doneText(use: NewUse): string {
  const { day, ownUse, felt, note } = use;
  const done = sevenDayWords.doneOn(formatDay(day));
  return [
    ownUse === '' ? ideaOf(use) : ownUse,
    felt === null ? done : `${done} ${sevenDayWords.feltOf(felt)}`,
    ...(note === '' ? [] : [note]),
  ].join('\n');
}
