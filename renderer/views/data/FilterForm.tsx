import { type ReactNode, useId, useState } from 'react';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import { type ColumnFilter, isNumeric } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { OneOfEntry } from './OneOfEntry.tsx';

type Kind = ColumnFilter['kind'];

/** What is written into the form, whether its condition asks for it or not. */
interface Typed {
  readonly text: string;
  readonly least: string;
  readonly most: string;
  readonly values: readonly string[];
}

type Wrong = 'badNumber' | 'badRange' | 'badList';

interface FilterFormProps {
  readonly data: DataOnScreen;
  readonly table: Pick<ListedTable, 'fields' | 'name'>;
  /** The column that it opens with. */
  readonly first: string;
  readonly onAdd: (filter: ColumnFilter) => void;
}

/** Writes a filter: a column, a condition, and what it is compared with. */
export function FilterForm({ data, table, first, onAdd }: FilterFormProps): ReactNode {
  const { say } = data;
  const { fields } = table;
  const error = useId();
  const [name, setName] = useState(first);
  const [chosen, setChosen] = useState<Kind | null>(null);
  const [typed, setTyped] = useState<Typed>({ text: '', least: '', most: '', values: [] });
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const field = fields.find((one) => one.name === name) ?? fields[0];
  if (field === undefined) return null;
  const kinds: readonly Kind[] = isNumeric(field)
    ? ['range', 'oneOf', 'gap', 'present']
    : ['contains', 'equals', 'oneOf', 'gap', 'present'];
  const kind = chosen !== null && kinds.includes(chosen) ? chosen : (kinds[0] ?? 'gap');
  const add = (): void => {
    const made = filterOf(field, kind, typed);
    if (typeof made === 'string') setWrong(made);
    else onAdd(made);
  };
  const entry = (part: 'text' | 'least' | 'most'): ReactNode => (
    <label className="number-field">
      <span className="field-label">{say(`data.filter.${part}`)}</span>
      <input
        type="text"
        inputMode={part === 'text' ? 'text' : 'decimal'}
        className="text-field"
        value={typed[part]}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : error}
        onChange={({ target }) => {
          setWrong(null);
          setTyped({ ...typed, [part]: target.value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // A form with two entries is not sent by the key alone.
          event.preventDefault();
          add();
        }}
      />
    </label>
  );
  return (
    <div className="filter-form" role="group" aria-label={say('data.filter.title')}>
      <h2 className="panel-title">{say('data.filter.title')}</h2>
      <Choice
        label={say('data.filter.field')}
        options={fields.map((one) => ({ key: one.name, name: one.name }))}
        chosen={field.name}
        onChoose={(chosenName) => {
          setName(chosenName);
          setTyped({ ...typed, values: [] });
        }}
        stacked
      />
      <Choice
        label={say('data.filter.condition')}
        options={kinds.map((key) => ({ key, name: say(`data.filter.kinds.${key}`) }))}
        chosen={kind}
        onChoose={setChosen}
        stacked
      />
      {kind === 'contains' || kind === 'equals' ? entry('text') : null}
      {kind === 'range' ? (
        <div className="filter-range">
          {entry('least')}
          {entry('most')}
        </div>
      ) : null}
      {kind === 'oneOf' ? (
        <OneOfEntry
          key={field.name}
          data={data}
          table={table.name}
          field={field}
          chosen={typed.values}
          onChoose={(values) => {
            setWrong(null);
            setTyped({ ...typed, values });
          }}
          onAdd={add}
        />
      ) : null}
      {wrong === null ? null : (
        <p className="filter-wrong" id={error} role="alert">
          {say(`data.filter.${wrong}`)}
        </p>
      )}
      <Button kind="primary" onPress={add}>
        {say('data.filter.apply')}
      </Button>
    </div>
  );
}

function filterOf(column: TableField, kind: Kind, typed: Typed): ColumnFilter | Wrong {
  const field = column.name;
  if (kind === 'oneOf') {
    const { values } = typed;
    const isBad = isNumeric(column) && values.some((value) => !Number.isFinite(Number(value)));
    return values.length === 0 || isBad ? 'badList' : { kind, field, values };
  }
  if (kind === 'gap' || kind === 'present') return { kind, field };
  if (kind !== 'range') return { kind, field, text: typed.text };
  const [least, most] = [bound(typed.least), bound(typed.most)];
  if (Number.isNaN(least) || Number.isNaN(most)) return 'badNumber';
  if (least !== null && most !== null && least > most) return 'badRange';
  return { kind, field, least, most };
}

/** A number as it is typed, with either mark; NaN where it is none, null for nothing. */
function bound(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0’']/g, '');
  if (plain === '') return null;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? value : Number.NaN;
}
