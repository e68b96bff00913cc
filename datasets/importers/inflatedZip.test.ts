import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { inflatedZip } from './inflatedZip.ts';

it('keeps every XML part as it is and packs none of them', () => {
  const sheet = strToU8('<row/>'.repeat(100_000));
  const relations = strToU8('<Relationships/>');
  const packed = zipSync({
    'xl/worksheets/sheet1.xml': sheet,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/media/image1.png': strToU8('picture'),
  });
  expect(packed.length).toBeLessThan(10_000);
  const inflated = inflatedZip(packed);
  if (inflated === null) throw new Error('the zip was not read');
  expect(inflated.length).toBeGreaterThan(sheet.length + relations.length);
  const methods: number[] = [];
  const parts = unzipSync(inflated, {
    filter: ({ compression }) => methods.push(compression) > 0,
  });
  // 0 is "stored" in the format.
  expect(methods).toEqual([0, 0]);
  expect(Object.keys(parts)).toEqual(['xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels']);
  expect(Buffer.compare(parts['xl/worksheets/sheet1.xml'] ?? relations, sheet)).toBe(0);
  expect(parts['xl/_rels/workbook.xml.rels']).toEqual(relations);
});

it('does not unpack what says that it is larger than any workbook', () => {
  const packed = zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<row/>'.repeat(1000)) });
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  // the entry of the directory begins with PK\u0001\u0002; its size unpacked stands 24 bytes on
  const entry = packed.findIndex(
    (_, place) => place + 4 <= packed.length && view.getUint32(place, true) === 0x02014b50,
  );
  view.setUint32(entry + 24, 2 ** 31, true);
  expect(() => inflatedZip(packed)).toThrow(RangeError);
});

it('is null for what is no zip', () => {
  expect(inflatedZip(strToU8('iso3,year,deaths'))).toBeNull();
  expect(inflatedZip(new Uint8Array())).toBeNull();
});
