import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { explanations } from '../../analysis/explanations.ts';
import { methods } from '../../analysis/methods.ts';
import { sources } from '../../analysis/sources.ts';
import { statistics } from '../../analysis/statistics.ts';
import { missingGlyphs } from '../chart/fontMetrics.ts';
import { formulaParts } from '../ui/formulaParts.ts';
import { en } from '../words/en/index.ts';
import { zh } from '../words/zh/index.ts';
import { windowFonts } from './windowFonts.ts';

const root = join(import.meta.dirname, '..', '..');

/** Every text in a value of JSON. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function json(...path: readonly string[]): unknown {
  return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
}

/** Texts of the columns of a bundled table whose names begin with `name`. */
function namesIn(...path: readonly string[]): readonly string[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(join(root, ...path), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const found = data.flatMap((row) =>
    Object.entries(row).flatMap(([column, text]) => (/^name/i.test(column) ? [text] : [])),
  );
  if (found.length === 0) throw new Error(`no names in ${path.join('/')}`);
  return found;
}

const dataSets = readdirSync(join(root, 'datasets'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => filesIn(`datasets/${name}`, 'datapackage.json').length > 0);

const texts: Readonly<Record<string, readonly string[]>> = {
  'the words of the window': textsIn([en, zh]),
  'the names of indicators and indices': filesIn('analysis/presets', '.json').flatMap((name) =>
    textsIn(json('analysis/presets', name)),
  ),
  'the names of countries': namesIn('datasets', 'countries', 'countries.csv'),
  'the names of country sets': namesIn('datasets', 'country-sets', 'sets.csv'),
  'the names of hazards': namesIn('datasets', 'emdat-losses', 'hazards.csv'),
  'the descriptions of data sets': dataSets.flatMap((name) =>
    textsIn(json('datasets', name, 'datapackage.json')),
  ),
};

/** What the Methods screen alone shows: no figure prints it. Indices are lowered by the screen. */
const methodTexts = textsIn([methods, statistics, explanations, sources]).map((text) =>
  formulaParts(text)
    .map((part) => part.text)
    .join(''),
);

describe('every letter has a glyph', () => {
  const missingInWindow = windowFonts();
  for (const [what, all] of Object.entries(texts)) {
    const text = all.join('');
    it(`on the screen, in ${what}`, () => {
      expect(text.length).toBeGreaterThan(100);
      expect(missingInWindow(text)).toBe('');
    });
    it(`in figures, in ${what}`, () => {
      expect(missingGlyphs(text)).toBe('');
    });
  }

  it('on the screen, in the methods and their sources', () => {
    expect(missingInWindow(methodTexts.join(''))).toBe('');
  });

  it('and a letter without one is found', () => {
    expect(missingInWindow('灾害 Erdoğan 𓀀')).toBe('𓀀');
    expect(missingGlyphs('灾害 Erdoğan')).toBe('ğ');
  });
});
