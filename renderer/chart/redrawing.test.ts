import { describe, expect, it } from 'vitest';
import { cleanSvg } from '../export/cleanSvg.ts';
import { testMap } from '../export/testing/maps.ts';
import { compile } from './compile.ts';
import type { Drawing } from './Drawing.ts';
import { drawSvg, registerMap, startUnseenChart } from './echarts.ts';
import type { ChartSpec, FigureLanguage } from './spec.ts';
import { tellSpec } from './tellSpec.ts';
import { engineKinds, engineStressed } from './testing/engineStress.ts';
import { gallery } from './testing/gallery.ts';
import { stressed, stresses } from './testing/stress.ts';
import { chartThemes } from './theme.ts';

/* A chart on the screen is told the next spec over the last one: nothing of the last may stay. */

registerMap(testMap);
const languages = ['en', 'zh'] as const satisfies readonly FigureLanguage[];

const drawing: Drawing = {
  target: 'screen',
  width: 900,
  height: 600,
  fontSize: 12,
  theme: chartThemes.light,
  map: testMap,
};

/** What the engine shows of each spec in turn, told one after the other. */
function inTurn(specs: readonly ChartSpec[]): readonly string[] {
  const chart = startUnseenChart(drawing.width, drawing.height);
  try {
    return specs.map((spec, i) => {
      tellSpec(chart, specs[i - 1] ?? null, spec, drawing);
      return cleanSvg(chart.renderToSVGString());
    });
  } finally {
    chart.dispose();
  }
}

const fresh = (spec: ChartSpec): string =>
  cleanSvg(drawSvg(compile(spec, drawing), drawing.width, drawing.height));

const kinds: readonly (readonly [string, readonly ChartSpec[]])[] = [
  ...engineKinds.map(
    (kind) =>
      [
        kind,
        languages.flatMap((language) =>
          stresses.flatMap((stress) => engineStressed(kind, stress, language)),
        ),
      ] as const,
  ),
  ...(Object.keys(gallery) as (keyof typeof gallery)[]).map(
    (kind) =>
      [
        kind,
        languages.flatMap((language) => [
          gallery[kind](language),
          ...stresses.map((stress) => stressed(kind, stress, language)),
        ]),
      ] as const,
  ),
];

describe.each(kinds)('%s', (_, specs) => {
  it('leaves nothing of the spec before in the drawing of the next', () => {
    const turns = [...specs, ...specs.toReversed()];
    const wanted = turns.map(fresh);
    for (const [i, svg] of inTurn(turns).entries()) {
      expect(svg === wanted[i], `drawing ${i} of ${turns.length}`).toBe(true);
    }
  });
});
