import { z } from 'zod';
import { codeSchema, nameSchema } from '../code.ts';
import { frameworkSchema } from '../framework.ts';
import { stepSchema } from './step.ts';

/** The version of the recipe's shape that this program writes. */
export const RECIPE_VERSION = 1;

/** Data that a recipe was made for, by content. */
export const dataReferenceSchema = z.strictObject({
  name: codeSchema,
  version: z.string().optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a hash has 64 hexadecimal digits'),
});

/**
 * An index as data: framework, ordered steps with their settings, and the data it was made for.
 *
 * The same recipe, table and program version give the same numbers to the last bit.
 */
export const recipeSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('riskbelt-recipe'),
    version: z.literal(RECIPE_VERSION),
    code: codeSchema,
    name: nameSchema,
    edition: z.string().optional(),
    note: nameSchema
      .optional()
      .describe('what a reader must know, such as that it is a reconstruction'),
    data: z.array(dataReferenceSchema).readonly(),
    software: z.strictObject({ riskbelt: z.string() }).optional(),
    framework: frameworkSchema,
    steps: z.array(stepSchema).readonly(),
  })
  .meta({ title: 'Riskbelt recipe' });

/** An index as data. */
export type Recipe = z.infer<typeof recipeSchema>;

/**
 * The published JSON Schema of a recipe.
 *
 * @cost O(schema), once
 * @source jsonSchema2020, draft 2020-12
 * @example `recipeJsonSchema().title` is 'Riskbelt recipe'
 */
export function recipeJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(recipeSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // a word of our types, not of the JSON
      delete jsonSchema.readOnly;
    },
  });
}
