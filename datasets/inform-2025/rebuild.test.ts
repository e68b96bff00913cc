import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TextRow as Row, rowsAsTexts } from '../importers/testing/rowsAsTexts.ts';

function rowsOf(name: string): readonly Row[] {
  return rowsAsTexts(readFileSync(`datasets/inform-2025/${name}.csv`), `${name}.csv`);
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

function need<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw new Error('the tables contradict each other');
  return value;
}

/** Excel's ROUND: half away from zero, on fifteen significant digits. */
function excelRound(value: number, decimals: number): number {
  const [mantissa, exponent = '0'] = Math.abs(value).toPrecision(15).split('e');
  const whole = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Math.sign(value) * Number(`${whole}e${-decimals}`);
}

/** Computes every node of one country from the bundled tables alone. */
function rebuild(area: string, tables: Tables): ReadonlyMap<string, number | null> {
  const done = new Map<string, number | null>();
  const raw = (id: string): number | null => numberOf(tables.raw.get(`${area} ${id}`)?.['value']);
  const valueOf = (id: string): number | null => {
    if (!done.has(id)) done.set(id, finish(need(tables.nodes.get(id))));
    return done.get(id) ?? null;
  };
  const inputsOf = (id: string): { value: number | null; weight: number }[] =>
    need(tables.inputs.get(id)).map((row) => ({
      value:
        row['inputKind'] === 'node' ? valueOf(need(row['inputId'])) : raw(need(row['inputId'])),
      weight: Number(row['weight']),
    }));
  const finish = (node: Row): number | null => {
    const value = compute(need(node['nodeId']), need(node['method']));
    const decimals = numberOf(node['decimals']);
    const rounded = value === null || decimals === null ? value : excelRound(value, decimals);
    return rounded === 0 ? (numberOf(node['floor']) ?? 0) : rounded;
  };
  const compute = (id: string, method: string): number | null => {
    const all = inputsOf(id);
    const present = all.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
    if (method === 'sum')
      return present.reduce((sum, { value, weight }) => sum + value * weight, 0);
    if (method === 'denominate') return denominate(id, need(all[0]));
    if (['arithmetic', 'inverse-geometric', 'geometric'].includes(method))
      return mean(method, present);
    const { value, weight } = need(all[0]);
    return normalise(need(tables.normalisation.get(id)), value === null ? null : value * weight);
  };
  const denominate = (
    id: string,
    input: { value: number | null; weight: number },
  ): number | null => {
    const rule = need(tables.denomination.get(id));
    const divisor =
      rule['denominator'] === 'population' ? population(rule) : raw(need(rule['denominator']));
    if (input.value === null || divisor === null) return null;
    return Math.min((input.value * input.weight) / divisor, numberOf(rule['cap']) ?? Infinity);
  };
  const population = (rule: Row): number | null => {
    const dated = rule['populationYearOf'];
    const year =
      dated === undefined || dated === ''
        ? rule['populationYear']
        : tables.raw.get(`${area} ${dated}`)?.['dataYear'];
    return numberOf(tables.population.get(`${area} ${need(year)}`));
  };
  const normalise = (rule: Row, given: number | null): number | null => {
    const landArea = need(raw('AG.LND.TOTL.K2'));
    if (landArea < (numberOf(rule['landAreaAtLeastKm2']) ?? 0)) return null;
    const value = given === null && rule['fallback'] === 'hdi-from-gdp' ? hdiFromGdp() : given;
    if (value === null) return null;
    const zero = rule['zeroScore'];
    if (value === 0 && zero !== '') return zero === 'gap' ? null : Number(zero);
    const [low, high] = [Number(rule['minimum']), Number(rule['maximum'])];
    if (rule['transformation'] === 'power') {
      if (value > high) return 10;
      return value < low ? 0 : uprooted(value);
    }
    const x =
      rule['transformation'] === 'log10'
        ? Math.log10(value)
        : rule['transformation'] === 'square'
          ? value * value
          : value;
    const share = Math.min(1, Math.max(0, (high - x) / (high - low)));
    return rule['direction'] === '1' ? 10 - share * 10 : share * 10;
  };
  const parameter = (name: string): number => Number(need(tables.parameters.get(name)));
  const hdiFromGdp = (): number =>
    parameter('hdi-gdp-slope') * Math.log(need(raw('GDPpp'))) + parameter('hdi-gdp-intercept');
  const uprooted = (share: number): number =>
    (((share * 100) / parameter('uprooted-divisor')) ** (1 / parameter('uprooted-root')) /
      parameter('uprooted-scale')) *
    10;
  for (const id of tables.nodes.keys()) valueOf(id);
  return done;
}

