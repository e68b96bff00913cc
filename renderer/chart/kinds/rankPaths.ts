import { chartWords, fill } from '../chartWords.ts';
import { categoryColour } from '../colours.ts';
import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { LEADING, path, text, textBlock, throughPresent } from '../scene/draw.ts';
import { NOTE_HEIGHT } from '../scene/rowLayout.ts';
import type { Mark, Scene } from '../scene/Scene.ts';
import type { Point, Shape } from '../scene/Shape.ts';
import { spread } from '../scene/spread.ts';
import type { BumpSpec, RankPath, SlopeSpec } from '../spec.ts';
import { wrapLabel } from '../wrapText.ts';
import { type StepNames, stepNames } from './stepNames.ts';

/** The part of the width that the names of one side may take. */
const NAME_SHARE = 0.3;
const LINE_HEIGHT = 1.25;
/** Length of the line from a name to its path, in font sizes. */
const LEADER = 1.1;

type Spec = SlopeSpec | BumpSpec;

interface Label {
  readonly path: RankPath;
  readonly lines: readonly string[];
  readonly place: number;
}

function hasRank({ ranks }: RankPath): boolean {
  return ranks.some((rank) => typeof rank === 'number');
}

/** Areas without any rank: named under the chart, since they have no place in it. */
export function withoutRank(spec: Spec): readonly string[] {
  return spec.areas.filter((area) => !hasRank(area)).map(({ label }) => label);
}

/** The height that lets each area keep a line of its own, and ranks lie apart where there is room. */
export function rankPathsHeight(spec: Spec, width: number, fontSize: number): number {
  const shown = spec.areas.filter(hasRank);
  const lines = shown.reduce(
    (sum, { label }) => sum + wrapped(label, '000', width, fontSize).length,
    0,
  );
  const ranks = shown.flatMap((area) => area.ranks.filter((rank) => typeof rank === 'number'));
  const range = ranks.length === 0 ? 0 : Math.max(...ranks) - Math.min(...ranks) + 1;
  const rows = Math.max(lines, Math.min(range, 1.7 * lines));
  const { head } = namesOfSteps(spec, width, fontSize);
  return fontSize * (head + 0.6 + Math.max(6, LINE_HEIGHT * rows));
}

/** The names of the steps, in the room that is left between the names at both ends. */
function namesOfSteps(spec: Spec, width: number, fontSize: number): StepNames {
  const last = Math.max(1, spec.steps.length - 1);
  const ends = [0, spec.steps.length - 1].map((step) =>
    Math.max(
      0,
      ...spec.areas.flatMap(({ label, ranks }) =>
        wrapped(label, String(ranks[step]), width, fontSize).map((line) =>
          textWidth(line, fontSize),
        ),
      ),
    ),
  );
  const beside = textWidth('000', fontSize) + fontSize * (0.5 + LEADER);
  const inner = width - ends.reduce((sum, one) => sum + one + beside, 0);
  return stepNames(spec.steps, inner / last, fontSize);
}

function wrapped(label: string, rank: string, width: number, fontSize: number): string[] {
  const room = width * NAME_SHARE - textWidth(`${rank}  `, fontSize);
  return wrapLabel(label, room, fontSize);
}

/** As many labels as fit, those of emphasised areas before the others. */
function fitting(
  labels: readonly Label[],
  emphasised: readonly string[],
  height: number,
  fontSize: number,
): Label[] {
  const isFirst = ({ path: { area } }: Label) => emphasised.includes(area);
  const chosen: Label[] = [];
  let used = 0;
  for (const label of [...labels.filter(isFirst), ...labels.filter((one) => !isFirst(one))]) {
    const own = label.lines.length * LINE_HEIGHT * fontSize;
    if (used + own > height) continue;
    used += own;
    chosen.push(label);
  }
  return chosen.toSorted((a, b) => a.place - b.place);
}

/** The names at the first and at the last step, from top to bottom, as many as fit a height. */
function namesAtEnds(
  { areas, emphasised, steps }: Spec,
  at: (rank: number) => number,
  height: number,
  { width, fontSize }: Pick<Drawing, 'width' | 'fontSize'>,
): readonly (readonly Label[])[] {
  return [0, steps.length - 1].map((step) => {
    const labels = areas.flatMap((one): Label[] => {
      const rank = one.ranks[step];
      if (typeof rank !== 'number') return [];
      const lines = wrapped(one.label, String(rank), width, fontSize);
      return [{ path: one, lines, place: at(rank) }];
    });
    const sorted = labels.toSorted((a, b) => a.place - b.place);
    return fitting(sorted, emphasised, height, fontSize);
  });
}

/** How many areas with a line have a name at neither end, with room kept to say so. */
function namesLeftOut(spec: Spec, drawing: Drawing): number {
  const { height, fontSize } = drawing;
  const drawn = spec.areas.filter(hasRank).length;
  const named = (room: number): number => {
    const sides = namesAtEnds(spec, (rank) => rank, room, drawing);
    return new Set(sides.flat().map(({ path: { area } }) => area)).size;
  };
  const { head } = namesOfSteps(spec, drawing.width, fontSize);
  const room = height - (head + 0.2) * fontSize;
  return named(room) === drawn ? 0 : drawn - named(room - NOTE_HEIGHT * fontSize);
}

