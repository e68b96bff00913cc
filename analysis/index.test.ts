import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from './index.ts';
import { methods } from './methods.ts';
import { sources } from './sources.ts';

const exposed = new Set<unknown>(Object.values(library));

/** Files of the library without tests, fixtures and what only tests use. */
function files(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return ['fixtures', 'testing', 'bench'].includes(entry.name) ? [] : files(path);
    }
    return path.endsWith('.ts') && !/\.(test|test-d|bench)\.ts$/.test(path) ? [path] : [];
  });
}

describe('the public face of the library', () => {
  it.each(methods)('has the function of $family/$code', async ({ family, code }) => {
    const folder = family === 'weigh' ? 'weight' : family;
    const loaded = (await import(`./${folder}/${code}.ts`)) as Record<string, unknown>;
    expect(loaded[code]).toBeTypeOf('function');
    expect(exposed.has(loaded[code])).toBe(true);
  });

  it('works from a recipe to an explanation by its names alone', () => {
    const { build, column, explain, parseRecipe, rankNode } = library;
    const name = { en: 'x', zh: 'x' };
    const recipe = parseRecipe({
      format: 'riskbelt-recipe',
      version: 1,
      code: 'demo',
      name,
      data: [],
      framework: {
        nodes: [
          { code: 'index', name, children: ['a', 'b'] },
          { code: 'a', name },
          { code: 'b', name, direction: -1 },
        ],
      },
      steps: [{ step: 'normalise', by: { method: 'minMax' } }],
    });
    if (!recipe.ok) throw new Error(recipe.failure.message);
    const columns = new Map([
      ['a', column([1, 3, 2])],
      ['b', column([9, 8, 7])],
    ]);
    const made = build(recipe.value, { areas: ['A', 'B', 'C'], columns });
    if (!made.ok) throw new Error(made.failure.message);
    expect([...rankNode(made.value, 'index')]).toEqual([3, 1, 1]);
    expect(explain(made.value.trace, 'C', 'index')).toMatchObject({
      ok: true,
      value: { answer: { value: 75 } },
    });
  });

  it('names nothing twice under one function', () => {
    const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
    expect(new Set(functions.map(([, value]) => value)).size).toBe(functions.length);
  });
});

describe('the docstrings of the library', () => {
  it('name sources of the bibliography only', () => {
    const unknown = files('analysis').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^ \* @source (\w+)/gm)]
        .map(([, key = '']) => key)
        .filter((key) => !Object.hasOwn(sources, key))
        .map((key) => `${path}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  // what is said of losses in words is told by the types of its sentences
  it('say what comes back and what it costs, of every function of the index engine', () => {
    const bare: string[] = [];
    const face = readFileSync('analysis/index.ts', 'utf8');
    for (const [, names = '', path = ''] of face.matchAll(
      /export \{([^}]*)\} from '\.\/([^']+)'/g,
    )) {
      if (/^(losses|extremes|trend|rates|risk)\//.test(path)) continue;
      const text = readFileSync(`analysis/${path}`, 'utf8');
      for (const name of names.split(',').map((each) => each.trim().replace(/ as .*$/, ''))) {
        const place = text.search(new RegExp(`export function ${name}\\b`));
        if (name === '' || name.startsWith('type ') || place < 0) continue;
        const before = text.slice(0, place).trimEnd();
        const docstring = before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
        const lacks = ['@returns', '@cost'].filter((tag) => !docstring.includes(tag));
        if (lacks.length > 0) bare.push(`${path}: ${name} ${lacks.join(' ')}`);
      }
    }
    expect(bare).toEqual([]);
  });

  it.each(['stats', 'trend', 'extremes', 'rates', 'risk', 'assess'])(
    'stand over every function of %s that is exposed',
    async (folder) => {
      const bare: string[] = [];
      for (const path of files(`analysis/${folder}`)) {
        const text = readFileSync(path, 'utf8');
        const loaded = (await import(path.replace('analysis', '.'))) as Record<string, unknown>;
        for (const [name, value] of Object.entries(loaded)) {
          if (typeof value !== 'function' || !exposed.has(value)) continue;
          const before = text.slice(
            0,
            text.search(new RegExp(`export (function|class) ${name}\\b`)),
          );
          const docstring = before.slice(before.lastIndexOf('/**'));
          if (!docstring.trimEnd().endsWith('*/')) bare.push(`${path}: ${name}`);
        }
      }
      expect(bare).toEqual([]);
    },
  );
});
