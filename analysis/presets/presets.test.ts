import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cell, type Column, cellAt, column } from '../column.ts';
import { build } from '../compose/build.ts';
import { buildNotes } from '../compose/buildNotes.ts';
import { classifyNode } from '../compose/classifyNode.ts';
import { rankNode } from '../compose/rankNode.ts';
import { recipeJsonSchema } from '../compose/recipe.ts';
import type { Build } from '../compose/trace.ts';
import type { Table } from '../table.ts';
import { hasReference, ReferenceTable, valueOf } from '../testing/reference.ts';
import { preset, presetCodes } from './presets.ts';

const bundled = (path: string): ReferenceTable => new ReferenceTable(path, 'datasets');

function cell(text: string | undefined): Cell {
  return text === undefined || text === '' ? 'no-data' : Number(text);
}

/** The raw table of INFORM 2025 from the bundled data set. */
function informTable(): Table {
  const areas = bundled('inform-2025/areas.csv').text('iso3');
  const row = new Map(areas.map((area, place) => [area, place]));
  const cells = new Map<string, Cell[]>();
  const put = (code: string, area: string, value: Cell): void => {
    const list = cells.get(code) ?? areas.map((): Cell => 'no-data');
    list[row.get(area) ?? -1] = value;
    cells.set(code, list);
  };
  const raw = bundled('inform-2025/raw-values.csv');
  const [area, code, value, year, mark] = [
    'iso3',
    'indicatorId',
    'value',
    'dataYear',
    'imputation',
  ].map((name) => raw.text(name));
  area?.forEach((each, place) => {
    put(code?.[place] ?? '', each, cell(value?.[place]));
    put(`${code?.[place] ?? ''}.year`, each, cell(year?.[place]));
    if (mark?.[place] !== '') put(`${code?.[place] ?? ''}.imputed`, each, 1);
  });
  const population = bundled('inform-2025/population.csv');
  population
    .text('iso3')
    .forEach((each, place) =>
      put(
        `population.${population.text('year')[place] ?? ''}`,
        each,
        cell(population.text('population')[place]),
      ),
    );
  const results = bundled('inform-2025/results.csv');
  results.text('iso3').forEach((each, place) => {
    put('HDI.missingCounts', each, cell(results.text('missingHdiCounts')[place]));
  });
  return { areas, columns: new Map([...cells].map(([name, list]) => [name, column(list)])) };
}

function columnsOf(table: ReferenceTable): ReadonlyMap<string, Column> {
  return new Map(table.head.map((name) => [name, table.column(name)]));
}

describe('presets', () => {
  it.each(presetCodes)('has a recipe %s of the published schema', (code) => {
    expect(valueOf(preset(code)).code).toBe(code);
  });

  it('publishes the schema as JSON', () => {
    const schema = JSON.stringify(recipeJsonSchema());
    expect(schema).toContain('informGeometricMean');
    expect(schema).toContain('"title":"Riskbelt recipe"');
  });

  it('refuses a code that it does not know', () => {
    expect(preset('__proto__')).toMatchObject({ failure: { kind: 'unknown-code' } });
  });
});

describe('INFORM Risk 2025 from the bundled raw values', () => {
  const table = informTable();
  const made = valueOf(build(valueOf(preset('inform-risk-2025')), table));

  it('gives every published score of every node that it has, to the last digit', () => {
    const published = bundled('inform-2025/scores.csv');
    const row = new Map(table.areas.map((area, place) => [area, place]));
    const nodes = published.text('nodeId');
    const scores = published.numbers('score');
    const unrounded = new Set(
      [...made.trace.framework.byCode.values()]
        .filter(({ node }) => node.round === 'none')
        .map(({ node }) => node.code),
    );
    const off: string[] = [];
    let compared = 0;
    published.text('iso3').forEach((area, place) => {
      const node = nodes[place] ?? '';
      const values = made.scores.get(node)?.values;
      if (values === undefined) return;
      compared += 1;
      const got = values[row.get(area) ?? -1] ?? Number.NaN;
      const expected = scores[place] ?? Number.NaN;
      const equal = unrounded.has(node) ? Math.abs(got - expected) < 1e-12 : got === expected;
      if (!equal && !(Number.isNaN(got) && Number.isNaN(expected)))
        off.push(`${area}/${node} ${got} ${expected}`);
    });
    expect(off).toEqual([]);
    expect(compared).toBeGreaterThan(191 * 120);
  });

  it('gives the reliability, the ranks and the classes', () => {
    const results = bundled('inform-2025/results.csv');
    const reliability = made.scores.get('RELIABILITY')?.values ?? new Float64Array();
    const ranks = rankNode(made, 'INFORM');
    const classes = valueOf(classifyNode(made, 'INFORM'));
    const row = new Map(table.areas.map((area, place) => [area, place]));
    results.text('iso3').forEach((area, place) => {
      const at = row.get(area) ?? -1;
      expect(reliability[at]).toBe(results.numbers('lackOfReliability')[place]);
      expect(ranks[at]).toBe(results.numbers('rank')[place]);
      expect(classes?.names[classes.classes[at] ?? -1]?.en).toBe(results.text('riskClass')[place]);
    });
  });
});