/** Lines of ranks from step to step, with names at both ends where they fit. */
export function rankPaths(spec: Spec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const last = spec.steps.length - 1;
  const shown = spec.areas.filter(hasRank);
  const ranks = shown.flatMap(({ ranks: all }) => all.filter((rank) => typeof rank === 'number'));
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  const stepNamed = namesOfSteps(spec, width, fontSize);
  const top = stepNamed.head * fontSize;
  const unnamed = namesLeftOut(spec, drawing);
  const bottom = height - fontSize * (unnamed === 0 ? 0.2 : 0.2 + NOTE_HEIGHT);
  const inner = [top + fontSize * 0.7, bottom - fontSize * 0.7] as const;
  const at = (rank: number) =>
    worst > best
      ? inner[0] + ((rank - best) / (worst - best)) * (inner[1] - inner[0])
      : (inner[0] + inner[1]) / 2;
  const sides = namesAtEnds(spec, at, bottom - top, drawing);
  const rankWidth = textWidth(`${Number.isFinite(worst) ? worst : 0}`, fontSize);
  const widthOf = (labels: readonly Label[]) =>
    Math.max(0, ...labels.flatMap(({ lines }) => lines.map((line) => textWidth(line, fontSize))));
  const leader = fontSize * LEADER;
  const ends = sides.map((labels) => widthOf(labels) + rankWidth + fontSize * 0.5 + leader);
  const stepTexts = stepNamed.widths;
  const left = Math.max(ends[0] ?? 0, (stepTexts[0] ?? 0) / 2);
  const right = width - Math.max(ends[1] ?? 0, (stepTexts[last] ?? 0) / 2);
  const xOf = (step: number) => left + (last === 0 ? 0 : (step / last) * (right - left));

  const colourOf = (area: string): string => {
    const place = spec.emphasised.indexOf(area);
    if (place >= 0) return categoryColour(place, theme);
    return spec.emphasised.length === 0 ? theme.below : theme.axis;
  };
  const marks = new Map<string, Shape[]>();
  let leaders = '';
  for (const [side, labels] of sides.entries()) {
    const middles = spread(
      labels.map(({ place, lines }) => ({ place, size: lines.length * LINE_HEIGHT * fontSize })),
      top,
      bottom,
    );
    const sign = side === 0 ? -1 : 1;
    const x = side === 0 ? left : right;
    labels.forEach(({ path: { area, ranks: all }, lines, place }, i) => {
      const middle = middles[i] ?? place;
      const isEmphasised = spec.emphasised.includes(area);
      const ink = isEmphasised || spec.emphasised.length === 0 ? theme.text : theme.mutedText;
      const near = x + sign * leader;
      const align = side === 0 ? 'right' : 'left';
      leaders += `M${x + sign * fontSize * 0.4} ${place}L${near - sign * fontSize * 0.15} ${middle}`;
      const shapes: Shape[] = [
        text(
          String(all[side === 0 ? 0 : last]),
          near + (sign < 0 ? 0 : rankWidth),
          middle,
          fontSize,
          theme.mutedText,
          'right',
        ),
        ...textBlock(
          lines,
          near + sign * (rankWidth + fontSize * 0.5),
          middle,
          fontSize,
          ink,
          align,
        ),
      ];
      marks.set(area, [...(marks.get(area) ?? []), ...shapes]);
    });
  }
  const ordered = [
    ...shown.filter(({ area }) => !spec.emphasised.includes(area)),
    ...shown.filter(({ area }) => spec.emphasised.includes(area)),
  ];
  return {
    under: [
      ...(leaders === '' ? [] : [path(leaders, { stroke: theme.axis, lineWidth: fontSize / 18 })]),
      ...(unnamed === 0
        ? []
        : [
            text(
              fill(chartWords[spec.language].notNamed, { count: unnamed }),
              0,
              height - (NOTE_HEIGHT / 2) * fontSize,
              fontSize,
              theme.mutedText,
            ),
          ]),
      ...spec.steps.flatMap((_, i) => {
        const grid = path(`M${xOf(i)} ${top}V${bottom}`, {
          stroke: theme.grid,
          lineWidth: fontSize / 14,
        });
        const lines = stepNamed.lines[i] ?? [];
        const middle = fontSize * (0.7 + ((lines.length - 1) * LEADING) / 2);
        return [grid, ...textBlock(lines, xOf(i), middle, fontSize, theme.mutedText, 'center')];
      }),
    ],
    marks: ordered.map(({ area, ranks: own }): Mark => {
      const points = own.map((rank, i): Point | null =>
        typeof rank === 'number' ? [xOf(i), at(rank)] : null,
      );
      const d = throughPresent(points);
      const colour = colourOf(area);
      const strong = spec.emphasised.includes(area);
      return {
        target: { kind: 'area', area },
        shapes: [
          path(d, { stroke: colour, lineWidth: fontSize / (strong ? 5 : 10) }),
          path(dots(points, fontSize * (strong ? 0.3 : 0.2)), { fill: colour }),
          ...(marks.get(area) ?? []),
        ],
        reach: [{ type: 'path', d }],
      };
    }),
    over: [],
  };
}

/** Dots at points as one path: hundreds of circles are slow to draw. */
function dots(points: readonly (Point | null)[], radius: number): string {
  const half = (across: number) => `a${radius} ${radius} 0 1 0 ${across} 0`;
  return points
    .map((point) =>
      point === null
        ? ''
        : `M${point[0] - radius} ${point[1]}${half(2 * radius)}${half(-2 * radius)}Z`,
    )
    .join('');
}
