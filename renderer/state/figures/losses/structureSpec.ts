import { additiveMeasure } from '../../../../analysis/losses/additiveMeasure.ts';
import type { LossAssessment, Quantity } from '../../../../analysis/losses/assessment.ts';
import { hasHazardColour } from '../../../chart/colours.ts';
import type { SankeySpec, TreemapGroup, TreemapSpec } from '../../../chart/spec.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import { type Continent, continents } from '../continents.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** Countries that a flow diagram draws one by one; the others of a continent are one. */
const MOST_AREAS = 18;
const OTHER = 'other';

/** Whether the measure of a question can be split: rates cannot be added up. */
export function canBeSplit({ question }: LossAssessment): boolean {
  return additiveMeasure(question.measure) === question.measure;
}

/**
 * How a total splits by continent, country and hazard, as nested rectangles or as flows.
 *
 * @returns null where the measure cannot be added up
 */
export function structureSpec(
  inputs: FigureInputs,
  { structureShape }: LossFigureChoices,
): TreemapSpec | SankeySpec | null {
  const { assessment, opened } = inputs;
  if (!canBeSplit(assessment)) return null;
  const { say, names, ...frame } = figureFrame(inputs, {
    shown: { figure: 'structure', shape: structureShape },
  });
  const title = say('lossFigures.structureTitle', { measure: frame.measure, period: frame.period });
  const { hazards } = assessment.question;
  const own = hazards.filter(hasHazardColour);
  const parts = [
    ...own.map((hazard) => ({ part: hazard, label: names.hazard(hazard) })),
    ...(own.length === hazards.length
      ? []
      : [{ part: OTHER, label: say('lossFigures.otherHazards') }]),
  ];
  const rare = hazards.flatMap((hazard, place) => (hasHazardColour(hazard) ? [] : [place]));
  const continentOf = new Map(opened.countries.map(({ code, continent }) => [code, continent]));
  const groups: readonly TreemapGroup[] = continents.flatMap((continent: Continent) => {
    const areas = assessment.areas.filter(({ area }) => continentOf.get(area) === continent);
    if (areas.length === 0) return [];
    return [
      {
        group: continent,
        label: say(`lossFigures.continents.${continent}`),
        areas: areas.map(({ area, byHazard }) => ({
          area,
          label: names.area(area),
          values: parts.map(({ part }) =>
            part === OTHER
              ? sumOf(rare.map((place) => byHazard[place] ?? 'no-data'))
              : (byHazard[hazards.indexOf(part)] ?? 'no-data'),
          ),
        })),
      },
    ];
  });
  if (structureShape === 'treemap') return { ...frame, kind: 'treemap', title, parts, groups };
  return {
    ...frame,
    kind: 'sankey',
    title,
    stages: [
      say('lossFigures.continent'),
      say('lossFigures.country'),
      say('lossFigures.hazardStage'),
    ],
    ...flowsOf(groups, parts, say('lossFigures.otherCountries')),
  };
}

function sumOf(values: readonly Quantity[]): Quantity {
  const known = values.filter((value) => typeof value === 'number');
  return known.length === 0
    ? (values[0] ?? 'no-data')
    : known.reduce((sum, value) => sum + value, 0);
}

const totalOf = (values: readonly Quantity[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);

/** Flows from continents through the greatest countries to hazards; the other countries are one. */
function flowsOf(
  groups: readonly TreemapGroup[],
  parts: TreemapSpec['parts'],
  others: string,
): Pick<SankeySpec, 'nodes' | 'flows'> {
  const areas = groups
    .flatMap(({ group, areas: own }) => own.map((area) => ({ group, ...area })))
    .map((area) => ({ ...area, total: totalOf(area.values) }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total || (a.area < b.area ? -1 : 1));
  const single = areas.length <= MOST_AREAS ? areas : areas.slice(0, MOST_AREAS - 1);
  const shown = new Set(single.map(({ area }) => area));
  const flows = new Map<string, { from: string; to: string; value: number }>();
  const add = (from: string, to: string, value: number) => {
    if (value <= 0) return;
    const key = `${from} ${to}`;
    flows.set(key, { from, to, value: (flows.get(key)?.value ?? 0) + value });
  };
  for (const { group, area, values, total } of areas) {
    const node = shown.has(area) ? area : OTHER_AREAS;
    add(group, node, total);
    parts.forEach(({ part }, i) => {
      const value = values[i];
      add(node, part, typeof value === 'number' ? value : 0);
    });
  }
  const used = new Set([...flows.values()].flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [
      ...groups.map(({ group, label }) => ({ node: group, label, stage: 0, isArea: false })),
      ...single.map(({ area, label }) => ({ node: area, label, stage: 1, isArea: true })),
      { node: OTHER_AREAS, label: others, stage: 1, isArea: false },
      ...parts.map(({ part, label }) => ({ node: part, label, stage: 2, isArea: false })),
    ].filter(({ node }) => used.has(node)),
    flows: [...flows.values()],
  };
}

const OTHER_AREAS = 'other-areas';
