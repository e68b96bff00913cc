import type { Recipe } from '../../../../analysis/compose/recipe.ts';
import type { DataSetSummary, TableSummary } from '../../../../datasets/store/catalogue.ts';
import type {
  FieldProfile,
  TableProfile,
} from '../../../../datasets/store/workbench/profileTable.ts';
import type { Language } from '../../../words/language.ts';
import type { TableNumbers } from '../../../words/tableNumbers.ts';
import type { Say } from '../../../words/words.ts';
import { recipeName } from '../../builds/recipeName.ts';
import { coverageOf, type Profiles } from '../../data/coverage.ts';
import { type Counted, type CountedLead, type CountedPart, counting } from './counted.ts';

/** What counts of data sets and their tables are explained with. */
export interface DataCountInputs {
  readonly say: Say;
  readonly language: Language;
  readonly numbers: TableNumbers;
}

/** The rows of a table, all or those under a filter. */
const rowsOf = (
  table: string,
  filters: Extract<CountedLead, { readonly kind: 'rows' }>['filters'] = [],
): CountedLead => ({ kind: 'rows', table, filters });

/** A share in percent with one decimal, as the screens write it. */
function percentOf({ say, numbers }: DataCountInputs, part: number, whole: number): string {
  const share = Math.round((1000 * part) / Math.max(1, whole)) / 10;
  return say('percent', { number: numbers.shown(share) });
}

function tablesPart(
  tables: readonly TableSummary[],
  note: (table: TableSummary) => string,
): readonly CountedPart[] {
  return tables.map((table) => ({
    key: table.name,
    name: table.name,
    note: note(table),
    lead: rowsOf(table.name),
  }));
}

/** The data sets that were checked, and what became of each. */
export function setsCounted(
  sets: readonly DataSetSummary[],
  { say, language }: Pick<DataCountInputs, 'say' | 'language'>,
): Counted {
  const refused = sets.filter(({ state }) => state.kind === 'refused').length;
  return {
    title: say('counted.sets'),
    formulas: refused === 0 ? [] : [`${sets.length} − ${refused} = ${sets.length - refused}`],
    notes: [say('counted.setsNote')],
    lists: counting(
      say('library.dataSets'),
      sets.map(({ name, title, state, tables }) => ({
        key: name,
        name: title[language],
        note: `${say(`library.states.${state.kind}`)} · ${say('counted.files', { count: tables.length })}`,
        lead: { kind: 'event', event: { kind: 'viewOpened', view: 'library' } },
      })),
      say,
    ),
    dataSets: [],
    leads: [],
  };
}

/** How much of the cells of a data set is filled, table by table; null while a table is not read. */
export function filledCounted(
  dataSet: DataSetSummary,
  profiles: Profiles,
  inputs: DataCountInputs,
): Counted | null {
  const { say, numbers } = inputs;
  const coverage = coverageOf(
    dataSet.tables.map(({ name }) => name),
    profiles,
  );
  if (coverage === null) return null;
  const { cells, filled } = coverage;
  return {
    title: say('counted.filled'),
    formulas: [
      `100 × ${numbers.shown(filled)} ÷ ${numbers.shown(cells)} = ${percentOf(inputs, filled, cells)}`,
    ],
    notes: [say('counted.filledNote')],
    lists: counting(
      say('counted.byTable'),
      tablesPart(dataSet.tables, (table) =>
        say('counted.filledOf', {
          rows: numbers.shown(table.rows),
          columns: numbers.shown(table.fields.length),
          filled: numbers.shown(filledIn(profiles[table.name])),
        }),
      ),
      say,
    ),
    dataSets: [dataSet],
    leads: [],
  };
}

function filledIn(profile: TableProfile | undefined): number {
  return (profile?.fields ?? []).reduce((sum, { filled }) => sum + filled, 0);
}

/** The areas that the tables of a data set name. */
export function areasCounted(
  dataSet: DataSetSummary,
  profiles: Profiles,
  { say, numbers }: DataCountInputs,
): Counted {
  return {
    title: say('counted.areas'),
    formulas: [],
    notes: [say('counted.areasNote')],
    lists: counting(
      say('counted.byTable'),
      tablesPart(dataSet.tables, ({ name }) => {
        const areas = areasIn(profiles[name]);
        return areas === null ? say('counted.noAreas') : numbers.shown(areas);
      }),
      say,
    ),
    dataSets: [dataSet],
    leads: [],
  };
}

