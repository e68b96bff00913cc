import { build } from '../../../analysis/compose/build.ts';
import { pickRows, yearRows } from '../../../analysis/compose/byYear.ts';
import type { Build } from '../../../analysis/compose/trace.ts';
import { workedOut } from '../../../analysis/compose/workedOut.ts';
import { yearsStandAlone } from '../../../analysis/compose/yearsStandAlone.ts';
import { type Result, success } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';

/** What of an index is put to the test. */
export interface TestedBuild {
  readonly build: Build;
  /** Rows of the tested table that the findings are about: those of the year. */
  readonly rows: readonly number[];
  /** The same rows in the table of the index on screen. */
  readonly onScreen: readonly number[];
}

/**
 * The build that a test varies, for the index on screen: every node worked out, and of a panel one year.
 *
 * The other years are left out where they bear on nothing, which makes a test as much faster as there
 * are years; where scales or imputations look at all years, all are built and the year is looked at.
 *
 * @param shown - the index on screen
 * @param year -  of a panel; null where the table has one time only
 * @returns the build, and where the rows of the year lie
 * @fails by build
 * @cost O(cells of the year), one build; nothing where neither applies
 */
export function testedBuild(shown: Build, year: number | null): Result<TestedBuild> {
  const { recipe, table } = shown.trace;
  const { years } = table;
  const all = table.areas.map((_, row) => row);
  const onScreen = years === undefined ? all : all.filter((row) => years[row] === year);
  const varied = workedOut(recipe);
  const isCut = years !== undefined && yearRows(years).length > 1 && yearsStandAlone(varied);
  const made =
    varied === recipe && !isCut
      ? success(shown)
      : build(varied, isCut ? rowsOf(table, onScreen) : table);
  if (!made.ok) return made;
  const rows = isCut ? onScreen.map((_, place) => place) : onScreen;
  return success({ build: made.value, rows, onScreen });
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
