import type { Link, Step } from '../../../shared/content/steps/step.ts';
import { stepById } from '../../../shared/content/steps/steps.ts';
import type { Flags } from '../../../shared/logic/flags.ts';
import { linksShown } from '../../../shared/logic/step-view.ts';
import type { OpenEntry, Place } from '../../frame/place.ts';
import { useIsReadOnly } from '../../frame/read-only.tsx';
import { useNewEntry } from '../../frame/use-new-entry.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Reading, Row } from '../../ui/card.tsx';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type StepPromptsProps = { readonly step: Step; readonly onGo: (place: Place) => void };

/** Invitations to write about the step in an entry. */
export function StepPrompts({ step, onGo }: StepPromptsProps) {
  const newEntry = useNewEntry();
  return (
    <Card label={pathWords.prompts}>
      <h2 className={styles.heading}>{pathWords.prompts}</h2>
      <ul className={styles.prompts}>
        {step.prompts.map(({ id, text }) => (
          <li key={id}>
            <Reading>{text}</Reading>
            <Button
              kind="quiet"
              onPress={() => onGo({ screen: 'journal', open: newEntry({ promptId: id }) })}
            >
              {pathWords.writeAboutThis}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type StepLinksProps = StepPromptsProps & { readonly flags: Flags };

/** Where the step leads, without what is put away. */
export function StepLinks({ step, flags, onGo }: StepLinksProps) {
  const newEntry = useNewEntry();
  const isReadOnly = useIsReadOnly();
  const leads = linksShown(step.links, flags)
    .filter((link) => !isReadOnly || link.kind === 'step' || link.screen !== 'letters')
    .flatMap((link) => leadOf(link, () => newEntry({ kind: 'letter' })) ?? []);
  if (leads.length === 0) return null;
  return (
    <section className={styles.field} aria-label={pathWords.leadsTo}>
      <h2 className={styles.legend}>{pathWords.leadsTo}</h2>
      <Row>
        {leads.map(({ text, place }) => (
          <Button key={text} kind="plain" onPress={() => onGo(place())}>
            {text}
          </Button>
        ))}
      </Row>
    </section>
  );
}

type Lead = { readonly text: string; readonly place: () => Place };

function leadOf(link: Link, beginLetter: () => OpenEntry): Lead | undefined {
  if (link.kind === 'step') {
    const { id, title } = stepById[link.step];
    return { text: title, place: () => ({ screen: 'path', at: { page: 'step', step: id } }) };
  }
  const { screen } = link;
  const { screens } = pathWords;
  switch (screen) {
    case 'month':
    case 'exercise':
    case 'strengths':
    case 'help':
    case 'summary':
      return { text: screens[screen], place: () => ({ screen }) };
    case 'letters':
      return {
        text: screens.letters,
        place: () => ({ screen: 'journal', open: beginLetter() }),
      };
    case 'weekly-page':
      return { text: screens[screen], place: () => ({ screen: 'path', at: WEEKLY_PAGE }) };
    // The check stands on the page of step 16 itself, the only one that names it.
    case 'apology':
      return undefined;
  }
}

const WEEKLY_PAGE = {
  page: 'step',
  step: 'come-back-to-yourself',
  worksheet: 'weekly-page',
} as const;
