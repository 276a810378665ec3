import { useEffect, useMemo, useRef, useState } from 'react';
import {
  answersOf,
  isOfSheet,
  isWeeklyPageSheet,
  withAnswer,
  withAnswers,
  type SheetPage,
  type SheetRef,
} from '../../../shared/logic/worksheet-pages.ts';
import type { FieldAnswer } from '../../../shared/model/path-pages.ts';
import { now } from '../../bridge/clock.ts';
import { useNewPage, type NewPage } from '../../frame/use-new-page.ts';
import { pageSaver } from '../../saving/savers.ts';

/** A worksheet as it is being filled in: every change is on its way to the disk at once. */
export type Filling = {
  readonly page: SheetPage;
  readonly answers: readonly FieldAnswer[];
  /** Puts the answer in, or takes it out. */
  readonly fill: (field: string, answer: FieldAnswer | undefined) => void;
  /** Shows what was put back in place, which is on disk already. */
  readonly show: (restored: SheetPage) => void;
};

/**
 * The page of `sheet` to write on: `stored` where there is one, else one that is stored with its first answer. One that
 * was begun and could not be saved yet is gone on with, if it `isPresent`, so that none is begun twice.
 */
export function useFilling(
  sheet: SheetRef,
  stored: SheetPage | undefined,
  isPresent: (page: SheetPage) => boolean,
): Filling {
  const newPage = useNewPage();
  const [fresh] = useState(() => begunPage(sheet, isPresent) ?? blankPage(newPage(), sheet));
  const [typed, setTyped] = useState<SheetPage>();
  const id = (typed ?? stored ?? fresh).id;
  const page = typed ?? unsavedPage(id) ?? stored ?? fresh;
  const latest = useRef(page);

  useEffect(() => {
    latest.current = page;
  }, [page]);
  useEffect(() => () => pageSaver.release(id), [id]);

  return useMemo(() => {
    const fill: Filling['fill'] = (field, answer) => {
      const answers = withAnswer(answersOf(latest.current), field, answer);
      const next = withAnswers({ ...latest.current, editedAt: now() }, answers);
      latest.current = next;
      setTyped(next);
      pageSaver.edited(next.id, () => latest.current);
    };
    const show: Filling['show'] = (restored) => {
      latest.current = restored;
      setTyped(restored);
    };
    return { page, answers: answersOf(page), fill, show };
  }, [page]);
}

/** The page that was begun, as long as it is on its way to the disk; afterwards the projection has it, or it was removed. */
function begunPage(
  sheet: SheetRef,
  isPresent: (page: SheetPage) => boolean,
): SheetPage | undefined {
  return pageSaver.findUnsaved(
    (page): page is SheetPage => isOfSheet(page, sheet) && isPresent(page),
  );
}

function unsavedPage(id: SheetPage['id']): SheetPage | undefined {
  const unsaved = pageSaver.unsaved(id);
  return unsaved?.kind === 'worksheet' || unsaved?.kind === 'weekly' ? unsaved : undefined;
}

function blankPage(base: NewPage, sheet: SheetRef): SheetPage {
  if (isWeeklyPageSheet(sheet)) return { ...base, kind: 'weekly', lines: {}, clarity: null };
  return { ...base, kind: 'worksheet', ...sheet, answers: [] };
}
