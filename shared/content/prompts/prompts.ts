import { bodyAndHome } from './body-and-home.ts';
import { earlyDays } from './early-days.ts';
import { endingMine } from './ending-mine.ts';
import { endingMutual } from './ending-mutual.ts';
import { endingTheirs } from './ending-theirs.ts';
import { evenings } from './evenings.ts';
import { lowEvenings } from './low-evenings.ts';
import { monthEnd } from './month-end.ts';
import { nextChapter } from './next-chapter.ts';
import { people } from './people.ts';
import type { Prompt } from './prompt.ts';
import { self } from './self.ts';
import { strengths } from './strengths.ts';
import { urges } from './urges.ts';

/** Every invitation to write, in no order that matters. */
export const prompts: readonly Prompt[] = [
  ...earlyDays,
  ...evenings,
  ...lowEvenings,
  ...urges,
  ...bodyAndHome,
  ...people,
  ...self,
  ...strengths,
  ...endingMine,
  ...endingTheirs,
  ...endingMutual,
  ...monthEnd,
  ...nextChapter,
];
