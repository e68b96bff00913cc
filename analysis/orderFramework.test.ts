import { describe, expect, it } from 'vitest';
import type { Framework, FrameworkNode } from './framework.ts';
import { frameworkSchema } from './framework.ts';
import { orderFramework } from './orderFramework.ts';

const node = (code: string, rest: Partial<FrameworkNode> = {}): FrameworkNode => ({
  code,
  name: { en: code, zh: code },
  ...rest,
});

const kindOf = (framework: Framework): string => {
  const made = orderFramework(framework);
  return made.ok ? 'ok' : `${made.failure.kind}: ${made.failure.at.join(' ')}`;
};

describe('orderFramework', () => {
  it('puts children before parents, whatever the order given', () => {
    const made = orderFramework({
      nodes: [
        node('index', { children: ['hazard', 'people'] }),
        node('hazard', { children: ['flood', { code: 'density', weight: 2 }] }),
        node('people', { children: ['density'] }),
        node('flood'),
        node('density', { weight: 3 }),
      ],
    });
    if (!made.ok) throw new Error(made.failure.message);
    expect(made.value.nodes.map((each) => each.node.code)).toEqual([
      'flood',
      'density',
      'hazard',
      'people',
      'index',
    ]);
    expect(made.value.root).toBe('index');
    expect(made.value.byCode.get('density')?.parents).toEqual(['hazard', 'people']);
    expect(made.value.byCode.get('hazard')?.children[1]?.weight).toBe(2);
    expect(made.value.byCode.get('people')?.children[0]?.weight).toBe(3);
  });

  it('calls a formula on nodes derived, a formula on columns an indicator', () => {
    const made = orderFramework({
      nodes: [
        node('a'),
        node('b', { formula: { ln: { column: 'gdp' } } }),
        node('c', { formula: { add: [{ node: 'a' }, 1] } }),
      ],
    });
    if (!made.ok) throw new Error(made.failure.message);
    expect(made.value.nodes.map(({ kind }) => kind)).toEqual(['indicator', 'indicator', 'derived']);
  });

  it('refuses what cannot be built, with the place', () => {
    expect(kindOf({ nodes: [node('a'), node('a')] })).toBe('duplicate-code: a');
    expect(kindOf({ nodes: [node('a', { children: ['x'] })] })).toBe('unknown-code: x');
    expect(kindOf({ nodes: [node('a', { children: ['b', 'b'] }), node('b')] })).toBe(
      'duplicate-code: a',
    );
    expect(
      kindOf({ nodes: [node('a', { children: ['b'] }), node('b', { children: ['a'] })] }),
    ).toBe('cyclic-framework: a b');
    expect(kindOf({ nodes: [node('a', { formula: { node: 'a' } })] })).toBe('cyclic-framework: a');
    expect(kindOf({ nodes: [node('a', { children: ['b'] }), node('b', { weight: -1 })] })).toBe(
      'negative-weight: a/b',
    );
    expect(kindOf({ nodes: [node('a', { children: ['b'] }), node('b', { weight: 0 })] })).toBe(
      'zero-weights: a',
    );
    expect(kindOf({ nodes: [node('a', { column: 'x', formula: 1 })] })).toBe('bad-setting: a');
    expect(kindOf({ nodes: [node('a', { children: ['b'], direction: -1 }), node('b')] })).toBe(
      'bad-setting: a',
    );
  });

  it('takes a chain as deep as a framework is long', () => {
    const chain = Array.from({ length: 10_000 }, (_, place) =>
      node(`n${place}`, place === 0 ? {} : { children: [`n${place - 1}`] }),
    );
    expect(kindOf({ nodes: chain })).toBe('ok');
  });

  it('refuses a million nodes before it looks at them', () => {
    const nodes = Array.from({ length: 1_000_000 }, () => node('a'));
    const made = orderFramework({ nodes });
    expect(made).toMatchObject({ failure: { kind: 'bad-input' } });
  });

  it('has a check that refuses reserved and empty codes', () => {
    for (const code of ['__proto__', 'constructor', '', ' a', 'a\nb']) {
      expect(
        frameworkSchema.safeParse({ nodes: [{ code, name: { en: 'x', zh: 'x' } }] }).success,
      ).toBe(false);
    }
  });
});
