import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { columnMean } from './columnMean.ts';
import { columnMedian } from './columnMedian.ts';
import { expectationMaximisation } from './expectationMaximisation.ts';
import { groupMean } from './groupMean.ts';
import { groupMedian } from './groupMedian.ts';
import { hotDeck } from './hotDeck.ts';
import type { ImputeContext } from './imputer.ts';
import { latestYear } from './latestYear.ts';
import { linearInTime } from './linearInTime.ts';
import { nearestYear } from './nearestYear.ts';
import { regression } from './regression.ts';
import { rowMean } from './rowMean.ts';
import { rowMedian } from './rowMedian.ts';
import type { ImputeSettings } from './settings.ts';

/**
 * Fills the gaps of some indicators by the method that the recipe names.
 *
 * @param columns -    k indicators of n values
 * @param settings -   the method and its settings
 * @param context -    areas, years, groups, directions and families
 * @param explaining - columns that a regression rests on
 * @returns k columns; a column that nothing was filled in comes back itself
 * @fails bad-setting  the method needs years or groups that are not there
 * @cost by method
 * @source oecd2008, "Imputation of missing data"
 * @example `impute([column([1, 'no-data', 3])], { method: 'columnMean' }, context)` // 1, 2, 3
 */
export function impute(
  columns: readonly Column[],
  settings: ImputeSettings,
  context: ImputeContext,
  explaining: readonly Column[] = [],
): Result<readonly Column[]> {
  const { areas, years, groups, families, directions } = context;
  switch (settings.method) {
    case 'columnMean':
      return success(columns.map(columnMean));
    case 'columnMedian':
      return success(columns.map(columnMedian));
    case 'groupMean':
    case 'groupMedian': {
      if (groups === undefined) return lacking(settings.method, 'a group of the table');
      const rule = settings.method === 'groupMean' ? groupMean : groupMedian;
      return success(columns.map((source) => rule(source, groups)));
    }
    case 'rowMean':
      return success(rowMean(columns, families, directions, settings.scaled));
    case 'rowMedian':
      return success(rowMedian(columns, families, directions, settings.scaled));
    case 'latestYear':
    case 'nearestYear':
    case 'linearInTime': {
      if (years === undefined) return lacking(settings.method, 'a panel of several years');
      const rules = { latestYear, nearestYear, linearInTime };
      const rule = rules[settings.method];
      return success(columns.map((source) => rule(source, areas, years, settings)));
    }
    case 'regression': {
      const filled: Column[] = [];
      for (const [place, source] of columns.entries()) {
        const made = regression(source, explaining);
        if (!made.ok) return { ok: false, failure: { ...made.failure, at: [String(place)] } };
        filled.push(made.value);
      }
      return success(filled);
    }
    case 'hotDeck':
      return success(hotDeck(columns, settings, groups));
    case 'expectationMaximisation':
      return expectationMaximisation(columns, settings);
  }
}

function lacking(method: string, needs: string): ReturnType<typeof failure> {
  return failure('bad-setting', 'impute', `${method} needs ${needs}, got none`);
}
