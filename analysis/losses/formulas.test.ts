import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources.ts';
import { statistics } from '../statistics.ts';

interface FormulaRow {
  readonly formula: string;
  readonly source: string;
  readonly file: string;
  readonly name: string;
  readonly testFile: string;
  readonly title: string;
}

/** A row of the table of formulas; none for heads, rules and texts. */
function rowOf(line: string): FormulaRow | undefined {
  const cells = line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim());
  const [formula, source, code, test] = cells;
  if (!line.startsWith('| ') || formula === 'formula' || formula?.startsWith('---') === true) {
    return undefined;
  }
  const computed = /^`([^`]+)` `([^`]+)`$/.exec(code ?? '');
  const proven = /^`([^`]+)` (.+)$/.exec(test ?? '');
  return {
    formula: formula ?? '',
    source: source ?? '',
    file: computed?.[1] ?? '',
    name: computed?.[2] ?? '',
    testFile: proven?.[1] ?? '',
    title: proven?.[2] ?? '',
  };
}

const rows = readFileSync('analysis/losses/FORMULAS.md', 'utf8')
  .split('\n')
  .flatMap((line) => rowOf(line) ?? []);

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Statistics whose function has another name. */
const functionOf: Readonly<Record<string, string>> = {
  baselineDeviation: 'deviationPercent',
  concentration: 'gini',
  generalisedExtremeValue: 'fitGev',
  generalisedPareto: 'fitGpd',
};

describe('the table of formulas', () => {
  it('has rows', () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows)('knows who computes: $formula', ({ source, file, name }) => {
    expect(Object.hasOwn(sources, source), `no source ${source}`).toBe(true);
    const text = textOf(file);
    expect(text, `${file} is gone`).not.toBe('');
    expect(text, `${file} no longer names its source`).toContain(`@source ${source}`);
    expect(text, `${file} exports no ${name}`).toMatch(new RegExp(`export function ${name}\\W`));
  });

  it.each(rows)('knows what proves: $formula', ({ testFile, title }) => {
    const text = textOf(testFile);
    expect(text, `${testFile} is gone`).not.toBe('');
    const isThere = text.includes(`('${title}'`) || text.includes(`(\n    '${title}'`);
    expect(isThere, `${testFile} has no test "${title}"`).toBe(true);
  });

  it('has every statistic of losses, trends, rates and extremes', () => {
    const families: readonly string[] = ['losses', 'trend', 'rates', 'extremes'];
    const told = new Set(rows.map(({ name }) => name));
    const missing = statistics
      .filter(({ family }) => families.includes(family))
      .map(({ code }) => functionOf[code] ?? code)
      .filter((name) => !told.has(name));
    expect(missing).toEqual([]);
  });
});
