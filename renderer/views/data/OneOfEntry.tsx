import { type ReactNode, useMemo, useState } from 'react';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import { PIVOT_ROWS } from '../../../datasets/store/workbench/pivotTable.ts';
import { useAnswer } from '../../state/data/useAnswer.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useTables } from '../../state/data/useTables.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { Busy } from '../../ui/Busy.tsx';
import { CheckedList } from '../../ui/CheckedList.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { TextSearch } from '../../ui/TextSearch.tsx';
import { foundValues, typedValues } from './typedValues.ts';

interface OneOfEntryProps {
  readonly data: Pick<DataOnScreen, 'say' | 'numbers' | 'cellText' | 'nameOf'>;
  readonly table: string;
  readonly field: TableField;
  readonly chosen: readonly string[];
  readonly onChoose: (values: readonly string[]) => void;
  /** Follows Enter where nothing is typed. */
  readonly onAdd: () => void;
}

/** Chooses values of a column: from a list of all that it has, or typed with commas. */
export function OneOfEntry(props: OneOfEntryProps): ReactNode {
  const { data, table, field, chosen, onChoose, onAdd } = props;
  const { say, numbers, cellText, nameOf } = data;
  const tables = useTables();
  const failureText = useFailureText();
  const [typed, setTyped] = useState('');
  const answer = useAnswer(`${table} ${field.name}`, (signal) =>
    tables.pivot(
      {
        table,
        filters: [],
        rows: field.name,
        columns: null,
        measure: null,
        aggregate: 'count',
      },
      signal,
    ),
  );
  const pivot = answer.waiting ? null : answer.value;
  const listed = useMemo(() => {
    const own = (pivot?.rowKeys ?? []).flatMap((key, row) =>
      key === null
        ? []
        : [
            {
              key: String(key),
              label: cellText(key, field),
              name: nameOf(field, String(key)),
              note: numbers.shown(pivot?.rowTotals[row]?.rows ?? 0),
            },
          ],
    );
    const known = new Set(own.map(({ key }) => key));
    const others = chosen.filter((value) => !known.has(value));
    return [
      ...others.map((key) => ({ key, label: key, name: '', note: numbers.shown(0) })),
      ...own,
    ];
  }, [pivot, chosen, field, cellText, nameOf, numbers]);
  const found = foundValues(listed, typed);
  const shown = new Set(found.map(({ key }) => key));
  const enter = (): void => {
    const values = typedValues(typed, listed);
    setTyped('');
    if (values.length === 0) onAdd();
    else onChoose([...new Set([...chosen, ...values])]);
  };
  return (
    <div className="one-of">
      <TextSearch
        label={say('data.filter.oneOf.find')}
        typed={typed}
        onType={setTyped}
        onEnter={enter}
      />
      {answer.failure !== null ? (
        <p className="filter-wrong">{failureText(answer.failure)}</p>
      ) : pivot === null ? (
        <Busy>{say('data.filter.oneOf.reading')}</Busy>
      ) : found.length === 0 ? (
        <p className="searched-choice-nothing">{say('data.filter.oneOf.none')}</p>
      ) : (
        <CheckedList
          label={field.name}
          options={found.map(({ key, label, name, note }) => ({
            key,
            name: name === '' ? label : `${label} · ${name}`,
            note,
          }))}
          chosen={chosen}
          onChoose={(keys) => onChoose([...chosen.filter((key) => !shown.has(key)), ...keys])}
        />
      )}
      <p className="one-of-foot" role="status">
        <span>{say('data.filter.oneOf.chosen', { number: numbers.shown(chosen.length) })}</span>
        {chosen.length === 0 ? null : (
          <LinkButton onPress={() => onChoose([])}>{say('data.filter.oneOf.clear')}</LinkButton>
        )}
      </p>
      <p className="one-of-hint">
        {(pivot?.rowsLeftOut ?? 0) > 0
          ? say('data.filter.oneOf.beyond', { most: numbers.shown(PIVOT_ROWS) })
          : say('data.filter.oneOf.hint')}
      </p>
    </div>
  );
}
