import { canonicalJson, type Json } from '../../../analysis/canonicalJson.ts';
import type { GapCell, Gaps } from '../../../datasets/store/workbench/gapsOfTable.ts';
import type { ColumnFilter, TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { CellState, MissingnessSpec } from '../../chart/spec.ts';
import type { Opened } from '../../compute/messages.ts';
import { decimalWriter } from '../../words/decimals.ts';
import type { Language } from '../../words/language.ts';
import { numberMarks } from '../../words/numbers.ts';
import { wordsIn } from '../../words/words.ts';
import { figureOrigin } from '../figures/figureOrigin.ts';
import { namesOf } from '../names.ts';
import type { FittingGaps } from './fittingFields.ts';
import { leftOutText } from './leftOutText.ts';
import type { ListedTable } from './listedTables.ts';

/** What a map of gaps is made from. */
export interface GapsFigureInputs {
  readonly opened: Opened;
  readonly table: ListedTable;
  readonly question: FittingGaps;
  readonly filters: readonly ColumnFilter[];
  readonly filterWords: readonly string[];
  readonly gaps: Gaps;
  readonly language: Language;
  readonly locale: string;
  readonly programVersion: string;
}

/** The map of gaps as a figure. */
export function gapsFigure(inputs: GapsFigureInputs): MissingnessSpec {
  const { opened, table, question, filters, gaps, language, locale, programVersion } = inputs;
  const say = wordsIn(language);
  const names = namesOf(opened, language);
  const label = (key: TableCell, field: string | null): string => {
    if (key === null) return say('data.gapAloud');
    return field === 'iso3' || field === 'area' ? names.area(String(key)) : String(key);
  };
  const states = gaps.cells.map((line) => line.map(stateOf));
  const met = new Set(states.flat());
  const { rows, columns, measure } = question;
  const leftOut = leftOutText(
    { rows: gaps.rowsLeftOut, columns: gaps.columnsLeftOut },
    decimalWriter(0, numberMarks(locale)),
    say,
  );
  return {
    version: 1,
    kind: 'missingness',
    language,
    numbers: { ...numberMarks(locale), fractionDigits: 0 },
    title:
      measure === null
        ? say('data.gaps.title', { table: table.name })
        : say('data.gaps.titleOf', { table: table.name, measure }),
    subtitle: say('data.gaps.subtitle', { rows, columns: columns ?? say('data.gaps.fields') }),
    measure: say('data.gaps.state'),
    unit: '',
    period: '',
    notes: [
      ...(met.has('partly') ? [say('data.gaps.partly')] : []),
      ...(met.has('no-data') ? [say('data.gaps.none')] : []),
      ...(inputs.filterWords.length === 0
        ? []
        : [
            say('data.gaps.filtered', {
              filters: inputs.filterWords.join(say('figure.sourceSeparator')),
            }),
          ]),
      ...(leftOut === null ? [] : [leftOut]),
    ],
    nodes: gaps.columnKeys.map((key) => ({ node: String(key), label: label(key, columns) })),
    areas: gaps.rowKeys.map((key, row) => ({
      area: String(key),
      label: label(key, rows),
      cells: states[row] ?? [],
    })),
    ...figureOrigin({
      used: table.dataSet === null ? [] : [table.dataSet],
      question: canonicalJson(
        JSON.parse(JSON.stringify({ table: table.name, filters, ...question })) as Json,
      ),
      language,
      programVersion,
    }),
  };
}

/** No record is another gap than a record without a value. */
function stateOf(cell: GapCell | null): CellState {
  if (cell === null) return 'no-data';
  if (cell.filled === 0) return 'not-reported';
  return cell.filled < cell.records ? 'partly' : 'present';
}
