import type { ChartValue, SmallMultiplesSpec } from '../../chart/spec.ts';
import { shownRows, yearsOf } from '../builds/standings.ts';
import { buildFrame } from '../figures/buildFrame.ts';
import type { CompareInputs } from './CompareInputs.ts';
import type { SetOfCountries } from './compared.ts';
import { medianAmong } from './medianAmong.ts';
import { scoreAt } from './scoreAt.ts';

/**
 * The index of each country through the years, on one scale; null where it has one time only.
 *
 * @param sets - shown in place of the countries, each by the median of its members; null shows countries
 */
export function yearsFigure(
  inputs: CompareInputs,
  sets: readonly SetOfCountries[] | null = null,
): SmallMultiplesSpec | null {
  const { built, areas, scope } = inputs;
  const span = yearsOf(built.table);
  const [first] = span;
  const last = span.at(-1);
  if (first === undefined || last === undefined || span.length < 2) return null;
  const { frame, say, names } = buildFrame(inputs);
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const rows = new Map(
    built.table.areas.map((area, row) => [`${area} ${built.table.years?.[row] ?? ''}`, row]),
  );
  return {
    ...frame,
    kind: 'smallMultiples',
    title: say('compare.figure.years'),
    notes: [...frame.notes, ...(sets === null ? [] : [say('compare.setNote')])],
    period: say('figure.years', { first, last }),
    years,
    panels:
      sets === null
        ? areas.map((area) => ({
            area,
            label: names.area(area),
            values: years.map((year) => scoreAt(built, built.root, rows.get(`${area} ${year}`))),
            baseline: [],
          }))
        : sets.map(({ code, label, areas: members }) => ({
            area: code,
            label,
            values: years.map(
              (year): ChartValue =>
                medianAmong(
                  built.build.scores.get(built.root),
                  shownRows(built.table, { ...scope, areas: new Set(members), year }),
                ),
            ),
            baseline: [],
          })),
    baselineLabel: '',
    partialYears: [],
  };
}
