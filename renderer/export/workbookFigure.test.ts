import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../chart/rulesOf.ts';
import { testRanking } from './testing/specs.ts';
import { workbookFigure } from './workbookFigure.ts';

describe('workbookFigure', () => {
  it('guards texts that a spreadsheet takes for formulas, names them, and leaves numbers alone', async () => {
    const spec = testRanking(2, 'en');
    const areas = spec.areas.map((row, i) => ({
      ...row,
      label: i === 0 ? '=cmd()' : row.label,
      value: i === 0 ? -5 : row.value,
    }));
    const bytes = workbookFigure(spec, rulesOf(spec).columns({ ...spec, areas }));
    const [data, about] = await readXlsxFile(Buffer.from(bytes));
    expect(data?.data[1]?.slice(0, 3)).toEqual(['A00', "'=cmd()", -5]);
    const texts = about?.data.map(([, text]) => String(text)) ?? [];
    expect(texts.some((text) => text.startsWith('name, 1: "=cmd()"'))).toBe(true);
    expect(texts).toContain(spec.source);
  });
});
