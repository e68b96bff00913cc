import { printedChart } from '../chart/figure/printedChart.ts';
import { figureWords } from '../chart/figureWords.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { FigureLanguage } from '../chart/specs/frame.ts';
import type { FigureItem } from './ExportedFigure.ts';
import { footLines, subtitleLine } from './figureTexts.ts';
import { baseName } from './fileName.ts';

/** A fact of a table: what it is, and what it says. */
export type ReadmeLine = readonly [name: string, text: string];

const names: Readonly<Record<FigureLanguage, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Title',
    subtitle: 'Subtitle',
    measure: 'Measure',
    unit: 'Unit',
    period: 'Period',
    note: 'Note',
    source: 'Source',
    licence: 'Licence',
    credit: 'Credit',
    dataset: 'Data set',
    guarded: 'Guarded text',
    gaps: 'Gaps',
    gapsText: 'An empty cell is a gap, never zero; the column "missing reason" says why.',
    override: 'Map for China against the rule, because',
    apostrophe: 'has a leading apostrophe, because a spreadsheet takes it for a formula',
  },
  zh: {
    title: '标题',
    subtitle: '副标题',
    measure: '指标',
    unit: '单位',
    period: '时段',
    note: '说明',
    source: '资料来源',
    licence: '许可',
    credit: '制作',
    dataset: '数据集',
    guarded: '受保护文本',
    gaps: '缺失',
    gapsText: '空单元格表示缺失，不等于零；原因见“缺失原因”列。',
    override: '中国境内发表的地图不合规定，理由',
    apostrophe: '前加撇号，以免电子表格将其当作公式',
  },
};

/** A text that got a leading apostrophe, by its place. */
export interface GuardedCell {
  readonly column: string;
  readonly row: number;
  readonly value: string;
}

/** Says which text got a leading apostrophe, and why. */
export function guardedLine(
  { column, row, value }: GuardedCell,
  language: FigureLanguage,
): ReadmeLine {
  const name = names[language];
  return [name['guarded'] ?? '', `${column}, ${row}: "${value}" ${name['apostrophe'] ?? ''}`];
}

/** What a reader must know of the numbers of a chart, line by line, in its language. */
export function readmeLines(
  spec: ChartSpec,
  guarded: readonly GuardedCell[],
): readonly ReadmeLine[] {
  const name = names[spec.language];
  const line = (key: string, text: string): ReadmeLine[] =>
    text === '' ? [] : [[name[key] ?? key, text]];
  return [
    ...line('title', spec.title),
    ...line('subtitle', subtitleLine(spec)),
    ...line('measure', spec.measure),
    ...line('unit', spec.unit),
    ...line('period', spec.period),
    ...line('gaps', name['gapsText'] ?? ''),
    ...spec.notes.flatMap((note) => line('note', note)),
    ...line('source', spec.source),
    ...line('licence', spec.licence),
    ...line('credit', spec.credit),
    ...spec.provenance.datasets.flatMap(({ name: dataset, version, sha256 }) =>
      line('dataset', `${dataset}, ${version}, sha-256 ${sha256}`),
    ),
    ...guarded.map((cell) => guardedLine(cell, spec.language)),
  ];
}

/** The same lines as text. */
export function readmeOf(spec: ChartSpec): readonly string[] {
  const { colon } = figureWords[spec.language];
  return readmeLines(spec, []).map(([name, text]) => `${name}${colon}${text}`);
}

/** What a reader must know of several figures, each under its file's name; of maps, what they are drawn on. */
export function readmeText(heading: string, items: readonly FigureItem[]): string {
  const figures = items.map((item) => {
    const { publication } = item.figure;
    const spec = printedChart(item.figure);
    const reason = publication.kind === 'china' ? publication.override : null;
    const name = names[spec.language]['override'] ?? '';
    return [
      baseName(item),
      ...readmeOf(spec),
      ...footLines(spec, null).map,
      ...(reason === null ? [] : [`${name}${figureWords[spec.language].colon}${reason}`]),
    ].join('\n');
  });
  return `${[heading, ...figures].join('\n\n')}\n`;
}
