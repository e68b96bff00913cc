import { describe, expect, it } from 'vitest';
import type { SceneSpec } from '../spec.ts';
import { gallery } from '../testing/gallery.ts';
import { testDrawing } from '../testing/sceneShapes.ts';
import { hoverFacts } from './hoverFacts.ts';
import type { SceneKind } from './SceneKind.ts';
import { sceneKinds } from './sceneKinds.ts';

const kinds = Object.keys(sceneKinds) as SceneSpec['kind'][];
const silent = ['missingness', 'tableFigure'];

describe('hoverFacts', () => {
  it.each(kinds)('tells the name and numbers of the marks of %s', (kind) => {
    for (const language of ['en', 'zh'] as const) {
      const spec: SceneSpec = gallery[kind](language);
      // The kind finds the rules of its own specs, as in `rulesOf`.
      const { marks } = (sceneKinds[kind] as SceneKind<SceneSpec>).scene(spec, testDrawing);
      const facts = marks.map(({ target }) => hoverFacts(spec, target));
      const told = facts.filter((one) => one !== null);
      expect(told.length > 0).toBe(!silent.includes(kind));
      for (const { title, lines } of told) {
        expect(title).not.toBe('');
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.join()).not.toMatch(/{{|undefined|NaN/);
      }
    }
  });
  it('tells a profile beside its comparison, and nothing of an unknown mark', () => {
    const spec = gallery.profileBars('en');
    expect(hoverFacts(spec, { kind: 'item', code: 'INFORM' })).toEqual({
      title: 'INFORM Risk',
      lines: ['6.4', 'Median of 191 countries and areas: 3.5'],
    });
    expect(hoverFacts(spec, { kind: 'item', code: 'XXX' })).toBeNull();
  });
});
