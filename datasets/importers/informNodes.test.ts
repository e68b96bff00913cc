import { describe, expect, it } from 'vitest';
import { informIndicatorNames } from './informIndicatorNames.ts';
import { informNodeSheets, isNormalised } from './informNodes.ts';

const nodes = informNodeSheets.flatMap((sheet) => sheet.nodes);
const indicators = informIndicatorNames
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('informNodeSheets', () => {
  it('has every column of the three sheets and the four top nodes once', () => {
    expect(informNodeSheets.map((sheet) => sheet.nodes.length)).toEqual([102, 37, 26, 4]);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(169);
    for (const sheet of informNodeSheets.slice(0, 3)) {
      expect(sheet.nodes.map(({ columnIndex }) => columnIndex)).toEqual(
        sheet.nodes.map((_, index) => index + 2),
      );
    }
  });

  it('computes a node from known nodes and indicators only', () => {
    const known = {
      node: new Set(nodes.map(({ id }) => id)),
      indicator: new Set(indicators.map(([id]) => id)),
    };
    const unknown = nodes.flatMap(({ inputs }) =>
      inputs.filter(({ kind, id }) => !known[kind].has(id)),
    );
    expect(unknown).toEqual([]);
  });

  it('leads every node up to the index, but for the unused ones and what feeds them alone', () => {
    const reached = new Set(['INFORM']);
    const queue = ['INFORM'];
    for (const id of queue) {
      for (const input of nodes.find((node) => node.id === id)?.inputs ?? []) {
        if (input.kind === 'indicator' || reached.has(input.id)) continue;
        reached.add(input.id);
        queue.push(input.id);
      }
    }
    const apart = nodes.filter(({ id }) => !reached.has(id));
    expect(apart.map(({ level }) => level)).toEqual(Array<string>(5).fill('unused'));
  });

  it('gives a direction to each score of a raw value and to no other node', () => {
    for (const node of nodes) expect(node.direction !== null).toBe(isNormalised(node));
  });

  it('names nodes and indicators in Chinese, and gives every indicator a unit', () => {
    for (const { nameZh } of nodes) expect(nameZh).toMatch(/\p{Script=Han}/u);
    for (const [, unit, nameEn, nameZh] of indicators) {
      expect([unit, nameEn].every((text) => (text ?? '').length > 0)).toBe(true);
      expect(nameZh).toMatch(/\p{Script=Han}/u);
    }
  });
});