function areasIn(profile: TableProfile | undefined): number | null {
  const named = (profile?.fields ?? []).filter(({ name }) => name === 'iso3' || name === 'area');
  return named.length === 0 ? null : Math.max(...named.map(({ distinct }) => distinct));
}

/** What a data set says of itself, beside what its tables hold. */
export function toldCounted(
  dataSet: DataSetSummary,
  profiles: Profiles,
  { say, numbers }: DataCountInputs,
): Counted {
  return {
    title: say('counted.told'),
    formulas: [],
    notes: [say('counted.toldNote')],
    lists: counting(
      say('counted.byTable'),
      tablesPart(dataSet.tables, ({ name, rows }) => {
        const areas = areasIn(profiles[name]);
        return areas === null
          ? say('library.rows', { count: rows, number: numbers.shown(rows) })
          : say('counted.tableHolds', { rows: numbers.shown(rows), count: areas });
      }),
      say,
    ),
    dataSets: [dataSet],
    leads: [],
  };
}

/** The rows of a table, by its file. */
export function rowsCounted(
  table: TableSummary,
  dataSet: DataSetSummary,
  { say }: DataCountInputs,
): Counted {
  return {
    title: say('counted.tableRows', { table: table.name }),
    formulas: [],
    notes: [say('counted.tableRowsNote'), say('counted.hash', { hash: table.sha256 })],
    lists: [],
    dataSets: [dataSet],
    leads: [{ label: say('counted.rows'), lead: rowsOf(table.name) }],
  };
}

/** Where a column stands. */
export interface CountedColumn {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
  readonly profile: FieldProfile;
  readonly dataSet: DataSetSummary | null;
}

/** How far a column is filled and how many values differ in it. */
export function columnCounted(
  { table, column, rows, profile, dataSet }: CountedColumn,
  inputs: DataCountInputs,
): Counted {
  const { say, numbers } = inputs;
  const { filled, distinct } = profile;
  return {
    title: say('counted.column', { column, table }),
    formulas: [
      `100 × ${numbers.shown(filled)} ÷ ${numbers.shown(rows)} = ${percentOf(inputs, filled, rows)}`,
      say('counted.different', { count: distinct }),
    ],
    notes: [say('counted.filledNote'), say('counted.distinctNote')],
    lists: [],
    dataSets: dataSet === null ? [] : [dataSet],
    leads: [
      {
        label: say('counted.rows'),
        lead: rowsOf(table, [{ kind: 'present', field: column }]),
      },
      { label: say('counted.gapsOf'), lead: rowsOf(table, [{ kind: 'gap', field: column }]) },
    ],
  };
}

/** What a recipe is made of: indicators, the nodes above them, its steps. */
export function presetCounted(
  recipe: Recipe,
  dataSets: readonly DataSetSummary[],
  { say, language }: Pick<DataCountInputs, 'say' | 'language'>,
): Counted {
  const { nodes } = recipe.framework;
  const listed = (of: typeof nodes): readonly CountedPart[] =>
    of.map(({ code, name }) => ({ key: code, name: name[language], note: '', lead: null }));
  const above = nodes.filter((node) => node.children !== undefined);
  const indicators = nodes.filter((node) => node.children === undefined);
  return {
    title: say('counted.preset', { name: recipeName(recipe, language) }),
    formulas: [`${indicators.length} + ${above.length} = ${nodes.length}`],
    notes: [say('counted.presetNote')],
    lists: [
      ...counting(say('counted.indicators'), listed(indicators), say),
      ...counting(say('counted.nodesAbove'), listed(above), say),
      ...counting(
        say('counted.steps'),
        recipe.steps.map(({ step }, place) => ({
          key: `${place}`,
          name: say(`workbench.step.${step}`),
          note: '',
          lead: null,
        })),
        say,
      ),
    ],
    dataSets,
    leads: [],
  };
}
