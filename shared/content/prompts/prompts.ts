import { bodyAndHome } from './body-and-home.ts';
import { earlyDays } from './early-days.ts';
import { evenings } from './evenings.ts';
import { nextChapter } from './next-chapter.ts';
import { people } from './people.ts';
import type { Prompt } from './prompt.ts';
import { self } from './self.ts';
import { urges } from './urges.ts';

/** Every invitation to write, in no order that matters. */
export const prompts: readonly Prompt[] = [
  ...earlyDays,
  ...evenings,
  ...urges,
  ...bodyAndHome,
  ...people,
  ...self,
  ...nextChapter,
];
