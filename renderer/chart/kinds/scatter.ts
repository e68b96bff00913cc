import { chartWords, fill } from '../chartWords.ts';
import { categoryColour } from '../colours.ts';
import { numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import { fixedText, valueTexts } from '../scene/valueText.ts';
import type { ScatterSpec } from '../spec.ts';
import { sizeTitle } from './circleSizes.ts';
import { measureHeading } from './classLegend.ts';
import { axisTitle, placedPoints, withoutSize } from './scatterPlaces.ts';
import { scatterScene } from './scatterScene.ts';

/** Two measures of the same areas, against each other. */
export const scatter: SceneKind<ScatterSpec> = {
  fileName: 'scatter',
  scene: scatterScene,
  height: ({ size }, width, fontSize) =>
    Math.max(width * 0.72, fontSize * 20) + (size === undefined ? 0 : fontSize * 5),
  legend: (spec, theme) => ({
    heading: spec.groups.length === 0 ? '' : spec.measure,
    entries: spec.groups.map(({ label }, i) => ({
      shape: 'dot',
      colour: categoryColour(i, theme),
      label,
    })),
  }),
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const known = fill(sentences.scatter, {
      known: placedPoints(spec).length,
      x: spec.x.measure,
      y: spec.y.measure,
    });
    return [known, ...notesOf(spec)].join(spec.language === 'zh' ? '' : ' ');
  },
  columns: (spec) => [
    textColumn(
      'area',
      spec.points.map(({ area }) => area),
    ),
    textColumn(
      'name',
      spec.points.map(({ label }) => label),
    ),
    ...(['x', 'y'] as const).flatMap((axis) => {
      const values = spec.points.map((point) => point[axis]);
      const { measure, unit } = spec[axis];
      return [
        numberColumn(measureHeading({ language: spec.language, measure, unit }), values),
        reasonColumn(`${measure}, missing reason`, values),
      ];
    }),
    ...(spec.size === undefined
      ? []
      : [
          numberColumn(
            sizeTitle(spec.size, spec),
            spec.points.map(({ size }) => size ?? 'no-data'),
          ),
          reasonColumn(
            `${spec.size.measure}, missing reason`,
            spec.points.map(({ size }) => size ?? 'no-data'),
          ),
        ]),
    ...(spec.groups.length === 0
      ? []
      : [
          textColumn(
            'group',
            spec.points.map(({ group }) => group ?? ''),
          ),
        ]),
  ],
  texts: (spec) => [
    axisTitle(spec.x, spec),
    axisTitle(spec.y, spec),
    ...(spec.size === undefined ? [] : [sizeTitle(spec.size, spec)]),
    ...[...spec.points, ...spec.groups].map(({ label }) => label),
  ],
  foot: notesOf,
};

function notesOf(spec: ScatterSpec): string[] {
  const words = chartWords[spec.language];
  const { correlation, quadrants } = spec;
  const lines = quadrants === null ? [] : valueTexts([quadrants.x, quadrants.y], spec);
  const unplaced = spec.points.length - placedPoints(spec).length;
  return [
    ...(correlation === null
      ? []
      : [
          fill(words.correlation, {
            method: words.methods[correlation.method],
            coefficient: fixedText(correlation.coefficient, 2, spec),
            areas: correlation.areas,
          }),
        ]),
    ...(quadrants === null
      ? []
      : [fill(words.quadrants, { x: lines[0] ?? '', y: lines[1] ?? '' })]),
    ...(withoutSize(spec) === 0 ? [] : [fill(words.withoutSize, { count: withoutSize(spec) })]),
    ...(unplaced === 0 ? [] : [fill(words.unplaced, { count: unplaced })]),
  ];
}
