import { ArrowDown, ArrowUp } from 'lucide-react';
import {
  summarySections,
  type SummaryLayout,
  type SummarySection,
} from '../../../shared/model/summary-preset.ts';
import { Button } from '../../ui/button.tsx';
import { Tick } from '../../ui/tick.tsx';
import { sectionNames, summaryWords } from '../../words/summary.ts';
import styles from './summary-screen.module.css';
import { withMoved, withSection } from './summary-choices.ts';

type SectionsChoiceProps = {
  readonly layout: SummaryLayout;
  readonly onChange: (layout: SummaryLayout) => void;
};

/** Which parts go on paper, and in which order. Those on paper come first, as they will stand. */
export function SectionsChoice({ layout, onChange }: SectionsChoiceProps) {
  const left = summarySections.filter((section) => !layout.sections.includes(section));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{summaryWords.sections}</legend>
      <ul className={styles.sections}>
        {[...layout.sections, ...left].map((section) => (
          <SectionRow key={section} {...{ section, layout, onChange }} />
        ))}
      </ul>
    </fieldset>
  );
}

type SectionRowProps = SectionsChoiceProps & { readonly section: SummarySection };

function SectionRow({ section, layout, onChange }: SectionRowProps) {
  const place = layout.sections.indexOf(section);
  const isOn = place >= 0;
  return (
    <li>
      <div className={styles.section}>
        <Tick
          isTicked={isOn}
          onChange={(isWanted) => onChange(withSection(layout, section, isWanted))}
        >
          {sectionNames[section]}
        </Tick>
        {isOn ? (
          <span className={styles.moves}>
            <Button
              kind="quiet"
              label={summaryWords.moveUp(sectionNames[section])}
              isDisabled={place === 0}
              onPress={() => onChange(withMoved(layout, section, -1))}
            >
              <ArrowUp size={14} aria-hidden />
            </Button>
            <Button
              kind="quiet"
              label={summaryWords.moveDown(sectionNames[section])}
              isDisabled={place === layout.sections.length - 1}
              onPress={() => onChange(withMoved(layout, section, 1))}
            >
              <ArrowDown size={14} aria-hidden />
            </Button>
          </span>
        ) : null}
      </div>
      {section === 'mood' && isOn ? (
        <Tick
          isInner
          isTicked={layout.hasMarks}
          onChange={(hasMarks) => onChange({ ...layout, hasMarks })}
        >
          {summaryWords.marks}
        </Tick>
      ) : null}
    </li>
  );
}
