import { chartWords, fill } from '../chartWords.ts';
import { numberColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { LEADING, path, rect, text, textBlock } from '../scene/draw.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { SankeyNode, SankeySpec } from '../spec.ts';
import { wrapLabel } from '../wrapText.ts';
import { measureHeading } from './classLegend.ts';
import { partColour } from './partColour.ts';
import { joinSmall, othersCode, sankeyLayout } from './sankeyLayout.ts';

/** Width of a node, space under the stages' names, height of a line of names, in font sizes. */
const [NODE, SPACE, LINE] = [0.9, 0.5, 1.3] as const;

function scene(spec: SankeySpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const words = chartWords[spec.language];
  const stages = spec.stages.length;
  const nodeWidth = NODE * fontSize;
  // Behind the last stage only its names take room, as far as they leave the others theirs.
  const even = (width - nodeWidth) / Math.max(1, stages);
  const ends = spec.nodes.filter(({ stage }) => stage === stages - 1);
  const names = [...ends.map(({ label }) => label), ...spec.stages.slice(-1)];
  const widest = Math.max(0, ...names.map((name) => textWidth(name, fontSize)));
  const behind = Math.min(even, nodeWidth + fontSize + widest);
  const stride = stages < 2 ? even : (width - behind) / (stages - 1);
  const nameRoom = even - nodeWidth - fontSize;
  const xOf = (stage: number) => stage * stride;
  const heads = spec.stages.map((stage) => wrapLabel(stage, stride - fontSize * 0.5, fontSize));
  const head = (Math.max(1, ...heads.map((lines) => lines.length)) * LEADING + SPACE) * fontSize;
  const room = height - head;
  const longest = Math.max(
    1,
    ...spec.nodes.map(({ label }) => wrapLabel(label, nameRoom, fontSize).length),
  );
  const lineHeight = fontSize * (LEADING * longest + LINE - LEADING);
  const most = Math.floor(room / lineHeight);
  const joined = joinSmall(spec, most, (count) => fill(words.others, { count }));
  const layout = sankeyLayout(joined.nodes, joined.flows, stages, head, room, lineHeight);
  const byCode = new Map(layout.nodes.map((one) => [one.node.node, one.node] as const));
  const last = ends.map(({ node }) => node);
  const colourOf = ({ node, stage }: SankeyNode): string =>
    stage === stages - 1 && node !== othersCode(stage)
      ? partColour(node, last.indexOf(node), theme)
      : theme.bar;
  return {
    under: [
      ...heads.flatMap((lines, i) =>
        textBlock(
          lines,
          xOf(i),
          (lines.length * LEADING * fontSize) / 2,
          fontSize,
          theme.mutedText,
        ),
      ),
      ...(layout.nodes.length === 0
        ? [
            text(
              figureWords[spec.language].noData,
              width / 2,
              height / 2,
              fontSize,
              theme.mutedText,
              'center',
            ),
          ]
        : []),
      ...layout.flows.flatMap((flow) => {
        const [from, to] = [byCode.get(flow.from), byCode.get(flow.to)];
        if (from === undefined || to === undefined) return [];
        const [x0, x1] = [xOf(from.stage) + nodeWidth, xOf(to.stage)];
        const bend = (x0 + x1) / 2;
        const [y0, y1, by] = [flow.fromTop, flow.toTop, flow.thickness];
        const band = `M${x0} ${y0}C${bend} ${y0} ${bend} ${y1} ${x1} ${y1}V${y1 + by}C${bend} ${y1 + by} ${bend} ${y0 + by} ${x0} ${y0 + by}Z`;
        return [path(band, { fill: colourOf(to), opacity: 0.4 })];
      }),
    ],
    marks: layout.nodes
      .filter(({ node }) => node.node !== othersCode(node.stage))
      .map(({ node, top, height: thick, middle }) => ({
        target: node.isArea ? { kind: 'area', area: node.node } : { kind: 'item', code: node.node },
        shapes: [
          rect(xOf(node.stage), top, nodeWidth, Math.max(thick, fontSize / 20), {
            fill: colourOf(node),
          }),
          ...nameOf(node, middle),
        ],
        reach: [],
      })),
    over: layout.nodes
      .filter(({ node }) => node.node === othersCode(node.stage))
      .flatMap(({ node, top, height: thick, middle }) => [
        rect(xOf(node.stage), top, nodeWidth, thick, { fill: theme.gapLine }),
        ...nameOf(node, middle),
      ]),
  };

  function nameOf({ label, stage }: SankeyNode, middle: number) {
    const x = xOf(stage) + nodeWidth + fontSize * 0.3;
    return textBlock(wrapLabel(label, nameRoom, fontSize), x, middle, fontSize, theme.text).map(
      (shape) => ({ ...shape, halo: theme.background }),
    );
  }
}

/** Values that flow from stage to stage. */
export const sankey: SceneKind<SankeySpec> = {
  fileName: 'flows',
  scene,
  height: (spec, width, fontSize) => {
    const counts = spec.stages.map((_, i) => spec.nodes.filter(({ stage }) => stage === i).length);
    const rows = Math.min(40, Math.max(1, ...counts));
    return fontSize * (SPACE + LEADING + Math.max(16, rows * LINE * 1.3)) + width * 0.1;
  },
  legend: (spec) => ({ heading: measureHeading(spec), entries: [] }),
  summary: (spec) =>
    spec.flows.length === 0
      ? chartWords[spec.language].sentences.nothing
      : fill(chartWords[spec.language].sentences.flows, {
          flows: spec.flows.length,
          stages: spec.stages.join(figureWords[spec.language].comma),
        }),
  columns: (spec) => {
    const labels = new Map(spec.nodes.map(({ node, label }) => [node, label]));
    return [
      textColumn(
        'from',
        spec.flows.map(({ from }) => from),
      ),
      textColumn(
        'from name',
        spec.flows.map(({ from }) => labels.get(from) ?? ''),
      ),
      textColumn(
        'to',
        spec.flows.map(({ to }) => to),
      ),
      textColumn(
        'to name',
        spec.flows.map(({ to }) => labels.get(to) ?? ''),
      ),
      numberColumn(
        measureHeading(spec),
        spec.flows.map(({ value }) => value),
      ),
    ];
  },
  texts: (spec) => [...spec.stages, ...spec.nodes.map(({ label }) => label)],
  foot: ({ language }) => [chartWords[language].othersNote],
};
