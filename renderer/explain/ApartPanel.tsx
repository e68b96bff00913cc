import { type ReactNode, useState } from 'react';
import type { IndexOnScreen } from '../state/builds/useIndex.ts';
import { useSend } from '../state/context.ts';
import {
  type ApartSection,
  type ApartTable,
  type TakenApart,
  takenApartText,
} from '../state/explain/apart/takenApart.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { CopyText } from './CopyText.tsx';
import { FormulaLines } from './FormulaLines.tsx';
import { SourceCell } from './SourcePart.tsx';

interface ApartPanelProps {
  readonly apart: TakenApart;
  readonly index: IndexOnScreen;
}

/** A number taken apart: formulas with their numbers, what it is made of, where it can be changed. */
export function ApartPanel({ apart, index }: ApartPanelProps): ReactNode {
  const { say } = index;
  const send = useSend();
  const { title, unit, value, beside, sections, source, change } = apart;
  return (
    <div className="explain">
      <h3 className="inspector-name">{title}</h3>
      {unit === '' ? null : <p className="explain-note">{unit}</p>}
      <p className="explain-value">
        <strong className="number">{value}</strong>
        {beside === '' ? null : <span className="explain-rank">{beside}</span>}
      </p>
      {sections.map((each) => (
        <Section key={each.heading} of={title} part={each} index={index} />
      ))}
      {source === null ? null : (
        <section>
          <h4 className="inspector-heading">{say('workbench.explain.source')}</h4>
          <ul className="explain-sources">
            <SourceCell index={index} {...source} />
          </ul>
        </section>
      )}
      <div className="explain-tools">
        <CopyText of={title} text={() => takenApartText(apart)} />
        {change === null ? null : (
          <Button kind="quiet" icon="edit" onPress={() => send(change.event)}>
            {change.label}
          </Button>
        )}
        <Button kind="quiet" onPress={() => send({ kind: 'viewOpened', view: 'methods' })}>
          {say('explaining.method')}
        </Button>
      </div>
    </div>
  );
}

interface SectionProps {
  readonly of: string;
  readonly part: ApartSection;
  readonly index: IndexOnScreen;
}

function Section({ of, part, index }: SectionProps): ReactNode {
  const { heading, formulas, notes, table } = part;
  return (
    <section>
      <h4 className="inspector-heading">{heading}</h4>
      <FormulaLines formulas={formulas} notes={notes} />
      {table === null ? null : (
        <PartTable key={of} label={`${of}: ${heading}`} table={table} index={index} />
      )}
    </section>
  );
}

interface PartTableProps {
  readonly label: string;
  readonly table: ApartTable;
  readonly index: IndexOnScreen;
}

/** What a number is made of; each name that can leads on. */
function PartTable({ label, table, index }: PartTableProps): ReactNode {
  const { say } = index;
  const send = useSend();
  const [isAll, setAll] = useState(false);
  const { heads, rows, shown } = table;
  const few = rows.slice(...shown);
  return (
    <>
      <ScrollRegion label={label}>
        <table className="table compact explain-table" aria-label={label}>
          <thead>
            <tr>
              {heads.map((head, place) => (
                <th key={head} scope="col" className={place === 0 ? '' : 'numeric'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isAll ? rows : few).map(({ key, cells: [name = '', ...cells], asks }) => (
              <tr key={key} data-part={key}>
                <th scope="row">
                  {asks === null ? (
                    name
                  ) : (
                    <button type="button" className="link" onClick={() => send(asks)}>
                      {name}
                    </button>
                  )}
                </th>
                {cells.map((cell, place) => (
                  <td key={heads[place + 1]} className="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {few.length === rows.length ? null : (
        <LinkButton onPress={() => setAll(!isAll)}>
          {isAll
            ? say('explaining.first', { count: few.length })
            : say('explaining.all', { count: rows.length })}
        </LinkButton>
      )}
    </>
  );
}
