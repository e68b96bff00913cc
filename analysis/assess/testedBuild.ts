import { build } from '../compose/build.ts';
import { pickRows, yearRows } from '../compose/byYear.ts';
import { rankNode } from '../compose/rankNode.ts';
import type { Build } from '../compose/trace.ts';
import { workedOut } from '../compose/workedOut.ts';
import { yearsStandAlone } from '../compose/yearsStandAlone.ts';
import { type Result, success } from '../failure.ts';
import type { Table } from '../table.ts';

/** What of an index is put to the test. */
export interface TestedBuild {
  readonly build: Build;
  /** Rows of the tested table that the findings are about: those of the year. */
  readonly rows: readonly number[];
  /** The same rows in the table of the index as it is shown. */
  readonly inShown: readonly number[];
}

/**
 * The build that a test varies, for an index as it is shown: every node worked out, and of a panel one year.
 *
 * The other years are left out where they bear on nothing, which makes a test as much faster as there
 * are years; where scales or imputations look at all years, all are built and the year is looked at.
 *
 * @param shown - the index as it is shown
 * @param year -  of a panel; null where the table has one time only
 * @returns the build, and where the rows of the year lie
 * @fails by build
 * @cost O(cells of the year), one build; nothing where neither applies
 * @source saisana2005, Monte Carlo analysis of composite indicators
 * @example `testedBuild(humanDevelopmentIndex, 2010).value.rows.length` // 206, the areas of one year
 */
export function testedBuild(shown: Build, year: number | null): Result<TestedBuild> {
  const { recipe, table } = shown.trace;
  const { years } = table;
  const all = table.areas.map((_, row) => row);
  const inShown = years === undefined ? all : all.filter((row) => years[row] === year);
  const varied = workedOut(recipe);
  const isCut = years !== undefined && yearRows(years).length > 1 && yearsStandAlone(varied);
  const made =
    varied === recipe && !isCut
      ? success(shown)
      : build(varied, isCut ? rowsOf(table, inShown) : table);
  if (!made.ok) return made;
  const rows = isCut ? inShown.map((_, place) => place) : inShown;
  return success({ build: made.value, rows, inShown });
}

/**
 * The ranks of an index as it is shown, by the rows of its tested build.
 *
 * They differ from the tested build's own where parents take a published figure that a test works out.
 *
 * @param shown -  the index as it is shown
 * @param tested - what of it is tested
 * @returns a rank for each row of the tested table; NaN at a gap and in years that are not tested
 * @cost O(n log n)
 * @source inform2025, RANK.EQ
 * @example `ranksAsShown(shown, tested)[0]` // 7
 */
export function ranksAsShown(shown: Build, { build, rows, inShown }: TestedBuild): Float64Array {
  const own = rankNode(shown, shown.trace.framework.root);
  const ranks = new Float64Array(build.trace.table.areas.length).fill(Number.NaN);
  rows.forEach((row, place) => {
    ranks[row] = own[inShown[place] ?? -1] ?? Number.NaN;
  });
  return ranks;
}

function rowsOf({ areas, years, columns, groups }: Table, rows: readonly number[]): Table {
  const some = <Each>(all: readonly Each[]): readonly Each[] =>
    rows.flatMap((row) => {
      const each = all[row];
      return each === undefined ? [] : [each];
    });
  return {
    areas: some(areas),
    ...(years === undefined ? {} : { years: some(years) }),
    columns: new Map([...columns].map(([code, column]) => [code, pickRows(column, rows)])),
    ...(groups === undefined
      ? {}
      : { groups: new Map([...groups].map(([code, words]) => [code, some(words)])) }),
  };
}
