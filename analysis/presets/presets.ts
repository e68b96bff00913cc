import { parseRecipe } from '../compose/parseRecipe.ts';
import type { Recipe } from '../compose/recipe.ts';
import { failure, type Result } from '../failure.ts';
import beltAndRoadLossIndex from './beltAndRoadLossIndex.json' with { type: 'json' };
import emptyStart from './emptyStart.json' with { type: 'json' };
import humanDevelopmentIndex from './humanDevelopmentIndex.json' with { type: 'json' };
import informRisk2025 from './informRisk2025.json' with { type: 'json' };
import multiHazardIndex from './multiHazardIndex.json' with { type: 'json' };
import worldRiskIndex from './worldRiskIndex.json' with { type: 'json' };

/** The recipes that come with the program, by code; plain data like any user's own. */
const given: Readonly<Record<string, unknown>> = {
  'inform-risk-2025': informRisk2025,
  'world-risk-index': worldRiskIndex,
  'human-development-index': humanDevelopmentIndex,
  'belt-and-road-loss-index': beltAndRoadLossIndex,
  'multi-hazard-index': multiHazardIndex,
  empty: emptyStart,
};

/** Codes of the recipes that come with the program. */
export const presetCodes: readonly string[] = Object.keys(given);

/**
 * A recipe that comes with the program.
 *
 * @param code - one of `presetCodes`
 * @returns the recipe, checked like any other
 * @fails unknown-code  there is none of that code
 * @cost O(recipe)
 * @source oecd2008, "Steps for constructing a composite indicator"
 * @example `preset('inform-risk-2025').value.framework.nodes.length` // 141
 */
export function preset(code: string): Result<Recipe> {
  if (!Object.hasOwn(given, code)) {
    const message = `preset needs one of ${presetCodes.join(', ')}, got ${code}`;
    return failure('unknown-code', 'preset', message, [code]);
  }
  return parseRecipe(given[code]);
}
