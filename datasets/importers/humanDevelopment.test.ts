import { describe, expect, it } from 'vitest';
import { humanDevelopment, humanDevelopmentFile } from './humanDevelopment.ts';
import { files } from './testing/files.ts';

const years = Array.from({ length: 33 }, (_, index) => 1990 + index);
const sources = ['hdi', 'le', 'eys', 'mys', 'gnipc'];
const head = [
  'iso3',
  'country',
  ...sources.flatMap((source) => years.map((year) => `${source}_${year}`)),
];
const line = (iso3: string, country: string, cells: Readonly<Record<string, string>>): string =>
  [iso3, country, ...head.slice(2).map((name) => cells[name] ?? '')].join(',');
const imported = (...lines: readonly string[]) => {
  const text = `${[head.join(','), ...lines].join('\n')}\n`;
  const windows1252 = Uint8Array.from(text, (character) => character.charCodeAt(0));
  return humanDevelopment(files({ [humanDevelopmentFile]: windows1252 }));
};

describe('humanDevelopment', () => {
  it('turns the wide file into years, leaves groups out and reads windows-1252', async () => {
    const read = await imported(
      line('PRT', 'Portug\u00e1l', { hdi_2022: '0.874', le_2022: '82.2', mys_1990: '6.1' }),
      line('ZZK.WORLD', 'World', { hdi_2022: '0.739' }),
    );
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.tables[0]?.rows).toEqual([
      ['PRT', 1990, null, null, null, 6.1, null],
      ['PRT', 2022, 0.874, 82.2, null, null, null],
    ]);
    expect(read.value.leftOut).toEqual([
      { place: `${humanDevelopmentFile}:3`, reason: 'group of countries of UNDP' },
    ]);
  });

  it.each([
    [line('XYZ', 'X', { hdi_1990: '0.5' }), 'country code "XYZ" is unknown'],
    [line('PRT', 'P', { hdi_1990: '1.5' }), 'hdi_1990 needs a number from 0 to 1, got "1.5"'],
    [line('PRT', 'P', { gnipc_2001: '..' }), 'gnipc_2001 needs a number of at least 0, got ".."'],
  ])('refuses a bad line by file and line', async (bad, message) => {
    const read = await imported(bad);
    expect(!read.ok && read.failure.message).toBe(`${humanDevelopmentFile}:2: ${message}`);
  });
});