describe('INFORM Risk 2025 with a changed value, as the workbook has it', () => {
  const table = informTable();
  const recipe = valueOf(preset('inform-risk-2025'));
  const row = table.areas.indexOf('VCT');
  const withCells = (area: string, cells: Readonly<Record<string, Cell>>): Build => {
    const columns = new Map(table.columns);
    for (const [code, source] of columns) {
      const own = table.areas.map((each, place) =>
        each === area ? (cells[code] ?? cellAt(source, place)) : cellAt(source, place),
      );
      columns.set(code, column(own));
    }
    return valueOf(build(recipe, { ...table, columns }));
  };
  const withCell = (code: string, value: Cell): Build => withCells('VCT', { [code]: value });
  const cellOf = (made: Build, node: string): Cell | undefined => {
    const found = made.scores.get(node);
    return found && cellAt(found, row);
  };

  it.each([0, -3])(
    'spreads the error of the logarithm of a population density of %d',
    (density) => {
      const made = withCell('EN.POP.DNST', density);
      const above = ['HA.NAT.EPI.DNST', 'HA.NAT.EPI', 'HA.NAT', 'HA', 'INFORM'];
      for (const node of above) expect(cellOf(made, node), node).toBe('not-calculable');
      const nominal = valueOf(build(recipe, table));
      for (const node of ['HA.HUM', 'VU', 'CC'])
        expect(cellOf(made, node)).toBe(cellOf(nominal, node));
      const others = made.scores.get('INFORM')?.missing ?? new Map();
      expect([...others.keys()]).toEqual([row]);
      expect(buildNotes(made)).toEqual([
        { node: 'HA.NAT.EPI.DNST', origin: 'normalise', reason: 'not-calculable', rows: ['VCT'] },
      ]);
    },
  );

  it('spreads the error of a division by a land area of zero', () => {
    const made = withCell('AG.LND.TOTL.K2', 0);
    expect(cellOf(made, 'CC.INF.PHY')).toBe('zero-denominator');
    expect(cellOf(made, 'INFORM')).toBe('zero-denominator');
  });

  // "No data" is greater than any number where a formula of the workbook compares it
  it.each([
    ['CON_GPI', 'HA.HUM.CON.GPI'],
    ['HVC.PROB', 'HA.HUM.CON.GCRI'],
    ['AFF_DR.FREQ', 'HA.NAT.DR-FRQ'],
  ])('scores a missing %s ten', (code, node) => {
    expect(cellOf(withCell(code, 'no-data'), node)).toBe(10);
  });

  // LibreOffice recalculates an error there, because a formula does not ask for "No data"
  it.each<[string, readonly string[], readonly string[]]>([
    ['CZE', ['VU.VGR.OG.NATDIS-CUR'], ['VU.VGR.OG', 'VU.VGR', 'VU']],
    ['GUY', ['EX_TS'], ['HA.NAT', 'HA']],
    ['ISR', ['POP.EXP.VECT.MAL'], ['HA.NAT.EPI', 'HA.NAT', 'HA']],
    ['PSE', ['NH.EQ.GEM.MMI8.SP'], ['HA.NAT.EQ', 'HA.NAT', 'HA']],
    ['COD', ['POP.EXP.ZOON.CCHF'], ['HA.NAT.EPI', 'HA.NAT', 'HA']],
    ['FRA', ['HDI', 'GDPpp'], ['VU.SEV.PD', 'VU.SEV', 'VU']],
    ['AUS', ['CM', 'CUW'], ['VU.VGR.OG', 'VU.VGR', 'VU']],
    ['BGD', ['FS.ADSA', 'SN.ITK.DEFC.ZS'], ['VU.VGR.OG', 'VU.VGR', 'VU']],
    ['KEN', ['AG.LND.TOTL.K2'], ['CC.INF.PHY', 'CC.INF', 'CC']],
  ])('makes gaps above %s without %j', (area, codes, nodes) => {
    const missing = Object.fromEntries(codes.map((code) => [code, 'no-data'] as const));
    const made = withCells(area, missing);
    const at = table.areas.indexOf(area);
    for (const node of [...nodes, 'INFORM']) {
      expect(made.scores.get(node)?.missing.get(at), node).toBe('required-missing');
    }
    expect(made.scores.get('INFORM')?.missing.size).toBe(1);
    expect(buildNotes(made).every(({ reason }) => reason === 'required-missing')).toBe(true);
  });

  it('has gaps above a year that the population does not reach, and only there', () => {
    const made = withCell('FTS.year', 1999);
    expect(cellOf(made, 'VU.SEV.AD')).toBe('required-missing');
    expect(cellOf(made, 'INFORM')).toBe('required-missing');
    expect(made.scores.get('INFORM')?.missing.size).toBe(1);
  });

  it('counts a value that was filled, and is taken out here, once: as LibreOffice recalculates', () => {
    const made = withCells('GNQ', { 'FS.ADSA': 'no-data', SH_STA_MALR: 'no-data' });
    const values = made.scores.get('RELIABILITY')?.values ?? [];
    expect(values[table.areas.indexOf('GNQ')]).toBeCloseTo(5.15555555555556, 9);
  });

  // values that LibreOffice recalculated
  it.each<[string, Readonly<Record<string, Cell>>, number]>([
    ['VNM', { HDI: 'no-data' }, 3.28333333333333],
    ['ZMB', { HDI: 'no-data', 'POP.EXP.VECT.MAL': 'no-data' }, 2.0792270531401],
    ['KOR', { HDI: 'no-data' }, 3.48926553672316],
    ['FRA', { 'HDI.year': 2010, 'FTS.year': 2023 }, 4.88275862068965],
    ['BRA', { 'MPI.year': 'no-data', 'CPI.year': 2021 }, 3.94623655913979],
    ['IND', { 'LA.year': 2025, 'GII.year': 2012, 'TB.year': 2019 }, 4.26262626262626],
  ])('gives the reliability of %s with %j', (area, cells, expected) => {
    const values = withCells(area, cells).scores.get('RELIABILITY')?.values ?? [];
    expect(values[table.areas.indexOf(area)]).toBeCloseTo(expected, 12);
  });

  it('reads the index of PRK for KOR, as the cell of the workbook does', () => {
    const { scores } = withCells('PRK', { HDI: 'no-data' });
    const values = scores.get('RELIABILITY')?.values ?? [];
    expect(values[table.areas.indexOf('KOR')]).toBeCloseTo(3.75593220338983, 12);
    expect(values[table.areas.indexOf('PRK')]).toBeCloseTo(7.07692307692308, 12);
  });
});

