import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { recipeText } from '../../../datasets/tables/indexFiles.ts';
import { dataSetsBehind } from '../../../datasets/tables/presetDataSets.ts';
import type { ChartFrame } from '../../chart/spec.ts';
import type { Opened } from '../../compute/messages.ts';
import type { Language } from '../../words/language.ts';
import { numberMarks } from '../../words/numbers.ts';
import { type Say, wordsIn } from '../../words/words.ts';
import type { Built } from '../builds/built.ts';
import { recipeName } from '../builds/recipeName.ts';
import { yearsOf } from '../builds/standings.ts';
import { tableCode } from '../builds/tableCode.ts';
import { nodeNames } from '../builds/useNodeNames.ts';
import { type Names, namesOf } from '../names.ts';
import { figureOrigin } from './figureOrigin.ts';

/** What a figure of an index is made from, apart from its kind. */
export interface BuildFigureInputs {
  readonly opened: Opened;
  readonly built: Built;
  /** Language of the figure, whatever the window speaks. */
  readonly language: Language;
  /** Locale whose marks the numbers are written with. */
  readonly locale: string;
  readonly programVersion: string;
  /** Year shown of a panel; null is the last one. */
  readonly year: number | null;
  /** Other indices, and tables of presets by their code, that the figure shows numbers of. */
  readonly also?: { readonly recipes: readonly Recipe[]; readonly tables: readonly string[] };
}

/** A frame, and the words and names that the kinds need to complete it. */
export interface BuildFrame {
  readonly frame: ChartFrame;
  readonly say: Say;
  readonly names: Names;
  readonly nodeName: (code: string) => string;
}

/** A recipe never changes, and every figure of its builds states its text. */
const textsOf = new WeakMap<Recipe, string>();

function textOf(recipe: Recipe): string {
  const known = textsOf.get(recipe);
  if (known !== undefined) return known;
  const text = recipeText(recipe);
  textsOf.set(recipe, text);
  return text;
}

/** Everything that a figure of an index states beside its marks. */
export function buildFrame(inputs: BuildFigureInputs): BuildFrame {
  const { opened, built, language, locale, programVersion } = inputs;
  const { recipe, base, table } = built;
  const say = wordsIn(language);
  const tables = [tableCode(built.source), ...(inputs.also?.tables ?? [])];
  const behind = tables.flatMap(dataSetsBehind);
  const used = opened.dataSets.filter(({ name }) => behind.includes(name));
  const text = textOf(recipe);
  const others = (inputs.also?.recipes ?? []).map((other) => textOf(other).trim());
  const year = inputs.year ?? yearsOf(table).at(-1);
  const frame: ChartFrame = {
    version: 1,
    language,
    numbers: { ...numberMarks(locale), fractionDigits: 3 },
    title: '',
    subtitle: recipeName(recipe, language),
    measure: recipeName(recipe, language),
    unit: '',
    period: year === undefined ? (base.edition ?? '') : String(year),
    notes: textOf(base) === text ? [] : [say('figure.changed')],
    ...figureOrigin({
      used,
      question: others.length === 0 ? text : `[${[text.trim(), ...others].join(',')}]`,
      language,
      programVersion,
    }),
  };
  return {
    frame,
    say,
    names: namesOf(opened, language),
    nodeName: nodeNames(recipe, language),
  };
}
