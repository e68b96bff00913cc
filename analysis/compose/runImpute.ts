import type { Column } from '../column.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';
import type { OrderedFramework } from '../framework.ts';
import { impute } from '../impute/impute.ts';
import type { ImputeContext } from '../impute/imputer.ts';
import type { Table } from '../table.ts';
import { allByYear, byYear, yearRows } from './byYear.ts';
import { concerns, placed } from './eachIndicator.ts';
import { isUnder } from './runScreen.ts';
import { sameSettings } from './sameSettings.ts';
import type { Earlier, Stage } from './stage.ts';
import type { Step } from './step.ts';

type ImputeStep = Extract<Step, { step: 'impute' }>;

/** Methods that fill a column from itself alone. */
const alone: ReadonlySet<string> = new Set([
  'columnMean',
  'columnMedian',
  'groupMean',
  'groupMedian',
  'latestYear',
  'nearestYear',
  'linearInTime',
]);

/**
 * Fills the gaps of the indicators that a step names.
 *
 * @param step -      the step
 * @param before -    the indicators so far
 * @param framework - families of indicators, for filling by row
 * @param table -     groups and years
 * @param earlier -   the same step of an earlier build
 * @returns the next stage
 * @fails unknown-code  a group, a node or an explaining column does not exist
 * @fails bad-setting   the method needs years or groups that are not there
 * @cost by method
 */
export function runImpute(
  step: ImputeStep,
  before: Stage,
  framework: OrderedFramework,
  table: Table,
  earlier: Earlier<ImputeStep> | undefined,
): Result<Stage> {
  const places = framework.indicators.flatMap(({ node }, place) =>
    concerns(step, node.code) ? [place] : [],
  );
  const same = earlier !== undefined && sameSettings(earlier.step, step);
  const kept = (place: number): Column | undefined =>
    same && earlier.before.columns[place] === before.columns[place]
      ? earlier.after.columns[place]
      : undefined;
  const whole = !alone.has(step.by.method);
  if (same && before.columns.every((_, place) => kept(place) !== undefined)) {
    return success(earlier.after);
  }
  const context = contextOf(step, places, framework, table);
  if (!context.ok) return context;
  const explaining = explainingOf(step, before, framework, table);
  if (!explaining.ok) return explaining;
  const columns = [...before.columns];
  const sources = places.map((place) => columns[place] ?? missingColumn(place));
  const years = step.scope === 'year' && table.years ? yearRows(table.years) : undefined;
  if (whole) {
    const made = allByYear(sources, explaining.value, years, (parts, on, rows) =>
      impute(parts, step.by, rowsOf(context.value, rows), on),
    );
    if (!made.ok) {
      const node = framework.indicators[places[Number(made.failure.at[0] ?? 0)] ?? 0]?.node.code;
      return { ok: false, failure: placed({ ...made.failure, at: [] }, node ?? '', table) };
    }
    for (const [index, place] of places.entries()) {
      columns[place] = made.value[index] ?? missingColumn(place);
    }
    return success({ columns, notes: [], screening: [] });
  }
  for (const [index, place] of places.entries()) {
    const taken = kept(place);
    const source = sources[index] ?? missingColumn(place);
    if (taken !== undefined || source.missing.size === 0) {
      columns[place] = taken ?? source;
      continue;
    }
    const made = byYear(source, years, (part, rows) => {
      const filled = impute([part], step.by, rowsOf(context.value, rows));
      return filled.ok ? success([filled.value[0] ?? part, undefined] as const) : filled;
    });
    if (!made.ok) return made;
    columns[place] = made.value[0];
  }
  return success({ columns, notes: [], screening: [] });
}

function missingColumn(place: number): never {
  throw new RangeError(`runImpute lost indicator ${place}`);
}

function rowsOf(context: ImputeContext, rows: readonly number[] | undefined): ImputeContext {
  if (rows === undefined) return context;
  return {
    ...context,
    areas: rows.map((row) => context.areas[row] ?? ''),
    years: rows.map((row) => context.years?.[row] ?? Number.NaN),
    groups: context.groups && rows.map((row) => context.groups?.[row] ?? null),
  };
}

function contextOf(
  step: ImputeStep,
  places: readonly number[],
  framework: OrderedFramework,
  table: Table,
): Result<ImputeContext> {
  const { by } = step;
  const group = 'group' in by ? by.group : undefined;
  const groups = group === undefined ? undefined : table.groups?.get(group);
  if (group !== undefined && groups === undefined) {
    return failure('unknown-code', 'impute', `impute needs a group of the table, got ${group}`, [
      group,
    ]);
  }
  const nodes = places.map((place) => framework.indicators[place]?.node);
  const within = 'within' in by ? (by.within ?? 'parent') : 'parent';
  const families = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    const code = node?.code ?? '';
    const family =
      within === 'all'
        ? ['']
        : within === 'parent'
          ? [framework.byCode.get(code)?.parents[0] ?? '']
          : within.filter((under) => isUnder(code, under, framework));
    for (const each of family) families.set(each, [...(families.get(each) ?? []), index]);
  });
  return success({
    areas: table.areas,
    years: table.years,
    groups,
    directions: nodes.map((node) => node?.direction ?? 1),
    families: [...families.values()],
  });
}

function explainingOf(
  { by }: ImputeStep,
  before: Stage,
  framework: OrderedFramework,
  table: Table,
): Result<readonly Column[]> {
  if (by.method !== 'regression') return success([]);
  const found = by.on.map((code) => {
    const place = framework.indicators.findIndex(({ node }) => node.code === code);
    return place < 0 ? table.columns.get(code) : before.columns[place];
  });
  const unknown = by.on.filter((_, place) => found[place] === undefined);
  if (unknown.length > 0) {
    const message = `impute needs indicators or columns, got none called ${nameCodes(unknown)}`;
    return failure('unknown-code', 'impute', message, unknown);
  }
  return success(found.filter((column) => column !== undefined));
}
