import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseRecipe } from '../../analysis/compose/parseRecipe.ts';
import type { Recipe } from '../../analysis/compose/recipe.ts';
import { failure } from '../../analysis/failure.ts';
import { preset, presetCodes } from '../../analysis/presets/presets.ts';
import { CommandError, orEnd } from './command.ts';

/**
 * The recipe that an argument names: a preset by its code, else a file.
 *
 * @param given - a code or a path
 * @throws CommandError when there is no such file, it is no JSON, or no recipe
 */
export async function readRecipe(given: string | undefined): Promise<Recipe> {
  if (given === undefined) {
    throw new CommandError(failure('bad-input', 'recipe', 'a recipe is needed, got none'));
  }
  if (presetCodes.includes(given)) return orEnd(preset(given));
  if (!existsSync(given)) {
    const message = `${given} is neither a preset nor a file: take one of ${presetCodes.join(', ')}, or the path of a recipe`;
    throw new CommandError(failure('unknown-code', 'recipe', message, [given]));
  }
  return orEnd(parseRecipe(await readJson(given)));
}

/**
 * The JSON of a file.
 *
 * @param path - of the file
 * @throws CommandError when there is no such file or it is no JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(failure('bad-input', 'recipe', `${path} needs JSON: ${reason}`, [path]));
  }
}

/**
 * The text of a file.
 *
 * @param path - of the file
 * @throws CommandError when it cannot be read
 */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

/**
 * The bytes of a file.
 *
 * @param path - of the file
 * @throws CommandError when it cannot be read
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(
      failure('bad-input', 'file', `${path} cannot be read: ${reason}`, [path]),
    );
  }
}
