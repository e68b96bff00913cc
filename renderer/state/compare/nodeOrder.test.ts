import { expect, it } from 'vitest';
import { orderFramework } from '../../../analysis/orderFramework.ts';
import { preset } from '../../../analysis/presets/presets.ts';
import { nodeOrder } from './nodeOrder.ts';

it('walks parents before children and stops at a depth', () => {
  const recipe = preset('inform-risk-2025');
  const framework = recipe.ok ? orderFramework(recipe.value.framework) : recipe;
  if (!framework.ok) throw new Error(framework.failure.message);
  const shallow = nodeOrder(framework.value, 1);
  expect(shallow.map(({ code, depth }) => [code, depth])).toEqual([
    ['INFORM', 0],
    ['HA', 1],
    ['VU', 1],
    ['CC', 1],
  ]);
  const all = nodeOrder(framework.value, 9).map(({ code }) => code);
  expect(new Set(all).size).toBe(all.length);
});

it('has the indicators that an index of few parts is made of, and no deeper ones', () => {
  const recipe = preset('human-development-index');
  const framework = recipe.ok ? orderFramework(recipe.value.framework) : recipe;
  if (!framework.ok) throw new Error(framework.failure.message);
  // Three dimensions by the report; education alone is made of two indicators.
  expect(nodeOrder(framework.value, 3).map(({ code }) => code)).toEqual(['HDI', 'LE', 'ED', 'GNI']);
});