function mean(
  method: string,
  present: readonly { value: number; weight: number }[],
): number | null {
  if (present.length === 0) return null;
  const weights = present.reduce((sum, { weight }) => sum + weight, 0);
  if (method === 'arithmetic') {
    return present.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights;
  }
  const turned = (value: number): number =>
    method === 'geometric' ? value : ((10 - value) / 10) * 9 + 1;
  const product = present.reduce((all, { value, weight }) => all * turned(value) ** weight, 1);
  const root = product ** (1 / weights);
  return method === 'geometric' ? root : ((10 - root) / 9) * 10;
}

interface Tables {
  readonly raw: ReadonlyMap<string, Row>;
  readonly population: ReadonlyMap<string, string>;
  readonly nodes: ReadonlyMap<string, Row>;
  readonly inputs: ReadonlyMap<string, readonly Row[]>;
  readonly denomination: ReadonlyMap<string, Row>;
  readonly normalisation: ReadonlyMap<string, Row>;
  readonly parameters: ReadonlyMap<string, string>;
}

function readTables(): Tables {
  const byNode = (name: string): ReadonlyMap<string, Row> =>
    new Map(rowsOf(name).map((row) => [need(row['nodeId']), row]));
  return {
    raw: new Map(rowsOf('raw-values').map((row) => [`${row['iso3']} ${row['indicatorId']}`, row])),
    population: new Map(
      rowsOf('population').map((row) => [`${row['iso3']} ${row['year']}`, need(row['population'])]),
    ),
    nodes: byNode('nodes'),
    inputs: groupByNode(rowsOf('framework')),
    denomination: byNode('denomination'),
    normalisation: byNode('normalisation'),
    parameters: new Map(
      rowsOf('parameters').map((row) => [need(row['parameter']), need(row['value'])]),
    ),
  };
}

function groupByNode(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = need(row['nodeId']);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return groups;
}

describe('the bundled tables of INFORM 2025', () => {
  let tables: Tables;
  let published: Map<string, number | null>;
  beforeAll(() => {
    tables = readTables();
    published = new Map(
      rowsOf('scores').map((row) => [`${row['iso3']} ${row['nodeId']}`, numberOf(row['score'])]),
    );
  });

  it('rebuild every published node of every country from raw values', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const area of new Set(rowsOf('areas').map((row) => need(row['iso3'])))) {
      for (const [id, value] of rebuild(area, tables)) {
        const expected = published.get(`${area} ${id}`);
        compared += 1;
        const isRounded = tables.nodes.get(id)?.['decimals'] !== '';
        const agrees =
          typeof expected === 'number' && value !== null && !isRounded
            ? Math.abs(value - expected) <= 1e-12 * Math.abs(expected)
            : value === expected;
        if (!agrees)
          wrong.push(`${area} ${id}: rebuilt ${String(value)}, published ${String(expected)}`);
      }
    }
    expect(compared).toBe(191 * 169);
    expect(wrong).toEqual([]);
  });

  it('give the published class and rank by the limits and the rounded risk', () => {
    const classes = rowsOf('classes');
    const risks = rowsOf('results').map((row) => need(published.get(`${row['iso3']} INFORM`)));
    for (const row of rowsOf('results')) {
      const risk = need(published.get(`${row['iso3']} INFORM`));
      const expected = classes.filter(({ minimumRisk }) => Number(minimumRisk) <= risk).at(-1);
      expect(row['riskClass']).toBe(expected?.['riskClass']);
      expect(Number(row['rank'])).toBe(1 + risks.filter((other) => other > risk).length);
    }
  });

  it('give the published lack of reliability from gaps, marks and dates', () => {
    const indicators = rowsOf('indicators');
    for (const row of rowsOf('results')) {
      const area = need(row['iso3']);
      const cells = indicators.map((indicator) => ({
        indicator,
        cell: need(tables.raw.get(`${area} ${indicator['indicatorId']}`)),
      }));
      const missing = cells.filter(
        ({ indicator, cell }) =>
          indicator['countsAsMissing'] === 'true' &&
          (cell['gap'] === 'no-data' || cell['imputation'] !== ''),
      ).length;
      const ages = cells.flatMap(({ indicator, cell }) =>
        indicator['referenceYear'] === '' || cell['dataYear'] === ''
          ? []
          : [Number(indicator['referenceYear']) - Number(cell['dataYear'])],
      );
      const age = ages.reduce((sum, years) => sum + years, 0) / ages.length;
      const human = need(published.get(`${area} HA.HUM`));
      const factor = human > 7 ? 1.25 : 1;
      const score =
        ((Math.min(10, (missing / 15) * 10) + Math.min(10, (age / 0.75) * 10)) / 2) * factor;
      expect([area, missing]).toEqual([area, Number(row['missingIndicators'])]);
      expect(age).toBeCloseTo(Number(row['dataAgeYears']), 12);
      expect((score / 12.5) * 10).toBeCloseTo(Number(row['lackOfReliability']), 12);
    }
  });
});
