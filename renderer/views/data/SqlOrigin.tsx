import type { ReactNode } from 'react';
import { SourceFacts } from '../../explain/SourceFacts.tsx';
import { tablesOfStatement } from '../../state/data/tablesOfStatement.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { PopoverButton } from '../../ui/PopoverButton.tsx';

interface SqlOriginProps {
  readonly data: DataOnScreen;
  readonly sql: string;
}

/**
 * Where the numbers of an answer come from: a statement can do anything with its tables, so that a
 * cell is traced to the statement and to the tables that it names, no farther.
 */
export function SqlOrigin({ data, sql }: SqlOriginProps): ReactNode {
  const { say, tables } = data;
  return (
    <PopoverButton label={say('data.sql.origin')} icon="info" text>
      {() => {
        const named = tablesOfStatement(sql, tables);
        return (
          <div className="sql-origin">
            <h3 className="figure-title">{say('data.sql.origin')}</h3>
            <p>{say('data.sql.originNote')}</p>
            <pre className="sql-text">{sql}</pre>
            {named.length === 0 ? <p>{say('data.sql.originNone')}</p> : null}
            {named.map(({ name, title, dataSet }) => (
              <section key={name}>
                <h4 className="inspector-heading">{name}</h4>
                {dataSet === null ? <p>{title}</p> : <SourceFacts dataSet={dataSet} />}
              </section>
            ))}
          </div>
        );
      }}
    </PopoverButton>
  );
}
