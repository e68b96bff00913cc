import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as columns from './column.ts';
import { methods } from './methods.ts';
import { sources } from './sources.ts';

/** Numbers of an answer in order: of a result, a column, an array or an object of these. */
function numbers(answer: unknown): readonly number[] {
  if (typeof answer === 'number') return [answer];
  if (typeof answer === 'boolean' || typeof answer === 'string') return [];
  if (ArrayBuffer.isView(answer) && answer instanceof Float64Array) return [...answer];
  if (answer instanceof Map) return [];
  if (Array.isArray(answer)) return answer.flatMap(numbers);
  if (typeof answer === 'object' && answer !== null) {
    if ('ok' in answer && 'value' in answer) return numbers(answer.value);
    if ('column' in answer) return numbers(answer.column);
    if ('values' in answer) return numbers(answer.values);
    return Object.values(answer).flatMap(numbers);
  }
  return [];
}

function sourceOf(family: string, code: string): string {
  const folder = family === 'weigh' ? 'weight' : family;
  return readFileSync(`analysis/${folder}/${code}.ts`, 'utf8');
}

async function scopeOf(family: string, code: string): Promise<Record<string, unknown>> {
  const folder = family === 'weigh' ? 'weight' : family;
  const loaded: unknown = await import(`./${folder}/${code}.ts`);
  return { ...columns, ...(loaded as Record<string, unknown>) };
}

describe('the method list', () => {
  it('names each method once', () => {
    const codes = methods.map(({ family, code }) => `${family}/${code}`);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(methods)(
    'has source, example and own file for $family/$code',
    ({ family, code, source, example, name }) => {
      const text = sourceOf(family, code);
      expect(Object.hasOwn(sources, source)).toBe(true);
      expect(text).toContain(`@source ${source}`);
      expect(text.replaceAll('`', '')).toContain(`@example ${example}`);
      expect(name.en).not.toBe('');
      expect(name.zh).toMatch(/\p{Script=Han}|指数/u);
    },
  );

  it.each(methods)('answers its example for $family/$code', async ({ family, code, example }) => {
    const [call = '', answer = ''] = example.split(' // ');
    const scope = await scopeOf(family, code);
    const got = numbers(runInNewContext(call, { ...scope, Float64Array }));
    const printed = answer.split(', ');
    expect(got.length).toBe(printed.length);
    printed.forEach((text, place) => {
      if (text === 'NaN') expect(got[place]).toBeNaN();
      else expect(got[place]).toBeCloseTo(Number(text), text.split('.')[1]?.length ?? 9);
    });
  });

  const folders = [
    'screen',
    'denominate',
    'impute',
    'treat',
    'normalise',
    'weight',
    'aggregate',
    'classify',
  ];

  it('has a row for every file that declares method settings', () => {
    const listed = new Set(methods.map(({ code }) => code));
    for (const folder of folders) {
      let files: string[];
      try {
        files = readdirSync(`analysis/${folder}`);
      } catch {
        continue;
      }
      for (const file of files) {
        if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
        const text = readFileSync(`analysis/${folder}/${file}`, 'utf8');
        const declared = /method: z\.literal\('(\w+)'\)/.exec(text)?.[1];
        if (declared !== undefined) expect(listed, `${folder}/${file}`).toContain(declared);
      }
    }
  });
});
