import type { ReactNode } from 'react';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { Pivot } from '../../../datasets/store/workbench/pivotTable.ts';
import type { TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import { type FittingPivot, unitOfPivot } from '../../state/data/fittingFields.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { questionWords } from './questionWords.ts';
import { rowsAtHand } from './rowPages.ts';
import { SaveRows } from './SaveRows.tsx';

interface SavePivotProps {
  readonly data: DataOnScreen;
  readonly table: ListedTable;
  readonly question: FittingPivot;
  readonly pivot: Pivot;
}

/** Saves a pivot as it stands, with what is over all of each row in the last column. */
export function SavePivot({ data, table, question, pivot }: SavePivotProps): ReactNode {
  const { say, cellText, choices } = data;
  const { filters } = choices;
  const field = (name: string | null): TableField | undefined =>
    table.fields.find((one) => one.name === name);
  const across = field(question.columns) ?? { type: 'string' };
  const keys = question.columns === null ? [] : pivot.columnKeys;
  const aggregate = say(`data.pivot.aggregates.${question.aggregate}`);
  const meaning = question.measure === null ? aggregate : `${aggregate}: ${question.measure}`;
  const unit = unitOfPivot(table.fields, question);
  const fields: readonly TableField[] = [
    field(question.rows) ?? { name: question.rows, type: 'string', description: '' },
    ...[...keys.map((key) => cellText(key, across)), say('data.pivot.total')].map(
      (name): TableField => ({ name, type: 'number', ...unit, description: meaning }),
    ),
  ];
  const rows = pivot.rowKeys.map((key, row): readonly TableCell[] => [
    key,
    ...keys.map((_, column) => pivot.cells[row]?.[column]?.value ?? null),
    pivot.rowTotals[row]?.value ?? null,
  ]);
  const turned = [question.rows, question.columns].filter((name) => name !== null).join(' × ');
  return (
    <SaveRows
      key={JSON.stringify([question, filters])}
      data={data}
      rows={{
        name: `${table.name}/pivot`,
        fields,
        dataSet: table.dataSet,
        question: { filters, pivot: question },
        told: [`${turned} · ${meaning}`, ...questionWords({ filters, order: [] }, data)],
      }}
      count={rows.length}
      page={rowsAtHand(rows)}
    />
  );
}
