import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FigureSpec } from '../chart/figure/FigureSpec.ts';
import { type FigurePreset, figureOf, figurePresets } from '../chart/figure/figurePresets.ts';
import { textWidth } from '../chart/fontMetrics.ts';
import type { ChartSpec, FigureLanguage } from '../chart/spec.ts';
import {
  defaultOptions,
  type ExportedFigure,
  type ExportOptions,
  type FigureFormat,
} from './ExportedFigure.ts';
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
const column = figurePresets.singleColumn;
const inColumn = (spec: ChartSpec) => figureOf(spec, column);

function render(figure: FigureSpec, format: FigureFormat, options: Partial<ExportOptions> = {}) {
  const item = { name: null, figure, whole: null };
  return renderFigure(item, format, { ...defaultOptions, ...options }, testFiles);
}
async function drawn(
  figure: FigureSpec,
  format: FigureFormat,
  options?: Partial<ExportOptions>,
): Promise<ExportedFigure> {
  const result = await render(figure, format, options);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}
const textOf = ({ bytes }: ExportedFigure) => new TextDecoder().decode(bytes);
const text = async (spec: ChartSpec, preset: FigurePreset = column) =>
  textOf(await drawn(figureOf(spec, preset), 'svg'));
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each(cases)('a %s in %s', (kind, language, spec) => {
  it('is drawn as before', async () => {
    matchSnapshot(await text(spec), `${kind}-${language}`);
  });
  it('has the same bytes when drawn again after other figures', async () => {
    const figure = inColumn(spec);
    const all = async () => [
      await drawn(figure, 'svg'),
      await drawn(figure, 'svg', { textAs: 'outlines' }),
      await drawn(figure, 'png', { dpi: 150 }),
      await drawn(figure, 'pdf'),
      await drawn(figure, 'xlsx'),
      await drawn(figure, 'parquet'),
      await drawn(figure, 'pptx'),
      await drawn(figure, 'docx'),
    ];
    const first = await all();
    await drawn(inColumn(testSeries('en')), 'svg');
    const again = await all();
    expect(again.map(({ bytes }) => hash(bytes))).toEqual(first.map(({ bytes }) => hash(bytes)));
  });
  it.each(Object.entries(figurePresets))('keeps every text inside a %s', async (_, size) => {
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
    const svg = await text(reviewed, figurePresets.doubleColumn);
    expect(svg).not.toContain('示意图');
    expect(svg).toContain('审图号：GS(2026)0001');
  });
  it('names areas that the base map does not show', async () => {
    const svg = await text(testChoropleth(testCodes, 'en'), figurePresets.doubleColumn);
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
    const result = await render(inColumn(spec), 'svg');
    expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-input', at: ['ğ'] } });
  });
  it('refuses a picture that does not fit into memory', async () => {
    const figure = figureOf(testSeries('en'), figurePresets.slide);
    const result = await render(figure, 'png', { dpi: 2400 });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'bad-setting' } });
  });
  it('writes a PNG with its density and provenance in pixels of the size asked for', async () => {
    const { bytes } = await drawn(inColumn(testSeries('zh')), 'png');
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
    const svg = await text(testChoropleth(testCodes, 'en'), figurePresets.slide);
    expect(svg).toContain('width="254mm" height="142.88mm"');
  });
  it('calls all rows by the title of all, not of those that are shown', async () => {
    const shown = { ...testRanking(8, 'en'), title: 'The 8 highest' };
    const whole = { ...testRanking(20, 'en'), title: 'By country' };
    const item = { name: null, figure: inColumn(shown), whole };
    const titleOf = async (data: ExportOptions['data']) => {
      const made = await renderFigure(item, 'csv', { ...defaultOptions, data }, testFiles);
      if (!made.ok) throw new Error(made.failure.message);
      const description = new TextDecoder().decode(made.value.companions[0]?.bytes);
      return (JSON.parse(description) as Readonly<Record<string, unknown>>)['dc:title'];
    };
    expect(await titleOf('shown')).toBe('The 8 highest');
    expect(await titleOf('all')).toBe('By country');
  });
  it('marks a CSV as UTF-8 for Excel where that is asked for, and changes nothing else in it', async () => {
    const plain = await drawn(inColumn(testRanking(3, 'zh')), 'csv');
    const marked = await drawn(inColumn(testRanking(3, 'zh')), 'csv', { csvMark: 'byteOrderMark' });
    // The three bytes of U+FEFF in UTF-8, by the Unicode standard.
    expect([...marked.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.bytes.subarray(3)).toEqual(plain.bytes);
    expect(marked.companions).toEqual(plain.companions);
  });
});
