import { memo, type ReactNode, useMemo, useState } from 'react';
import type { AreaLosses } from '../../../analysis/losses/assessment.ts';
import type { LossMeasure } from '../../../analysis/losses/question.ts';
import { byRank } from '../../state/byRank.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { shownMeasures } from '../../state/shownMeasures.ts';
import type { Losses } from '../../state/useLosses.ts';
import { Panel } from '../../ui/Panel.tsx';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { walkCells } from '../../ui/walkCells.ts';

type Order =
  | { readonly kind: 'rank' }
  | { readonly kind: 'name'; readonly rising: boolean }
  | { readonly kind: 'measure'; readonly measure: LossMeasure; readonly rising: boolean };

/**
 * All measures of every country of the set. Its rows are laid out by themselves, and only those in
 * sight, so that it is no table to the browser any more: the roles say what it is.
 */
export function TablePanel({ losses }: { readonly losses: Losses }): ReactNode {
  const { assessment, say, names } = losses;
  const measures = shownMeasures(losses.measure);
  const [order, setOrder] = useState<Order>({ kind: 'rank' });
  const rows = useMemo(
    () => sorted(assessment.areas, order, names.area),
    [assessment, order, names],
  );
  const send = useSend();
  const explain = ({ dataset }: HTMLElement): void => {
    const ranked = losses.measure;
    const measure =
      dataset['cell'] === 'rank' ? ranked : measures.find((each) => each === dataset['cell']);
    if (measure === undefined) return;
    const number = { measure, area: dataset['of'] ?? null, year: null, hazard: null };
    send({ kind: 'lossExplanationAsked', number });
  };
  const direction = (rising: boolean): 'ascending' | 'descending' =>
    rising ? 'ascending' : 'descending';
  return (
    <Panel className="losses-table" title={say('table.title')} unit={say('table.label')}>
      <ScrollRegion label={say('table.title')}>
        <table
          className="table"
          role="grid"
          aria-label={say('table.label')}
          onClick={(event) => {
            const cell = event.target instanceof Element ? event.target.closest('td') : null;
            if (cell instanceof HTMLElement) explain(cell);
          }}
          onKeyDown={walkCells(explain)}
        >
          <thead role="rowgroup">
            <tr role="row">
              <SortHeader
                label={say('table.rank')}
                sorted={order.kind === 'rank' ? 'ascending' : null}
                onSort={() => setOrder({ kind: 'rank' })}
                numeric
              />
              <SortHeader
                label={say('table.area')}
                sorted={order.kind === 'name' ? direction(order.rising) : null}
                onSort={() =>
                  setOrder({ kind: 'name', rising: order.kind === 'name' ? !order.rising : true })
                }
              />
              {measures.map((measure) => {
                const here = order.kind === 'measure' && order.measure === measure;
                return (
                  <SortHeader
                    key={measure}
                    label={say(`measure.${measure}`)}
                    unit={say(`measureUnit.${measure}`)}
                    sorted={here ? direction(order.rising) : null}
                    onSort={() =>
                      setOrder({ kind: 'measure', measure, rising: here ? !order.rising : false })
                    }
                    numeric
                  />
                );
              })}
            </tr>
          </thead>
          <tbody role="rowgroup">
            <tr role="row" className="table-total">
              <td role="gridcell" data-cell="none" tabIndex={-1} />
              <th role="rowheader" scope="row" data-cell="name" tabIndex={-1}>
                {say('table.total')}
              </th>
              {measures.map((measure) => (
                <td
                  key={measure}
                  role="gridcell"
                  className={`${typeof assessment.total[measure].value === 'number' ? 'number' : 'missing'} explains`}
                  data-cell={measure}
                  tabIndex={-1}
                >
                  {losses.quantity(assessment.total[measure].value, measure)}
                </td>
              ))}
            </tr>
            {rows.map((row, place) => (
              <TableRow key={row.area} row={row} losses={losses} isFirst={place === 0} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
}

interface TableRowProps {
  readonly row: AreaLosses;
  readonly losses: Losses;
  /** Tab comes to the first row; the arrow keys lead on. */
  readonly isFirst: boolean;
}

const TableRow = memo(function TableRow({ row, losses, isFirst }: TableRowProps) {
  const send = useSend();
  const hovered = useWindow((state) => state.hoveredArea === row.area);
  const chosen = useWindow((state) => state.choices.chosenArea === row.area);
  return (
    <tr
      role="row"
      data-area={row.area}
      data-active={hovered}
      data-chosen={chosen}
      onPointerEnter={() => send({ kind: 'areaHovered', area: row.area })}
      onPointerLeave={() => send({ kind: 'areaHovered', area: null })}
    >
      <td
        role="gridcell"
        className="number explains"
        data-cell="rank"
        data-of={row.area}
        tabIndex={-1}
      >
        {typeof row.rank === 'number' ? row.rank : '–'}
      </td>
      <th role="rowheader" scope="row">
        <button
          type="button"
          className="table-name"
          data-cell="name"
          tabIndex={isFirst ? 0 : -1}
          aria-pressed={chosen}
          onClick={() => send({ kind: 'areaChosen', area: chosen ? null : row.area })}
        >
          {losses.names.area(row.area)}
        </button>
      </th>
      {shownMeasures(losses.measure).map((measure) => {
        const { value } = row.figures[measure];
        return (
          <td
            key={measure}
            role="gridcell"
            className={typeof value === 'number' ? 'number explains' : 'missing explains'}
            data-cell={measure}
            data-of={row.area}
            tabIndex={-1}
          >
            {losses.quantity(value, measure)}
          </td>
        );
      })}
    </tr>
  );
});

function sorted(
  areas: readonly AreaLosses[],
  order: Order,
  nameOf: (code: string) => string,
): readonly AreaLosses[] {
  switch (order.kind) {
    case 'rank':
      return byRank(areas);
    case 'name': {
      const collator = new Intl.Collator();
      const rising = areas.toSorted((one, other) =>
        collator.compare(nameOf(one.area), nameOf(other.area)),
      );
      return order.rising ? rising : rising.toReversed();
    }
    case 'measure': {
      const sign = order.rising ? 1 : -1;
      const value = ({ figures }: AreaLosses): number | null => {
        const quantity = figures[order.measure].value;
        return typeof quantity === 'number' ? quantity : null;
      };
      return areas.toSorted((one, other) => {
        const left = value(one);
        const right = value(other);
        if (left === null || right === null) return Number(left === null) - Number(right === null);
        return sign * (left - right);
      });
    }
  }
}
