import { expect, it } from 'vitest';
import type { Expression } from '../../../../analysis/formula/expression.ts';
import { formulaText } from './formulaText.ts';

const cases: readonly (readonly [Expression, string])[] = [
  [{ divide: [{ column: 'a' }, 2] }, 'a ÷ 2'],
  [{ multiply: [{ add: [{ node: 'n' }, 1] }, -3] }, '(n + 1) × −3'],
  [{ if: { equal: [{ node: 'n' }, 0] }, then: 0.1, else: { node: 'n' } }, '(n = 0 ? 0.1 : n)'],
  [{ power: [{ column: 'a' }, { divide: [1, 3] }] }, 'a^(1 ÷ 3)'],
  [{ subtract: [{ column: 'a' }, { column: 'a', area: 'B' }] }, 'a − a of B'],
  [{ firstPresent: [{ column: 'a' }, { ln: { column: 'b' } }] }, 'first(a, ln(b))'],
];

it.each(cases)('writes %j as %s', (expression, text) => {
  expect(
    formulaText(expression, (_, code, area) => (area === undefined ? code : `${code} of ${area}`)),
  ).toBe(text);
});
