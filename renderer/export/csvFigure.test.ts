import { describe, expect, it } from 'vitest';
import { csvFigure } from './csvFigure.ts';
import { csvText } from './csvText.ts';
import { testRanking, testSeries } from './testing/specs.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('csvText', () => {
  it('guards texts that a spreadsheet takes for formulas, and leaves numbers alone', () => {
    const text = csvText([
      { header: 'name', datatype: 'string', cells: ['=1+1', '+1', '-x', '@a', 'plain'] },
      { header: 'value', datatype: 'number', cells: [-5, 0.1, null, 1e21, -0] },
    ]);
    expect(text).toBe("name,value\n'=1+1,-5\n'+1,0.1\n'-x,\n'@a,1e+21\nplain,0\n");
  });
  it('quotes commas, quotation marks and line breaks', () => {
    const text = csvText([{ header: 'a,b', datatype: 'string', cells: ['say "x"', 'two\nlines'] }]);
    expect(text).toBe('"a,b"\n"say ""x"""\n"two\nlines"\n');
  });
  it('refuses a number that is none', () => {
    expect(() => csvText([{ header: 'x', datatype: 'number', cells: [Number.NaN] }])).toThrow(
      RangeError,
    );
  });
});

describe('csvFigure', () => {
  it('gives the numbers drawn with unit, and a reason for each gap', () => {
    const lines = decode(csvFigure(testRanking(3, 'en'), 'x.csv').bytes).split('\n');
    expect(lines[0]).toBe(
      'area,name,Deaths per million people (deaths per million people per year),missing reason,rank,5th percentile,95th percentile',
    );
    expect(lines[1]).toBe('A00,Bosnia and Herzegovina,12345.6,,1,9876.480000000001,16049.28');
    expect(lines[3]).toBe('A02,Democratic Republic of the Congo,,not-reported,,,');
  });
  it('gives a series with its mean and deviation', () => {
    const lines = decode(csvFigure(testSeries('en'), 'x.csv').bytes).split('\n');
    expect(lines[0]).toContain('Direct loss (US$ of 2025)');
    expect(lines).toHaveLength(28);
    expect(lines[10]).toMatch(/^2010,,not-reported,false,/);
    expect(lines[26]).toMatch(/^2026,.*,true,/);
  });
  it('carries its provenance in a file beside it', () => {
    const { companions } = csvFigure(testSeries('en'), 'x.csv');
    expect(companions[0]?.name).toBe('x.csv-metadata.json');
    const description = JSON.parse(decode(companions[0]?.bytes ?? new Uint8Array())) as unknown;
    expect(description).toMatchObject({
      'dc:license': 'CC BY 4.0',
      provenance: { recipeId: '4f2ab81c90de', datasets: [{ name: 'emdat-losses' }] },
    });
  });
  it('names the texts that were guarded', () => {
    const spec = testRanking(1, 'en');
    const areas = spec.areas.map((row) => ({ ...row, label: '=cmd' }));
    const { companions } = csvFigure({ ...spec, areas }, 'x.csv');
    expect(decode(companions[0]?.bytes ?? new Uint8Array())).toContain('"value": "=cmd"');
  });
});
