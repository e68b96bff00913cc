import { describe, expect, it } from 'vitest';
import { figureOf, figurePresets } from '../chart/figure/figurePresets.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { engineKinds, engineStressed } from '../chart/testing/engineStress.ts';
import { gallery } from '../chart/testing/gallery.ts';
import { stressed, stresses } from '../chart/testing/stress.ts';
import { figureSvg } from './figureSvg.ts';
import { testMap } from './testing/maps.ts';
import { textFaults } from './testing/textFaults.ts';

/* Whole figures, with title, legend and notes, at the narrowest size, one of A4 and a fixed height. */

const sizes = ['singleColumn', 'doubleColumn', 'slide'] as const;
const languages = ['en', 'zh'] as const;

function faultsOf(spec: ChartSpec): readonly string[] {
  return sizes.flatMap((size) => {
    const { svg } = figureSvg(figureOf(spec, figurePresets[size]), testMap);
    return textFaults(svg).map((fault) => `${size}: ${fault}`);
  });
}

const made = engineKinds.flatMap((kind) =>
  stresses.flatMap((stress) =>
    languages.map((language) => ({
      name: `${kind}, ${stress.name}, in ${language}`,
      specs: () => engineStressed(kind, stress, language),
    })),
  ),
);
const scenes = (Object.keys(gallery) as (keyof typeof gallery)[]).flatMap((kind) =>
  languages.flatMap((language) => [
    { name: `${kind} on bundled data in ${language}`, specs: () => [gallery[kind](language)] },
    ...stresses.map((stress) => ({
      name: `${kind}, ${stress.name}, in ${language}`,
      specs: () => [stressed(kind, stress, language)],
    })),
  ]),
);

describe('a figure in print', () => {
  it.each([...made, ...scenes])('keeps its texts inside, apart and legible: $name', ({ specs }) => {
    for (const spec of specs()) expect(faultsOf(spec)).toEqual([]);
  });
});

describe('textFaults', () => {
  const figure = (texts: string) =>
    `<svg viewBox="0 0 100 50"><g transform="translate(4 4)">${texts}</g></svg>`;
  const text = (words: string, x: number, y: number, size = 8) =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="#000">${words}</text>`;
  it('finds nothing where texts stand apart', () => {
    expect(textFaults(figure(text('Deaths', 0, 10) + text('Events', 0, 20)))).toEqual([]);
  });
  it('finds what reaches over an edge, covers another or is too small', () => {
    expect(textFaults(figure(text('Deaths by year', 60, 10)))).toEqual(['outside: Deaths by year']);
    expect(textFaults(figure(text('Deaths', 0, 10) + text('Events', 4, 14)))).toEqual([
      'covered: Deaths by Events',
    ]);
    expect(textFaults(figure(text('Deaths', 0, 10, 5)))).toEqual(['only 5.0 pt: Deaths']);
  });
  it('follows a chart that is drawn larger and turned', () => {
    const turned = `<g transform="translate(10 0) scale(0.1)"><text dominant-baseline="central" style="font-size:80px;" transform="translate(0 300) rotate(-90)">Deaths</text></g>`;
    expect(textFaults(figure(turned))).toEqual([]);
    // Upright from y = 34 on, over the text that lies at the same place.
    expect(textFaults(figure(turned + text('Events', 4, 30)))).toEqual([
      'covered: Deaths by Events',
    ]);
  });
});
