import { worldRiskIndexNodes, worldRiskIndexSeries } from './worldRiskIndexNames.ts';

/** One column of the WorldRiskIndex. */
export interface WorldRiskIndexCode {
  /** The publisher's column, such as `EI_01a`. */
  readonly code: string;
  /** Our column, such as `ei01a`. */
  readonly field: string;
  readonly parent: string | null;
  readonly level: 'index' | 'dimension' | 'category' | 'indicator' | 'series';
  /** `geometric-mean` of its children, or `given`. */
  readonly method: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly nameBasis: 'report' | 'later-edition';
}

const intensities = [
  ['strong', '强'],
  ['severe', '严重'],
  ['extreme', '极端'],
] as const;

const nodes = worldRiskIndexNodes.trim().split('\n').map(parseLine);
const series = worldRiskIndexSeries.trim().split('\n').map(parseLine);
const named = new Map(
  [...nodes, ...nodes.flatMap(exposureSeries), ...series].map((line) => [line.code, line]),
);

/** All columns after country and code, in the order of the publisher's file. */
export const worldRiskIndexCodes: readonly WorldRiskIndexCode[] = columnOrder().map((code) => {
  const line = named.get(code);
  if (line === undefined) throw new RangeError(`worldRiskIndexCodes has no name for ${code}`);
  const { parent, nameEn, nameZh } = line;
  const level = levelOf(code);
  return {
    code,
    field: code.toLowerCase().replace('_', ''),
    parent,
    level,
    method: level === 'series' || code === 'SI_10' || code === 'SI_11' ? 'given' : 'geometric-mean',
    nameEn,
    nameZh,
    nameBasis: /^([A-Z]|[SCA]_\d\d|EI_\d\d[a-f]?)$/.test(code) ? 'report' : 'later-edition',
  };
});

function levelOf(code: string): WorldRiskIndexCode['level'] {
  if (code === 'W') return 'index';
  if (code.length === 1) return 'dimension';
  if (/^[SCA]_/.test(code)) return 'category';
  return /[a-f]$/.test(code) ? 'series' : 'indicator';
}

/** The file lists the nodes first, without SI_10 and SI_11; these stand among the series. */
function columnOrder(): readonly string[] {
  const late = new Set(['SI_10', 'SI_11']);
  const above = nodes.map(({ code }) => code).filter((code) => !late.has(code));
  const exposure = nodes.flatMap(exposureSeries).map(({ code }) => code);
  const below = series.flatMap(({ code }) => {
    if (code === 'SI_10a') return ['SI_10', code];
    return code === 'SI_12a' ? ['SI_11', code] : [code];
  });
  return [...above, ...exposure, ...below];
}

interface Line {
  readonly code: string;
  readonly parent: string | null;
  readonly nameEn: string;
  readonly nameZh: string;
}

function parseLine(line: string): Line {
  const [code = '', parent = '', nameEn = '', nameZh = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return { code, parent: parent === '' ? null : parent, nameEn, nameZh };
}

/** Six series a hazard: number and share of people exposed at three intensities; two of sea level. */
function exposureSeries({ code, nameEn, nameZh }: Line): readonly Line[] {
  if (!code.startsWith('EI_')) return [];
  const steps = code === 'EI_07' ? ([['', '']] as const) : intensities;
  return steps.flatMap(([english, chinese], index) => {
    const at = english === '' ? '' : `, ${english} intensity`;
    const letter = (offset: number): string => String.fromCharCode(97 + 2 * index + offset);
    return [
      {
        code: `${code}${letter(0)}`,
        parent: code,
        nameEn: `${nameEn}${at}, people exposed`,
        nameZh: `${nameZh}${chinese}暴露人口`,
      },
      {
        code: `${code}${letter(1)}`,
        parent: code,
        nameEn: `${nameEn}${at}, share of people exposed`,
        nameZh: `${nameZh}${chinese}暴露人口占比`,
      },
    ];
  });
}
