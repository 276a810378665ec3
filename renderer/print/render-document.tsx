import type { ReactNode } from 'react';
import { Square, SquareCheck } from 'lucide-react';
import type { PrintTable } from '../../shared/model/print-document.ts';
import type { PaperPrint } from '../charts/paper-box.ts';
import { summaryWords } from '../words/summary.ts';
import { DrawnChart } from './draw-chart.tsx';
import type { Marker, PrintBlock, TextBlock, TextRole } from './print-block.ts';
import styles from './render-document.module.css';
import { FORMAT, sliceRuns, type TextRun } from './text-runs.ts';

/** A block or the part of its text from one place to another; the last place is past its end. */
export type PlacedPiece = { readonly block: number; readonly from: number; readonly to: number };

type PiecesProps = {
  readonly blocks: readonly PrintBlock[];
  readonly pieces: readonly PlacedPiece[];
  readonly print: PaperPrint;
  /** While only heights are wanted, a chart is an empty box of its size. */
  readonly isMeasuring?: boolean;
};

/** Blocks as real elements, in order. Items in a row are one list, as far as they stand on one page. */
export function Pieces({ blocks, pieces, print, isMeasuring = false }: PiecesProps) {
  return groups(blocks, pieces).map((group) => {
    const drawn = group.pieces.map((piece) => {
      const block = blocks[piece.block];
      return block && <PieceOfBlock key={piece.block} {...{ block, piece, print, isMeasuring }} />;
    });
    const key = group.pieces[0]?.block;
    return group.isList ? <ul key={key}>{drawn}</ul> : drawn;
  });
}

type PieceProps = {
  readonly block: PrintBlock;
  readonly piece: PlacedPiece;
  readonly print: PaperPrint;
  readonly isMeasuring: boolean;
};

function PieceOfBlock({ block, piece, print, isMeasuring }: PieceProps) {
  switch (block.kind) {
    case 'text':
      return <PieceOfText block={block} piece={piece} />;
    case 'rule':
      return <hr className={styles.rule} data-block={piece.block} />;
    case 'writing-line':
      return <div className={styles.writingLine} data-block={piece.block} aria-hidden />;
    case 'table':
      return <DrawnTable table={block.table} block={piece.block} />;
    case 'chart':
    case 'chart-row':
    case 'year':
      return <DrawnChart {...{ block, print, isMeasuring }} place={piece.block} />;
  }
}

function DrawnTable({ table, block }: { readonly table: PrintTable; readonly block: number }) {
  return (
    <table className={styles.table} data-block={block}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.corner}</th>
          <th scope="col">{table.columns.first}</th>
          <th scope="col">{table.columns.second}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label, first, second }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{first}</td>
            <td>{second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PieceOfText({ block, piece }: { readonly block: TextBlock; readonly piece: PlacedPiece }) {
  const Element = HEADINGS[block.headingLevel ?? 0] ?? ELEMENTS[block.role] ?? 'p';
  const name = {
    className: styles.block,
    dir: block.direction,
    'data-block': piece.block,
    'data-role': block.role,
    'data-level': block.level,
  };
  const runs = sliceRuns(block.runs, piece.from, piece.to).map((run) => (
    <FormattedRun key={run.start} run={run} />
  ));
  // A plain paragraph holds its text itself: what is tagged in a PDF follows the elements.
  if (!block.marker) {
    return (
      <Element {...name} data-text="">
        {runs}
      </Element>
    );
  }
  return (
    <Element {...name}>
      {/* On the next page the mark is not repeated but keeps its room, so that the lines stay as long. */}
      <span className={styles.marker} data-shown={piece.from === 0}>
        <DrawnMarker marker={block.marker} />
      </span>
      <span className={styles.text} data-text="">
        {runs}
      </span>
    </Element>
  );
}

function DrawnMarker({ marker }: { readonly marker: Marker }) {
  if (marker.kind === 'words') return marker.words;
  if (marker.kind === 'bullet') return <span className={styles.bullet}>•</span>;
  const Box = marker.isTicked ? SquareCheck : Square;
  const label = marker.isTicked ? summaryWords.ticked : summaryWords.notTicked;
  return <Box className={styles.box} role="img" aria-label={label} />;
}

function FormattedRun({ run }: { readonly run: TextRun }): ReactNode {
  return FORMAT_ELEMENTS.reduce<ReactNode>(
    (inner, [bit, Element]) => ((run.format & bit) === 0 ? inner : <Element>{inner}</Element>),
    run.text,
  );
}

const FORMAT_ELEMENTS = [
  [FORMAT.code, 'code'],
  [FORMAT.bold, 'strong'],
  [FORMAT.italic, 'em'],
  [FORMAT.underline, 'u'],
  [FORMAT.strike, 's'],
  [FORMAT.highlight, 'mark'],
] as const;

/** By their level; 0 is no heading. */
const HEADINGS = [undefined, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** What is neither a heading nor named here is a paragraph. */
const ELEMENTS: Partial<Record<TextRole, 'blockquote' | 'li'>> = {
  note: 'li',
  fact: 'li',
  quote: 'blockquote',
  item: 'li',
};

type Group = { readonly isList: boolean; readonly pieces: PlacedPiece[] };

function groups(blocks: readonly PrintBlock[], pieces: readonly PlacedPiece[]): readonly Group[] {
  const found: Group[] = [];
  for (const piece of pieces) {
    const block = blocks[piece.block];
    const isList = block?.kind === 'text' && ELEMENTS[block.role] === 'li';
    const open = found.at(-1);
    if (open && open.isList && isList) open.pieces.push(piece);
    else found.push({ isList, pieces: [piece] });
  }
  return found;
}
