import { describe, expect, it } from 'vitest';
import type { Drawing } from '../Drawing.ts';
import { rulesOf } from '../rulesOf.ts';
import type { FigureLanguage, SceneSpec } from '../spec.ts';
import { summary } from '../summary.ts';
import { gallery } from '../testing/gallery.ts';
import { shapesOf } from '../testing/sceneShapes.ts';
import { stressed, stresses } from '../testing/stress.ts';
import { chartThemes } from '../theme.ts';
import { overlaps, textBox } from './draw.ts';
import type { Scene } from './Scene.ts';
import type { SceneKind } from './SceneKind.ts';
import type { TextShape } from './Shape.ts';
import { sceneKinds } from './sceneKinds.ts';
import { targetName, targetOf } from './targetName.ts';

const kinds = Object.keys(sceneKinds) as SceneSpec['kind'][];
const languages = ['en', 'zh'] as const satisfies readonly FigureLanguage[];

function kindOf(spec: SceneSpec): SceneKind<SceneSpec> {
  // The kind finds the rules of its own specs, as in `rulesOf`.
  return sceneKinds[spec.kind] as SceneKind<SceneSpec>;
}

/** Print at 84 and 174 mm, a slide, a panel on the screen and a narrow one, in points or pixels. */
function drawings(spec: SceneSpec): Drawing[] {
  const fitted = [230, 485].map((width) => ({
    width,
    height: kindOf(spec).height(spec, width, 8),
    fontSize: 8,
  }));
  const fixed = [
    { width: 700, height: 300, fontSize: 12 },
    { width: 620, height: 420, fontSize: 12 },
    { width: 340, height: 260, fontSize: 12 },
  ];
  return [...fitted, ...fixed].map((size, i) => ({
    ...size,
    target: i < 3 ? 'print' : 'screen',
    theme: chartThemes[i < 3 ? 'print' : 'dark'],
    map: null,
  }));
}

function textsOf(scene: Scene): TextShape[] {
  return [...scene.under, ...scene.marks.flatMap(({ shapes }) => shapes), ...scene.over].filter(
    (shape) => shape.type === 'text',
  );
}

/** Kinds whose names have room of their own, so that none lies over a dot. */
const apartFromDots: readonly SceneSpec['kind'][] = ['distribution'];

/** Names that lie over a dot. */
function overDots(scene: Scene): string[] {
  const dots = scene.marks.flatMap(({ shapes }) => shapesOf(shapes, 'circle'));
  return textsOf(scene).flatMap((shape) => {
    const box = textBox(shape);
    return dots
      .filter(({ x, y, radius }) =>
        overlaps(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
      )
      .map(({ x, y }) => `over a dot: ${shape.text} at ${x}, ${y}`);
  });
}

function faults(scene: Scene, { width, height }: Drawing): string[] {
  const boxes = textsOf(scene).map((shape) => ({ shape, box: textBox(shape) }));
  const outside = boxes.filter(
    ({ box }) =>
      !(
        box.left >= -0.5 &&
        box.right <= width + 0.5 &&
        box.top >= -0.5 &&
        box.bottom <= height + 0.5
      ),
  );
  const covered = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => overlaps(one.box, other.box, 0.6))
      .map((other) => [one, other]),
  );
  return [
    ...outside.map(({ shape }) => `outside: ${shape.text} at ${shape.x}, ${shape.y}`),
    ...covered.map(
      ([one, other]) => `covered: ${one?.shape.text ?? ''} by ${other?.shape.text ?? ''}`,
    ),
  ];
}

describe.each(kinds)('%s', (kind) => {
  const cases = languages.flatMap((language) => [
    { name: `the gallery in ${language}`, spec: gallery[kind](language) },
    ...stresses.map((stress) => ({
      name: `${stress.name} in ${language}`,
      spec: stressed(kind, stress, language),
    })),
  ]);
  it.each(cases)('keeps texts inside and apart: $name', ({ spec }) => {
    for (const drawing of drawings(spec)) {
      const found = faults(kindOf(spec).scene(spec, drawing), drawing);
      expect(found, `${drawing.width} × ${drawing.height}`).toEqual([]);
      if (apartFromDots.includes(kind))
        expect(overDots(kindOf(spec).scene(spec, drawing))).toEqual([]);
    }
  });
  it.each(cases)('has finite coordinates and is pure: $name', ({ spec }) => {
    for (const drawing of drawings(spec)) {
      const scene = kindOf(spec).scene(spec, drawing);
      expect(JSON.stringify(scene)).not.toMatch(/NaN|Infinity|null|undefined/);
      expect(kindOf(spec).scene(spec, drawing)).toEqual(scene);
    }
  });
  it.each(cases)('says and lists what it draws: $name', ({ spec }) => {
    const columns = rulesOf(spec).columns(spec);
    expect(new Set(columns.map(({ cells }) => cells.length)).size).toBe(1);
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    expect(`${summary(spec)}${(rulesOf(spec).foot?.(spec, null) ?? []).join('')}`).not.toMatch(
      /{{|undefined|NaN|Infinity/,
    );
  });
  it('names each mark once, and finds it again by its name', () => {
    const spec: SceneSpec = gallery[kind]('en');
    for (const drawing of drawings(spec)) {
      const targets = kindOf(spec)
        .scene(spec, drawing)
        .marks.map(({ target }) => target);
      const names = targets.map(targetName);
      expect(new Set(names).size).toBe(names.length);
      expect(names.map(targetOf)).toEqual(targets);
      expect(targets.length).toBeGreaterThan(1);
    }
  });
});
