import { type ReactNode, useState } from 'react';
import { meaningOf, unitOf } from '../../state/data/fieldWords.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useSettings } from '../../state/settingsInUse.ts';

interface TableNamesProps {
  readonly data: DataOnScreen;
  readonly onInsert: (text: string) => void;
}

/** Every table with its columns; a press inserts the name into the statement. */
export function TableNames({ data, onInsert }: TableNamesProps): ReactNode {
  const { say, tables } = data;
  const { language } = useSettings();
  const [open, setOpen] = useState<string | null>(data.choices.table);
  return (
    <section className="table-names" aria-label={say('data.sql.tables')}>
      <h2 className="panel-title">{say('data.sql.tables')}</h2>
      <p className="panel-unit">{say('data.sql.tablesHint')}</p>
      <ul>
        {tables.map((table) => (
          <li key={table.name}>
            <div className="table-name-line">
              <button
                type="button"
                className="table-toggle"
                aria-expanded={open === table.name}
                aria-label={table.name}
                title={table.title}
                onClick={() => setOpen(open === table.name ? null : table.name)}
              >
                {table.name}
              </button>
              <Insert name={sqlName(table)} data={data} onInsert={onInsert} />
            </div>
            {open === table.name ? (
              <ul className="field-names">
                {table.fields.map((field) => (
                  <li key={field.name}>
                    <button
                      type="button"
                      className="sql-field"
                      title={[unitOf(field, language), meaningOf(field, language)]
                        .filter(Boolean)
                        .join(' · ')}
                      onClick={() => onInsert(quoted(field.name))}
                    >
                      <span>{field.name}</span>
                      <span className="panel-unit">{say(`data.type.${field.type}`)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Insert({ name, data, onInsert }: TableNamesProps & { readonly name: string }): ReactNode {
  return (
    <button
      type="button"
      className="table-insert"
      aria-label={data.say('data.sql.insert', { name })}
      onClick={() => onInsert(name)}
    >
      +
    </button>
  );
}

/** The name of a table in SQL. */
export function sqlName({ name }: Pick<ListedTable, 'name'>): string {
  return name.split('/').map(quoted).join('.');
}

/** A name in SQL: quoted where it must be. */
function quoted(name: string): string {
  return /^[a-z][A-Za-z0-9]*$/.test(name) && !reserved.has(name.toLowerCase())
    ? name
    : `"${name.replaceAll('"', '""')}"`;
}

/** Names of columns and tables that SQL takes for its own words. */
const reserved = new Set([
  'set',
  'column',
  'values',
  'table',
  'order',
  'group',
  'default',
  'end',
  'index',
]);
