import { unzipSync } from 'fflate';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { DataFormat } from '../ExportedFigure.ts';
import { copiedText } from './copiedText.ts';
import type { TableFileCell, TableFileFacts } from './TableFile.ts';
import { tableWriter } from './tableWriter.ts';

const field = (name: string, datatype: 'string' | 'integer' | 'number' | 'boolean') => ({
  name,
  datatype,
  unit: name === 'value' ? 'US$' : null,
  meaning: `what ${name} means`,
});

function facts(format: DataFormat): TableFileFacts {
  return {
    name: 'losses',
    format,
    language: 'en',
    title: 'losses',
    fields: [
      field('code', 'string'),
      field('value', 'number'),
      field('core', 'boolean'),
      field('count', 'integer'),
    ],
    about: [['Source', 'CRED']],
    source: 'CRED',
    licence: 'CC-BY-4.0',
    provenance: { recipeId: 'abc' },
    creator: 'Riskbelt',
  };
}

const pages: readonly (readonly (readonly TableFileCell[])[])[] = [
  [['a', 0.1, true, 1]],
  [
    ['=HYPERLINK("x","y")', null, false, 3_000_000_000],
    [null, -2, null, null],
    ['b', Number.POSITIVE_INFINITY, null, -0],
  ],
];

function written(format: DataFormat): ReturnType<ReturnType<typeof tableWriter>['end']> {
  const writer = tableWriter(facts(format));
  for (const page of pages) writer.add(page);
  return writer.end();
}

const text = (bytes: Uint8Array | null | undefined): string =>
  new TextDecoder().decode(bytes ?? new Uint8Array());

describe('tableWriter', () => {
  it('writes CSV with one head above all pages, nothing at a gap, and texts guarded', () => {
    expect(text(written('csv').bytes)).toBe(
      'code,value,core,count\na,0.1,true,1\n"\'=HYPERLINK(""x"",""y"")",,false,3000000000\n,-2,,\nb,,,0\n',
    );
  });
  it('describes a CSV: columns with unit and meaning, source, licence, and what was guarded', () => {
    const said = JSON.parse(text(written('csv').description)) as Record<string, unknown>;
    expect(said).toMatchObject({
      'dc:source': 'CRED',
      'dc:license': 'CC-BY-4.0',
      provenance: { recipeId: 'abc' },
      guarded: [{ column: 'code', row: 2, value: '=HYPERLINK("x","y")' }],
    });
    expect(said['tableSchema']).toMatchObject({
      columns: [
        { titles: 'code', datatype: 'string', 'dc:description': 'what code means' },
        { titles: 'value', datatype: 'number', unit: 'US$' },
        { titles: 'core', datatype: 'boolean' },
        { titles: 'count', datatype: 'integer' },
      ],
    });
  });
  it('writes a workbook with typed cells and a sheet that explains them', () => {
    const parts = unzipSync(written('xlsx').bytes);
    const data = text(parts['xl/worksheets/sheet1.xml']);
    expect(data).toContain('<c r="B2"><v>0.1</v></c><c r="C2" t="b"><v>1</v></c>');
    expect(data).toContain("'=HYPERLINK");
    expect(data).not.toContain('<f>');
    const about = text(parts['xl/worksheets/sheet2.xml']);
    expect(about).toContain('US$ · what value means');
    expect(about).toContain('CRED');
  });
  it('writes Parquet that another library reads back, whole numbers beyond 32 bits too', async () => {
    const file = written('parquet').bytes.slice().buffer;
    const rows = await parquetReadObjects({ file });
    expect(
      rows.map((row) => ['value', 'core', 'count'].map((name) => row[name] as unknown)),
    ).toEqual([
      [0.1, true, 1],
      [null, false, 3_000_000_000],
      [-2, null, null],
      [null, null, 0],
    ]);
    // Nobody takes a text in Parquet for a formula: it stays as it is.
    expect(rows[1]?.['code']).toBe('=HYPERLINK("x","y")');
    const said = new Map(
      parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]),
    );
    expect(said.get('readme')).toBe('Source: CRED');
    expect(said.get('columns')).toContain('value · US$ · what value means');
  });
});

describe('copiedText', () => {
  it('parts cells by tabs, guards formulas and quotes what would break a line', () => {
    expect(
      copiedText(
        ['a', 'b'],
        [
          ['=1+1', null],
          ['x\ty "z"', -3],
        ],
      ),
    ).toBe('a\tb\n\'=1+1\t\n"x\ty ""z"""\t-3\n');
  });
});
