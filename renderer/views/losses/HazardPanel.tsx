import type { ReactNode } from 'react';
import { hazardColour } from '../../chart/colours.ts';
import { ExplainLink } from '../../explain/ExplainLink.tsx';
import { hazardsShown } from '../../state/hazardsShown.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { ExportButton } from './ExportButton.tsx';
import { QualityButton } from './QualityButton.tsx';
import { shortened } from './shortened.ts';

/** Each hazard's share of the measure. */
export function HazardPanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { assessment, measure, say, names, write } = losses;
  const rows = hazardsShown(assessment).toSorted(
    (one, other) =>
      numberOr(other.sharePercent) - numberOr(one.sharePercent) ||
      numberOr(other.figures[measure].value) - numberOr(one.figures[measure].value),
  );
  return (
    <Panel
      className="hazards"
      title={say('hazards.title')}
      unit={say(`measure.${measure}`)}
      tools={
        <>
          <QualityButton losses={losses} figure="hazards" />
          <ExportButton figure="hazards" name={say('hazards.title')} />
        </>
      }
    >
      <ScrollRegion label={say('hazards.title')}>
        <table
          className="table compact"
          aria-label={say('hazards.label', { measure: say(`measure.${measure}`) })}
        >
          <tbody>
            {rows.map(({ hazard, figures, sharePercent }) => (
              <tr key={hazard} data-hazard={hazard}>
                <th scope="row">
                  <span
                    className="swatch"
                    style={{ background: hazardColour(hazard) }}
                    aria-hidden="true"
                  />
                  {names.hazard(hazard)}
                </th>
                <td className="hazard-bar" aria-hidden="true">
                  <span
                    style={{
                      background: hazardColour(hazard),
                      transform: `scaleX(${numberOr(sharePercent) / 100})`,
                    }}
                  />
                </td>
                <td className="number">
                  {typeof sharePercent === 'number' ? (
                    <ExplainLink number={{ measure, area: null, year: null, hazard }}>
                      {write.share(sharePercent)}
                    </ExplainLink>
                  ) : (
                    '–'
                  )}
                </td>
                <td
                  className={typeof figures[measure].value === 'number' ? 'number' : 'missing'}
                  title={losses.quantity(figures[measure].value)}
                >
                  <ExplainLink number={{ measure, area: null, year: null, hazard }}>
                    {shortened(figures[measure].value, losses)}
                  </ExplainLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

function numberOr(quantity: number | string): number {
  return typeof quantity === 'number' ? quantity : 0;
}
