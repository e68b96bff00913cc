import { z } from 'zod';
import type { Method } from './method.ts';
import { settingsInChinese } from './settingsInChinese.ts';

/** One setting of a method, as a recipe writes it. */
export interface MethodSetting {
  readonly name: string;
  readonly required: boolean;
  /** What it may be, such as `number`, `down | up` or `{value, score}`. */
  readonly type: string;
  readonly description: { readonly en: string; readonly zh: string };
}

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/**
 * The settings of a method but for its name, in the order that they are declared.
 *
 * @example `methodSettings(powerMean).map(({ name }) => name)` // ['power']
 */
export function methodSettings(method: Pick<Method, 'settings'>): readonly MethodSetting[] {
  const schema = z.toJSONSchema(method.settings, { unrepresentable: 'any', io: 'input' }) as Schema;
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== 'method')
    .map(([name, { description = '', ...setting }]) => ({
      name,
      required: schema.required?.includes(name) === true,
      type: typeOf(setting),
      description: { en: description, zh: settingsInChinese[description] ?? '' },
    }));
}

function typeOf(schema: Schema): string {
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts !== undefined) return unionOf(parts);
  if (schema.enum !== undefined) return schema.enum.map(String).join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  if (schema.type === 'array') return `[${schema.items === undefined ? '' : typeOf(schema.items)}]`;
  const names = Object.keys(schema.properties ?? {});
  return names.length > 0 ? `{${names.join(', ')}}` : (schema.type ?? '');
}

/** Objects that are told apart by their method are named by it, all others by what they hold. */
function unionOf(parts: readonly Schema[]): string {
  const methods = parts.map(({ properties }) => properties?.['method']?.const);
  return methods.every((method) => typeof method === 'string')
    ? `{method: ${methods.join(' | ')}, …}`
    : parts.map(typeOf).join(' | ');
}
