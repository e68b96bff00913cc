import type { SmallMultiplesSpec } from '../../chart/spec.ts';
import { yearsOf } from '../builds/standings.ts';
import { buildFrame } from '../figures/buildFrame.ts';
import type { CompareInputs } from './CompareInputs.ts';
import { scoreAt } from './scoreAt.ts';

/** The index of each country through the years, on one scale; null where it has one time only. */
export function yearsFigure(inputs: CompareInputs): SmallMultiplesSpec | null {
  const { built, areas } = inputs;
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
    period: say('figure.years', { first, last }),
    years,
    panels: areas.map((area) => ({
      area,
      label: names.area(area),
      values: years.map((year) => scoreAt(built, built.root, rows.get(`${area} ${year}`))),
      baseline: [],
    })),
    baselineLabel: '',
    partialYears: [],
  };
}
