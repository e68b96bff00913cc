import { classOf } from '../../../chart/classes.ts';
import type { ChartValue, ValueClasses } from '../../../chart/spec.ts';
import type { Losses } from '../../useLosses.ts';
import { type Counted, counting } from './counted.ts';
import { lossRowsOf } from './lossRows.ts';

/** A value that a map or a table of colours shows. */
export interface ClassedValue {
  readonly area: string;
  readonly hazard: string | null;
  readonly label: string;
  readonly value: ChartValue;
}

/**
 * A class of the key of a map or a table of colours: its limits, and what is in it, the greatest first.
 *
 * @param limits - as the key writes them
 * @param place -  from 0, the lowest; beyond the last class those without a value
 */
export function classCounted(
  losses: Losses,
  { breaks }: ValueClasses,
  values: readonly ClassedValue[],
  limits: string,
  place: number,
): Counted {
  const { say, quantity, measure } = losses;
  const source = lossRowsOf(losses);
  const sizeOf = (value: ChartValue): number => (typeof value === 'number' ? value : 0);
  const members = values
    .filter(({ value }) =>
      typeof value === 'number' ? classOf(value, breaks) === place : place > breaks.length,
    )
    .toSorted((one, other) => sizeOf(other.value) - sizeOf(one.value));
  const [from, to] = [breaks[place - 1], breaks[place]];
  const limit = (value: number): string => quantity(value);
  return {
    title: `${say(`measure.${measure}`)}: ${limits}`,
    formulas:
      place > breaks.length
        ? []
        : [
            [
              ...(from === undefined ? [] : [`${limit(from)} ≤`]),
              'x',
              ...(to === undefined ? [] : [`< ${limit(to)}`]),
            ].join(' '),
          ],
    notes: [say('counted.classNote')],
    lists: counting(
      say('counted.inClass'),
      members.map(({ area, hazard, label, value }) => ({
        key: `${area} ${hazard ?? ''}`,
        name: label,
        note: quantity(value),
        lead: {
          kind: 'event',
          event: {
            kind: 'lossExplanationAsked',
            number: { measure, area, year: null, hazard },
          },
        },
      })),
      say,
    ),
    dataSets: source.dataSets,
    leads: [],
  };
}
