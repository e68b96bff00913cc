import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../chart/fontMetrics.ts';
import type { ChartSpec, FigureLanguage } from '../chart/spec.ts';
import type { ExportedFigure, FigureFormat } from './ExportedFigure.ts';
import { type FigureSize, figureSizes } from './FigureSize.ts';
import { renderFigure } from './renderFigure.ts';
import { testFiles } from './testing/figureFiles.ts';
import { testCodes } from './testing/maps.ts';
import { matchSnapshot } from './testing/matchSnapshot.ts';
import { testChoropleth, testRanking, testSeries } from './testing/specs.ts';

const kinds: Readonly<Record<string, (language: FigureLanguage) => ChartSpec>> = {
  choropleth: (language) => testChoropleth(testCodes, language),
  ranking: (language) => testRanking(8, language),
  series: testSeries,
};
const cases = Object.entries(kinds).flatMap(([kind, make]) =>
  (['en', 'zh'] as const).map((language) => [kind, language, make(language)] as const),
);
const column = figureSizes.singleColumn;

async function drawn(
  spec: ChartSpec,
  format: FigureFormat,
  size: FigureSize = column,
): Promise<ExportedFigure> {
  const result = await renderFigure(spec, format, size, testFiles);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
const text = async (spec: ChartSpec, size?: FigureSize) =>
  new TextDecoder().decode((await drawn(spec, 'svg', size)).bytes);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(cases)('a %s in %s', (kind, language, spec) => {
  it('is drawn as before', async () => {
    matchSnapshot(await text(spec), `${kind}-${language}`);
  });
  it('has the same bytes when drawn again after other figures', async () => {
    const size = { ...column, dpi: 150 };
    const first = [await drawn(spec, 'svg', size), await drawn(spec, 'png', size)];
    await drawn(testSeries('en'), 'svg');
    const again = [await drawn(spec, 'svg', size), await drawn(spec, 'png', size)];
    expect(again.map(({ bytes }) => hash(bytes))).toEqual(first.map(({ bytes }) => hash(bytes)));
  });
  it.each(Object.entries(figureSizes))('keeps every text inside a %s', async (_, size) => {
    const svg = await text(spec, size);
    const width = (size.widthMm * 72) / 25.4 - size.fontPt;
    const own = [
      ...svg.matchAll(/<text x="([\d.-]+)" y="[\d.-]+" font-size="([\d.]+)"[^>]*>([^<]*)</g),
    ];
    expect(own.length).toBeGreaterThan(6);
    for (const [, x, fontSize, escaped = ''] of own) {
      const words = escaped
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"');
      expect(Number(x) + textWidth(words, Number(fontSize)), words).toBeLessThanOrEqual(
        width + 0.05,
      );
    }
  });
  it('states source, licence and credit, and carries its provenance', async () => {
    const svg = await text(spec);
    const words = svg.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    for (const part of [spec.source, spec.licence, spec.credit]) {
      expect(words).toContain(part.replace(/\s/g, '').replaceAll('"', '&quot;'));
    }
    const metadata =
      /<metadata>([^<]*)<\/metadata>/.exec(svg)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect(metadata).toContain(spec.provenance.recipeId);
    expect(metadata).toContain('ab'.repeat(32));
  });
  it('holds no broken number and no id of the engine', async () => {
    const svg = await text(spec);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|zr\d|[ ,"(]-0[ ,")]/);
    expect(svg).not.toMatch(/<style|ecmeta|class=/);
  });
  it('has a title, a description and a role', async () => {
    const svg = await text(spec);
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc"/);
    expect(svg).toContain('<title id="title">');
    expect(svg).toMatch(/<desc id="desc">.{20,}<\/desc>/);
  });
});

describe('renderFigure', () => {
  it('says on an unreviewed map that it is schematic, and prints a map number', async () => {
    const spec = testChoropleth(testCodes, 'zh');
    expect((await text(spec)).replace(/<[^>]*>|\s/g, '')).toContain('示意图，边界不具权威性');
    const reviewed = {
      ...spec,
      baseMap: { ...spec.baseMap, reviewed: true, mapNumber: 'GS(2026)0001' },
    };
    const svg = await text(reviewed, figureSizes.doubleColumn);
    expect(svg).not.toContain('示意图');
    expect(svg).toContain('审图号：GS(2026)0001');
  });
  it('names areas that the base map does not show', async () => {
    const svg = await text(testChoropleth(testCodes, 'en'), figureSizes.doubleColumn);
    expect(svg).toContain('Not on the base map: São Tomé and Príncipe');
  });
  it('keeps names from data out of the markup', async () => {
    const spec = { ...testSeries('en'), title: '<script>alert("x")</script> & more' };
    const svg = await text(spec);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
  it('refuses letters that the font lacks, by name', async () => {
    const spec = { ...testSeries('en'), title: 'Losses in Muğla' };
    const result = await renderFigure(spec, 'svg', column, testFiles);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-input', at: ['ğ'] } });
  });
  it('refuses a picture that does not fit into memory', async () => {
    const size = { ...figureSizes.slide, dpi: 2400 };
    const result = await renderFigure(testSeries('en'), 'png', size, testFiles);
    expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-setting' } });
  });
  it('writes a PNG with its density and provenance in pixels of the size asked for', async () => {
    const { bytes } = await drawn(testSeries('zh'), 'png', { ...column, dpi: 300 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(16)).toBe(992);
    const latin = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
    const density = latin.indexOf('pHYs');
    expect(view.getUint32(density + 4)).toBe(11811);
    const all = new TextDecoder().decode(bytes.subarray(0, 4000));
    expect(all).toContain('iTXtriskbelt');
    expect(all).toContain('"recipeId":"4f2ab81c90de"');
  });
  it('fills a fixed height exactly', async () => {
    const svg = await text(testChoropleth(testCodes, 'en'), figureSizes.slide);
    expect(svg).toContain('width="254mm" height="142.88mm"');
  });
});
