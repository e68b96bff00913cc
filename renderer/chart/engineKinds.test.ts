import { describe, expect, it } from 'vitest';
import { testMap } from '../export/testing/maps.ts';
import { compile } from './compile.ts';
import type { Drawing } from './Drawing.ts';
import { drawSvg, registerMap } from './echarts.ts';
import { rulesOf } from './rulesOf.ts';
import { overlaps } from './scene/draw.ts';
import type { ChartSpec } from './spec.ts';
import { summary } from './summary.ts';
import { drawnTexts } from './testing/drawnTexts.ts';
import { engineKinds, engineStressed } from './testing/engineStress.ts';
import { stresses } from './testing/stress.ts';
import { chartThemes } from './theme.ts';

registerMap(testMap);

/** One and two columns of a journal, in points and as fine as they are printed. */
function drawings(spec: ChartSpec): Drawing[] {
  return [230, 485].map((width) => ({
    target: 'print',
    width: width * 10,
    height: rulesOf(spec).height(spec, width, 8, testMap) * 10,
    fontSize: 80,
    theme: chartThemes.print,
    map: spec.kind === 'choropleth' ? testMap : null,
  }));
}

function faults(spec: ChartSpec, drawing: Drawing): string[] {
  const { width, height } = drawing;
  const texts = drawnTexts(drawSvg(compile(spec, drawing), width, height));
  const outside = texts.filter(
    ({ box }) => box.left < -5 || box.right > width + 5 || box.top < -8 || box.bottom > height + 8,
  );
  const covered = texts.flatMap((one, i) =>
    texts
      .slice(i + 1)
      .filter((other) => overlaps(one.box, other.box, 8))
      .map((other) => `covered: ${one.text} by ${other.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...covered];
}

describe('an axis of deviations', () => {
  it('prints no percentage twice, with nothing to compare and with small differences', () => {
    const stress = stresses.find(({ missing }) => missing);
    if (stress === undefined) throw new Error('needs a stress without values');
    const [empty] = engineStressed('deviationBars', stress, 'en');
    if (empty?.kind !== 'deviationBars') throw new Error('needs deviations');
    const rows = empty.rows.map((row, i) => ({ ...row, deviationPercent: i / 10 }));
    for (const spec of [empty, { ...empty, rows }]) {
      const [drawing] = drawings(spec);
      if (drawing === undefined) throw new Error('needs a drawing');
      const texts = drawnTexts(drawSvg(compile(spec, drawing), drawing.width, drawing.height))
        .map(({ text }) => text)
        .filter((text) => text.endsWith('%'));
      expect(texts.length).toBeGreaterThan(1);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('numbers in the cells of a heat map', () => {
  const cells = Object.entries({ en: '180k', zh: '18万' }).flatMap(([language, widest]) =>
    stresses.slice(0, 2).map((stress) => ({ language: language as 'en' | 'zh', widest, stress })),
  );
  it.each(cells)('stay apart and inside their cells: $stress.name in $language', (one) => {
    const { language, stress, widest } = one;
    for (const made of engineStressed('heatMap', stress, language)) {
      if (made.kind !== 'heatMap') throw new Error('needs a heat map');
      const numbers = [184_000, 4068, 8982, 1504, 77, 0, 262, 9576, 13, 6136];
      const columns = numbers.map((_, k) => ({ code: `C${k}`, label: `C${k}` }));
      const rows = made.rows.map((row, i) => ({
        ...row,
        label: `${i}`,
        values: numbers.map((_, k) => numbers[(i * 3 + k) % numbers.length] ?? 0),
      }));
      for (const drawing of drawings({ ...made, rows, columns })) {
        const svg = drawSvg(
          compile({ ...made, rows, columns }, drawing),
          drawing.width,
          drawing.height,
        );
        const texts = drawnTexts(svg);
        const tops = [...new Set(texts.map(({ box }) => Math.round(box.top)))];
        const drawn = tops
          .map((top) => texts.filter(({ box }) => Math.round(box.top) === top))
          .filter((line) => line.length > numbers.length / 2);
        expect(drawn.length).toBeGreaterThan(rows.length);
        // In one column the widest number still stands, in its shortest form.
        if (drawing.width < 3000) expect(drawn.flat().map(({ text }) => text)).toContain(widest);
        for (const line of drawn) {
          line
            .toSorted((a, b) => a.box.left - b.box.left)
            .forEach(({ box }, i, all) => {
              const next = all[i + 1]?.box.left ?? Number.POSITIVE_INFINITY;
              expect(next - box.right).toBeGreaterThan(drawing.fontSize * 0.18);
            });
        }
      }
    }
  });
});

describe('drawnTexts', () => {
  it('finds a text where it lies, turned ones as well', () => {
    const svg =
      '<text dominant-baseline="central" text-anchor="end" style="font-size:10px;" transform="translate(50 20)">10</text>' +
      '<text dominant-baseline="central" text-anchor="middle" style="font-size:10px;" transform="matrix(0,-1,1,0,30,40)">10</text>';
    const [lying, turned] = drawnTexts(svg);
    // Two digits of 0.555 em.
    expect(lying?.box.left).toBeCloseTo(50 - 11.1, 6);
    expect(lying?.box.right).toBeCloseTo(50, 6);
    expect(turned?.box.top).toBeCloseTo(40 - 5.55, 6);
    expect(turned?.box.left).toBeCloseTo(30 - 4.6, 6);
  });
});

describe.each(engineKinds)('%s', (kind) => {
  const cases = (['en', 'zh'] as const).flatMap((language) =>
    stresses.map((stress) => ({ name: `${stress.name} in ${language}`, stress, language })),
  );
  it.each(cases)('keeps texts inside and apart: $name', ({ stress, language }) => {
    for (const spec of engineStressed(kind, stress, language)) {
      for (const drawing of drawings(spec)) {
        expect(faults(spec, drawing), `${drawing.width} × ${drawing.height}`).toEqual([]);
      }
      expect(summary(spec)).not.toMatch(/{{|undefined|NaN|Infinity/);
      const lengths = rulesOf(spec)
        .columns(spec)
        .map(({ cells }) => cells.length);
      expect(new Set(lengths).size).toBe(1);
    }
  });
});
