import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { figureOf, figurePresets } from '../chart/figure/figurePresets.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { DocumentFormat, FigureItem } from './ExportedFigure.ts';
import { officeParts, packageFaults } from './office/testing/officePackage.ts';
import { renderDocument } from './renderDocument.ts';
import { testFiles } from './testing/figureFiles.ts';
import { testCodes } from './testing/maps.ts';
import { testChoropleth, testRanking, testSeries } from './testing/specs.ts';

const item = (chart: ChartSpec): FigureItem => ({
  name: null,
  figure: figureOf(chart, figurePresets.singleColumn),
  whole: null,
});
const items = [
  item(testChoropleth(testCodes, 'zh')),
  item(testRanking(8, 'zh')),
  item(testSeries('en')),
];

async function written(format: DocumentFormat, of = items): Promise<Uint8Array> {
  const result = await renderDocument(of, format, testFiles);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.bytes;
}

/** The objects of a PDF as text, streams inflated. */
function pdfText(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  return raw.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, stream: string) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

describe('a PDF', () => {
  it('has a page of the width of each figure', async () => {
    const text = pdfText(await written('pdf'));
    const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes).toHaveLength(3);
    for (const [, width] of boxes) expect(Number(width)).toBeCloseTo((84 * 72) / 25.4, 2);
  });
  it('sets figures on A4 sheets in their own size, 18 mm from the edge', async () => {
    const result = await renderDocument(items, 'pdf', testFiles, () => undefined, 'a4');
    if (!result.ok) throw new Error(result.failure.message);
    const text = pdfText(result.value.bytes);
    const [box] = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(Number(box?.[1])).toBeCloseTo((210 * 72) / 25.4, 2);
    expect(Number(box?.[2])).toBeCloseTo((297 * 72) / 25.4, 2);
    // A move to the figure's place, then the scale of the drawing: its units are points.
    const margin = (18 * 72) / 25.4;
    const moves = [...text.matchAll(/^([-\d. ]+) cm$/gm)].map(([, six = '']) =>
      six.split(' ').map(Number),
    );
    const places = moves.flatMap(([, , , , x = 0, y = 0], i) =>
      Math.abs(x - margin) < 0.01 ? [{ y, scale: moves[i + 1] ?? [] }] : [],
    );
    expect(places).toHaveLength(items.length);
    expect(places[0]?.y).toBeCloseTo(margin, 2);
    for (const { scale } of places) {
      expect(scale[0]).toBeCloseTo(1, 3);
      expect(scale[3]).toBeCloseTo(1, 3);
    }
  });
  it('keeps text as text with a part of the font, and holds no picture', async () => {
    const bytes = await written('pdf');
    const text = pdfText(bytes);
    expect(text).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansSC/);
    expect(text).toContain('/ToUnicode');
    expect(text).not.toContain('/Subtype /Image');
    expect(text).not.toContain('/Helvetica');
    expect(bytes.length).toBeLessThan(400_000);
  });
  it('paints the halo of a label before its letters, never over them', async () => {
    const text = pdfText(await written('pdf'));
    const modes = [...text.matchAll(/^(\d) Tr$/gm)].map(([, mode]) => mode);
    expect(modes).toContain('1');
    expect(modes).not.toContain('2');
  });
  it('names its recipe and says nothing of the time', async () => {
    const text = pdfText(await written('pdf'));
    expect(text).toContain('(recipe 4f2ab81c90de, recipe 4f2ab81c90de');
    expect(text).toContain('(D:19700101000000Z)');
    expect(text).toContain('Riskbelt 0.1.0');
  });
});

describe.each(['pptx', 'docx'] as const)('a %s', (format) => {
  it('holds nothing that Office refuses', async () => {
    expect(packageFaults(await written(format))).toEqual([]);
  });
  it('holds each figure as SVG with a PNG to fall back on', async () => {
    const parts = officeParts(await written(format));
    const media = [...parts.keys()].filter((path) => path.includes('/media/'));
    expect(media).toHaveLength(6);
    for (const path of media.filter((name) => name.endsWith('.svg'))) {
      const svg = parts.get(path) ?? '';
      expect(svg).toMatch(/^<svg [^>]*width="84mm"/);
      expect(svg).not.toContain('<text');
      expect(svg).not.toContain('paint-order');
    }
    const pages = [...parts].filter(([path]) => /slide\d\.xml$|document\.xml$/.test(path));
    const blips = pages.flatMap(([, xml]) => [...xml.matchAll(/<asvg:svgBlip /g)]);
    expect(blips).toHaveLength(3);
  });
  it('sets title, source and credit as text', async () => {
    const parts = officeParts(await written(format));
    const text = [...parts.values()].join('').replace(/<[^>]*>/g, '');
    for (const { figure } of items) {
      expect(text).toContain(figure.chart.title);
      expect(text).toContain(figure.chart.source);
      expect(text).toContain(figure.chart.credit);
    }
  });
  it('leaves out what the figure leaves out', async () => {
    const [first] = items;
    if (first === undefined) throw new Error('a test needs its figure');
    const parts = { ...first.figure.parts, title: false, source: false };
    const bytes = await written(format, [{ ...first, figure: { ...first.figure, parts } }]);
    const page = [...officeParts(bytes)].find(([path]) => /slide1\.xml$|document\.xml$/.test(path));
    expect(page?.[1]).not.toContain(first.figure.chart.title);
    expect(page?.[1]).not.toContain(first.figure.chart.source);
    expect(page?.[1]).toContain(first.figure.chart.credit);
  });
});

describe('renderDocument', () => {
  it('tells after each figure', async () => {
    let told = 0;
    await renderDocument(items, 'pdf', testFiles, () => {
      told += 1;
    });
    expect(told).toBe(3);
  });
  it('refuses a map for China without a number, and keeps the reason of an override', async () => {
    const [map] = items;
    if (map === undefined) throw new Error('a test needs its figure');
    const asked = (override: string | null): FigureItem => ({
      ...map,
      figure: { ...map.figure, publication: { kind: 'china', override } },
    });
    const refused = await renderDocument([asked(null)], 'pdf', testFiles);
    expect(refused).toMatchObject({
      ok: false,
      failure: { kind: 'bad-setting', at: ['no-chinese-map', 'no-map-number'] },
    });
    const passed = await written('pptx', [asked('internal draft')]);
    expect(officeParts(passed).get('docProps/core.xml')).toContain('internal draft');
  });
});
