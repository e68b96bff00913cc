import type { ReactNode } from 'react';
import { MedianLink } from '../../explain/MedianLink.tsx';
import { ScoreLink } from '../../explain/ScoreLink.tsx';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import type { Compared } from '../../state/compare/compared.ts';
import { nodeOrder } from '../../state/compare/nodeOrder.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

interface ScoreTableProps {
  readonly index: IndexOnScreen;
  readonly compared: readonly Compared[];
}

/** The numbers of the profiles: nodes by country, each score leads to its explanation. */
export function ScoreTable({ index, compared }: ScoreTableProps): ReactNode {
  const { built, say, nodeName, writer } = index;
  const { build } = built;
  return (
    <Panel className="compare-scores" title={say('compare.scores')} unit={nodeName(built.root)}>
      <ScrollRegion label={say('compare.scores')}>
        <table className="table compact" aria-label={say('compare.scores')}>
          <thead>
            <tr>
              <th scope="col">{say('compare.part')}</th>
              {compared.map(({ code, label }) => (
                <th key={code} scope="col" className="numeric">
                  {label}
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
                {compared.map(({ code: column, area, build: own, valueOf }) => {
                  const cell = valueOf(code);
                  const text =
                    typeof cell === 'number' ? writer(code)(cell) : say(`missing.${cell}`);
                  return (
                    <td key={column} className={typeof cell === 'number' ? 'number' : 'missing'}>
                      {area === null ? (
                        <MedianLink countrySet={column} node={code}>
                          {text}
                        </MedianLink>
                      ) : (
                        <ScoreLink area={area} node={code} build={own}>
                          {text}
                        </ScoreLink>
                      )}
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
