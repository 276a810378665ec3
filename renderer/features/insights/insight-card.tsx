import { useState, type ReactNode } from 'react';
import { toCsv } from '../../../shared/logic/csv.ts';
import { copyText } from '../../frame/copy-text.ts';
import { usePreferences } from '../../frame/preferences.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import type { TableText } from '../../words/chart-text.ts';
import { insightsWords } from '../../words/insights.ts';
import { settingsWords } from '../../words/settings.ts';
import styles from './insight-card.module.css';
import { WhenNear } from './when-near.tsx';

type InsightCardProps = {
  readonly label: string;
  /** What the chart shows, in words. */
  readonly sentence: string;
  /** How many days stand behind it. */
  readonly basis: string;
  /** How to read the chart, where it does not say so itself. */
  readonly caption?: string;
  /** The numbers of the chart; null when there are none, and then there is no chart either. */
  readonly table: TableText | null;
  /** What changes the chart and the table alike. */
  readonly controls?: ReactNode;
  /** What stands above the two. */
  readonly before?: ReactNode;
  /** The chart; drawn only when it comes near the window. */
  readonly children: ReactNode;
};

/** One thing the days show: a sentence, the days behind it, and a chart or its table. */
export function InsightCard(props: InsightCardProps) {
  const { label, sentence, basis, caption, table, controls, before, children } = props;
  const [isTable, setIsTable] = useState(false);
  return (
    <Card label={label}>
      <header className={styles.header}>
        <div>
          {/* For the eye; the ear hears the card by this name. */}
          <p className={styles.name} aria-hidden>
            {label}
          </p>
          <h2 className={styles.sentence}>{sentence}</h2>
        </div>
        <div className={styles.aside}>
          {controls}
          <p className={styles.basis}>{basis}</p>
          {table && (
            <Button
              kind="quiet"
              label={isTable ? insightsWords.chartOf(label) : insightsWords.tableOf(label)}
              onPress={() => setIsTable(!isTable)}
            >
              {isTable ? insightsWords.chart : insightsWords.table}
            </Button>
          )}
        </div>
      </header>
      {before}
      {table && (isTable ? <Table label={label} table={table} /> : <WhenNear>{children}</WhenNear>)}
      {table && caption !== undefined && <p className={styles.caption}>{caption}</p>}
    </Card>
  );
}

type TableProps = { readonly label: string; readonly table: TableText };

function Table({ label, table }: TableProps) {
  const { capabilities } = usePreferences();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => setIsCopied(copyText(toCsv([table.columns, ...table.rows])));
  const staying = capabilities.clipboard ? settingsWords.clipboard : settingsWords.noClipboard;
  return (
    <>
      <DataTable table={table} moreText={insightsWords.moreRows} />
      <div className={styles.copy}>
        <Button kind="plain" label={insightsWords.copyOf(label)} onPress={copy}>
          {insightsWords.copy}
        </Button>
        {isCopied && <Sentence kind="note">{`${insightsWords.copied} ${staying}`}</Sentence>}
      </div>
    </>
  );
}
