import { useCallback, useState } from 'react';
import type { Capabilities } from '../../../shared/ipc/shell-commands.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Attempt } from '../../../shared/model/month.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Settings } from '../../../shared/model/settings.ts';
import type { DayRange } from '../../../shared/logic/present-month.ts';
import type { SummaryLayout } from '../../../shared/model/summary-preset.ts';
import { rememberWords, unfinishedWords } from '../../saving/unfinished-words.ts';
import { TextArea } from '../../ui/text-area.tsx';
import {
  useAttempts,
  useChangeSettings,
  useFirstCheckInDay,
  useSettings,
} from '../../projection/journal-queries.ts';
import { PaperActions } from '../../frame/paper-actions.tsx';
import { useToday } from '../../projection/use-today.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { summaryWords } from '../../words/summary.ts';
import { DaysChoice } from './days-choice.tsx';
import { EntriesChoice } from './entries-choice.tsx';
import { LookChoice } from './look-choice.tsx';
import { NamesChoice } from './names-choice.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { SectionsChoice } from './sections-choice.tsx';
import { lacksNames, startingChoices, type SummaryChoices } from './summary-choices.ts';
import { SummaryPreview } from './summary-preview.tsx';
import { presetRanges } from './summary-range.ts';
import styles from './summary-screen.module.css';
import { useSummaryDocument, type Found } from './use-summary-document.ts';
import { WorksheetsChoice } from './worksheets-choice.tsx';

type SummaryScreenProps = {
  /** What this shell can do; only that is offered. */
  readonly capabilities: Capabilities;
  /** All charts of these days are what is first shown. */
  readonly chartsOf?: DayRange;
};

/** Chosen days and parts of the journal as pages, exactly as they will be printed. */
export function SummaryScreen(props: SummaryScreenProps) {
  const today = useToday();
  const attempts = useAttempts();
  const firstDay = useFirstCheckInDay();
  if (attempts === undefined || firstDay === undefined) return null;
  return <Summary {...props} {...{ today, attempts, firstDay }} />;
}

type SummaryProps = SummaryScreenProps & {
  readonly today: Day;
  readonly attempts: readonly Attempt[];
  readonly firstDay: Day | null;
};

const QUESTIONS_FORM = 'summary-questions';

function Summary({ capabilities, chartsOf, today, attempts, firstDay }: SummaryProps) {
  const { maskNames, summaryPresets } = useSettings();
  const ranges = presetRanges(attempts, firstDay, today);
  const [choices, setChoices] = useState(() =>
    startingChoices(chartsOf ?? ranges.month, {
      ...(chartsOf ? { layout: 'all-charts' } : {}),
      language: navigator.language,
      questions: unfinishedWords(QUESTIONS_FORM),
    }),
  );
  const { keep, saveFailure } = useKeeping();
  const change = useCallback((changed: Partial<SummaryChoices>) => {
    setChoices((known) => ({ ...known, ...changed }));
  }, []);
  const summary = useSummaryDocument({ choices, maskNames, attempts, today });
  const { found, document, suggestions } = summary;
  const { layout } = choices;
  const setLayout = (next: SummaryLayout) => change({ layout: next });
  const trouble = summary.failure ?? saveFailure;

  return (
    <div className={styles.screen}>
      <div className={styles.side}>
        <div className={styles.choices}>
          <h1 className={styles.title}>{summaryWords.title}</h1>
          <PresetChoice
            layout={layout}
            presets={summaryPresets}
            onChange={setLayout}
            onPresets={(presets) => void keep({ summaryPresets: [...presets] })}
          />
          <DaysChoice {...{ ranges, attempts, today }} days={choices.days} onChange={change} />
          <SectionsChoice layout={layout} onChange={setLayout} />
          <SectionDetails choices={choices} found={found} onChange={change} />
          <NamesChoice
            isOn={layout.masksNames}
            names={maskNames}
            suggestions={suggestions}
            style={choices.maskStyle}
            onToggle={(masksNames) => setLayout({ ...layout, masksNames })}
            onNames={(names) => void keep({ maskNames: [...names] })}
            onStyle={(maskStyle) => change({ maskStyle })}
          />
          <LookChoice
            paper={choices.paper}
            layout={layout}
            onPaper={(paper) => change({ paper })}
            onLayout={setLayout}
          />
          {trouble && <Sentence kind="trouble">{failureSentence(trouble)}</Sentence>}
        </div>
        <div className={styles.actions}>
          {document && <NoNamesYet {...{ layout, maskNames }} />}
          <PaperActions {...{ document, capabilities }} paper={choices.paper} />
        </div>
      </div>
      <SummaryPreview {...{ document, found }} paper={choices.paper} />
    </div>
  );
}

type NoNamesYetProps = { readonly layout: SummaryLayout; readonly maskNames: readonly string[] };

function NoNamesYet({ layout, maskNames }: NoNamesYetProps) {
  if (!lacksNames(layout, maskNames)) return null;
  return <Sentence kind="note">{summaryWords.noNamesYet}</Sentence>;
}

/** Keeps names and layouts with the settings; why that did not work, if it did not. */
function useKeeping() {
  const changeSettings = useChangeSettings();
  const [saveFailure, setSaveFailure] = useState<Failure>();
  const keep = async (changed: Partial<Settings>) => {
    const result = await changeSettings((known) => ({ ...known, ...changed }));
    setSaveFailure(result.ok ? undefined : result.failure);
  };
  return { keep, saveFailure };
}

type SectionDetailsProps = {
  readonly choices: SummaryChoices;
  readonly found: Found;
  readonly onChange: (changed: Partial<SummaryChoices>) => void;
};

/** What belongs to sections that are on paper: which entries, which worksheets, which questions. */
function SectionDetails({ choices, found, onChange }: SectionDetailsProps) {
  const { sections } = choices.layout;
  return (
    <>
      {sections.includes('entries') ? <EntriesChoice {...{ choices, found, onChange }} /> : null}
      {sections.includes('path') ? (
        <WorksheetsChoice
          worksheets={found.worksheets}
          chosen={choices.worksheetIds}
          onChange={(worksheetIds) => onChange({ worksheetIds })}
        />
      ) : null}
      {sections.includes('questions') ? (
        <TextArea
          label={summaryWords.questions}
          hint={summaryWords.questionsHint}
          value={choices.questions}
          maxLength={4000}
          onChange={(questions) => {
            onChange({ questions });
            rememberWords(QUESTIONS_FORM, questions);
          }}
        />
      ) : null}
    </>
  );
}