const reference = hasReference('inform2025');
describe.skipIf(!reference)(
  `INFORM Risk 2025 beside the reference${reference ? '' : ' (skipped: no ../shared/reference)'}`,
  () => {
    it('gives 36 columns of 191 countries with no cell off', () => {
      const made = valueOf(build(valueOf(preset('inform-risk-2025')), informTable()));
      const expected = new ReferenceTable('inform2025/expected.csv');
      const row = new Map(made.trace.table.areas.map((area, place) => [area, place]));
      let columns = 0;
      for (const [name, node] of Object.entries(informNodes)) {
        columns += 1;
        expected.text('iso3').forEach((area, place) => {
          const got = made.scores.get(node)?.values[row.get(area) ?? -1] ?? Number.NaN;
          const wanted = expected.numbers(name)[place] ?? Number.NaN;
          if (name === 'lack_of_reliability') expect(got).toBeCloseTo(wanted, 3);
          else expect(got, `${area} ${name}`).toBe(wanted);
        });
      }
      expect(columns).toBe(34);
    });
  },
);

/** Columns of the reference by our nodes; rank and class are compared above. */
const informNodes: Readonly<Record<string, string>> = {
  risk: 'INFORM',
  lack_of_reliability: 'RELIABILITY',
  hazard_exposure: 'HA',
  natural: 'HA.NAT',
  earthquake: 'HA.NAT.EQ',
  river_flood: 'HA.NAT.FL',
  tsunami: 'HA.NAT.TS',
  tropical_cyclone: 'HA.NAT.TC',
  coastal_flood: 'HA.NAT.CFL',
  drought: 'HA.NAT.DR',
  epidemic: 'HA.NAT.EPI',
  human: 'HA.HUM',
  projected_conflict: 'HA.HUM.CON.GCRI',
  current_conflict: 'HA.HUM.CON.GPI',
  vulnerability: 'VU',
  socio_economic: 'VU.SEV',
  dev_deprivation: 'VU.SEV.PD',
  inequality: 'VU.SEV.INQ',
  economic_dependency: 'VU.SEV.AD',
  vulnerable_groups: 'VU.VGR',
  uprooted: 'VU.VGR.UP',
  health: 'VU.VGR.OG.HE',
  children_u5: 'VU.VGR.OG.U5',
  recent_shocks: 'VU.VGR.OG.NATDIS',
  food_security: 'VU.VGR.OG.FS',
  other_vulnerable: 'VU.VGR.OG',
  lack_coping: 'CC',
  institutional: 'CC.INS',
  drr: 'CC.INS.DRR',
  governance: 'CC.INS.GOV',
  infrastructure: 'CC.INF',
  communication: 'CC.INF.COM',
  physical_infra: 'CC.INF.PHY',
  health_access: 'CC.INF.AHC',
};

