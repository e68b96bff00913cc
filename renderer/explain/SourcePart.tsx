import type { ReactNode } from 'react';
import { sourceName } from '../../analysis/compose/explanation.ts';
import type { SourceQuestion } from '../../datasets/tables/sourcePlan.ts';
import type { SourceRows } from '../../datasets/tables/sourceRows.ts';
import { cellOf, type ExplainedNumber } from '../state/builds/explain/explainNumber.ts';
import { tableCode } from '../state/builds/tableCode.ts';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useSend, useWindow } from '../state/context.ts';
import { useFailureText } from '../state/useFailureText.ts';
import { Button } from '../ui/Button.tsx';
import { SourceFacts } from './SourceFacts.tsx';

/** Lines that are shown of a source before the rest is counted. */
const MOST_LINES = 12;

interface SourcePartProps {
  readonly index: IndexOnScreen;
  readonly explained: ExplainedNumber;
}

/** The columns of the raw table behind an indicator, and the lines of the files that they come from. */
export function SourcePart({ index, explained }: SourcePartProps): ReactNode {
  const { say, figures, built } = index;
  const { tree, area, row } = explained;
  const year = built.table.years === undefined ? null : Number(row.slice(area.length + 1));
  return (
    <section>
      <h3 className="inspector-heading">{say('workbench.explain.source')}</h3>
      <ul className="explain-sources">
        {tree.children
          .filter(({ child }) => child.kind === 'column')
          .map(({ child }) => {
            const cell = cellOf(child.answer);
            const question: SourceQuestion = {
              table: tableCode(built.source),
              column: child.code,
              area: child.area ?? area,
              year,
            };
            return (
              <SourceCell
                key={sourceName(child)}
                index={index}
                question={question}
                name={say('workbench.explain.column', { column: sourceName(child) })}
                value={typeof cell === 'number' ? figures(cell) : say(`missing.${cell}`)}
              />
            );
          })}
      </ul>
    </section>
  );
}

interface SourceCellProps {
  readonly index: Pick<IndexOnScreen, 'say'>;
  readonly question: SourceQuestion;
  readonly name: string;
  readonly value: string;
}

/** A cell of a raw table, and the lines of the file that it comes from once they are asked for. */
export function SourceCell({ index, question, name, value }: SourceCellProps): ReactNode {
  const { say } = index;
  const send = useSend();
  const source = useWindow((state) => state.source);
  return (
    <li className="explain-source">
      <span className="explain-source-head">
        <span>{name}</span>
        <span className="number">{value}</span>
      </span>
      {source !== null && isSame(source.question, question) ? (
        <Found index={index} />
      ) : (
        <Button kind="quiet" onPress={() => send({ kind: 'sourceAsked', question })}>
          {say('workbench.explain.readRows')}
        </Button>
      )}
    </li>
  );
}

/** What became of the question for the lines. */
function Found({ index }: Pick<SourceCellProps, 'index'>): ReactNode {
  const failureText = useFailureText();
  const job = useWindow((state) => state.source?.job ?? null);
  if (job === null) return null;
  if (job.kind === 'running') {
    return <p className="explain-note">{index.say('workbench.explain.reading')}</p>;
  }
  if (job.kind === 'failed') return <p className="explain-note">{failureText(job.failure)}</p>;
  return <Lines index={index} found={job.value} />;
}

function Lines({
  index,
  found,
}: {
  readonly index: Pick<IndexOnScreen, 'say'>;
  readonly found: SourceRows;
}): ReactNode {
  const { say } = index;
  const { plan, rows, header, dataSet: set } = found;
  const file = `${plan.dataSet}/${plan.file}`;
  const [only] = rows;
  return (
    <div className="source-lines">
      <p>
        {rows.length === 1 && only !== undefined
          ? say('workbench.explain.sourceRow', { file, line: only.line })
          : say('workbench.explain.sourceRows', { file, count: rows.length })}
      </p>
      {rows.length === 1 && only !== undefined ? (
        <dl className="source-cells">
          {header.map((name, place) => (
            <div key={name} data-field={name === plan.field}>
              <dt>{name}</dt>
              <dd className="number">{only.cells[place] === '' ? '–' : only.cells[place]}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <ul className="source-many number">
          {rows.slice(0, MOST_LINES).map(({ line, cells }) => (
            <li key={line}>
              {line}: {cells[header.indexOf('year')] ?? ''} {plan.field}{' '}
              {cells[header.indexOf(plan.field)]}
            </li>
          ))}
          {rows.length > MOST_LINES ? (
            <li>{say('workbench.builds.more', { count: rows.length - MOST_LINES })}</li>
          ) : null}
        </ul>
      )}
      <SourceFacts dataSet={set} />
    </div>
  );
}

function isSame(one: SourceQuestion, other: SourceQuestion): boolean {
  return (
    one.table === other.table &&
    one.column === other.column &&
    one.area === other.area &&
    one.year === other.year
  );
}
