import { z } from 'zod';

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a code is empty, has spaces at its ends, or is a word that programs reserve.
 *
 * @example isUnusableCode('__proto__') // true
 */
export function isUnusableCode(code: string): boolean {
  return code === '' || code.trim() !== code || RESERVED.has(code);
}

/** A code of an area, column or node: what a recipe and a table call it. */
export const codeSchema = z
  .string()
  .min(1, 'a code needs at least one character')
  .max(200, 'a code has at most 200 characters')
  .refine((code) => code.trim() === code, 'a code has no space at its ends')
  .refine((code) => !/\p{Cc}/u.test(code), 'a code has no line break or control character')
  .refine((code) => !RESERVED.has(code), 'this word is reserved: choose another code');

/** A name in both languages of the program. */
export const nameSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });

/** A name in both languages of the program. */
export type Name = z.infer<typeof nameSchema>;