describe('WorldRiskIndex from its normalised columns', () => {
  it('is within half a hundredth at every level and year', () => {
    const source = bundled('world-risk-index/results.csv');
    const codes = bundled('world-risk-index/codes.csv');
    const table: Table = {
      areas: source.text('iso3'),
      years: source.numbers('year'),
      columns: columnsOf(source),
    };
    const made: Build = valueOf(build(valueOf(preset('world-risk-index')), table));
    let nodes = 0;
    const off: string[] = [];
    codes.text('code').forEach((code, place) => {
      const got = made.scores.get(code)?.values;
      if (got === undefined) return;
      nodes += 1;
      const field = codes.text('field')[place] ?? '';
      source.numbers(field).forEach((value, row) => {
        const score = got[row] ?? Number.NaN;
        if (Number.isNaN(value) && Number.isNaN(score)) return;
        if (!(Math.abs(score - value) <= 0.005 + 1e-9))
          off.push(`${code}/${row} ${score} ${value}`);
      });
    });
    expect(off).toEqual([]);
    expect(nodes).toBe(143);
  });
});

describe('Human Development Index', () => {
  it('is within half a thousandth for all rows', () => {
    const source = bundled('human-development/human-development.csv');
    const table: Table = {
      areas: source.text('iso3'),
      years: source.numbers('year'),
      columns: columnsOf(source),
    };
    const made = valueOf(build(valueOf(preset('human-development-index')), table));
    const got = made.scores.get('HDI')?.values ?? new Float64Array();
    let compared = 0;
    source.numbers('humanDevelopmentIndex').forEach((value, row) => {
      const score = got[row] ?? Number.NaN;
      if (Number.isNaN(score) || Number.isNaN(value)) return;
      compared += 1;
      expect(Math.abs(score - value)).toBeLessThan(0.0005 + 1e-9);
    });
    expect(compared).toBe(5808);
  });
});

describe('the presets that are not publications', () => {
  it('builds the loss index and the multi-hazard index from tables of their columns', () => {
    for (const code of ['belt-and-road-loss-index', 'multi-hazard-index', 'empty']) {
      const recipe = valueOf(preset(code));
      const text = readFileSync(`analysis/presets/${fileOf[code] ?? ''}`, 'utf8');
      const names = new Set(
        [...text.matchAll(/"column": "([^"]+)"/g)].map((match) => match[1] ?? ''),
      );
      if (code === 'empty') names.add('indicator');
      const areas = ['AFG', 'CHN', 'KAZ', 'PAK', 'TUR', 'VNM'];
      const columns = new Map(
        [...names].map((name, place) => [
          name,
          column(areas.map((_, row) => 1 + ((row * 7 + place * 5) % 11))),
        ]),
      );
      const made = valueOf(build(recipe, { areas, columns }));
      expect(made.scores.get(made.trace.framework.root)?.missing.size).toBe(0);
    }
  });
});

const fileOf: Readonly<Record<string, string>> = {
  'belt-and-road-loss-index': 'beltAndRoadLossIndex.json',
  'multi-hazard-index': 'multiHazardIndex.json',
  empty: 'emptyStart.json',
};
