import type { ReactNode } from 'react';
import { cellAt } from '../../../analysis/column.ts';
import { ScoreLink } from '../../explain/ScoreLink.tsx';
import { shownRows } from '../../state/builds/standings.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { nodeOrder } from '../../state/compare/nodeOrder.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

interface ScoreTableProps {
  readonly index: IndexOnScreen;
  readonly areas: readonly string[];
}

/** The numbers of the profiles: nodes by country, each score leads to its explanation. */
export function ScoreTable({ index, areas }: ScoreTableProps): ReactNode {
  const { built, say, nodeName, areaName, writer, scope } = index;
  const { table, build } = built;
  const rows = new Map(
    shownRows(table, { ...scope, areas: null }).map((row) => [table.areas[row] ?? '', row]),
  );
  return (
    <Panel className="compare-scores" title={say('compare.scores')} unit={nodeName(built.root)}>
      <ScrollRegion label={say('compare.scores')}>
        <table className="table compact" aria-label={say('compare.scores')}>
          <thead>
            <tr>
              <th scope="col">{say('compare.part')}</th>
              {areas.map((area) => (
                <th key={area} scope="col" className="numeric">
                  {areaName(area)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodeOrder(build.trace.framework, 2).map(({ code, depth }) => (
              <tr key={code} data-node={code}>
                <th scope="row" style={{ paddingInlineStart: `${12 + 14 * depth}px` }}>
                  {nodeName(code)}
                </th>
                {areas.map((area) => {
                  const row = rows.get(area);
                  const column = build.scores.get(code);
                  const cell =
                    row === undefined || column === undefined ? 'not-covered' : cellAt(column, row);
                  return (
                    <td key={area} className={typeof cell === 'number' ? 'number' : 'missing'}>
                      <ScoreLink area={area} node={code}>
                        {typeof cell === 'number' ? writer(code)(cell) : say(`missing.${cell}`)}
                      </ScoreLink>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}
