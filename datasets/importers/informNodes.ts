import { informCopingNodes } from './informCopingNodes.ts';
import { informHazardNodes } from './informHazardNodes.ts';
import { columnIndexOf } from './informSheet.ts';
import { informTopNodes } from './informTopNodes.ts';
import { informVulnerabilityNodes } from './informVulnerabilityNodes.ts';

/** What a node is computed from: another node or a raw indicator, times a weight. */
export interface InformInput {
  readonly kind: 'node' | 'indicator';
  readonly id: string;
  readonly weight: number;
}

/** One computed column of the INFORM workbook. */
export interface InformNode {
  readonly id: string;
  /** The workbook's sheet and column, and the same column counted from zero. */
  readonly sheet: string;
  readonly column: string;
  readonly columnIndex: number;
  readonly level: string;
  /** `log10`, `identity`, `square`, `power`, an average, `sum`, or `denominate`. */
  readonly method: string;
  /** +1 more is worse, -1 more is better; null where no raw value is turned into a score. */
  readonly direction: 1 | -1 | null;
  readonly isRounded: boolean;
  /** `zero`, `floor`, `cap`, `fallback`, `population-of` and their like. */
  readonly settings: ReadonlyMap<string, string>;
  readonly inputs: readonly InformInput[];
  readonly nameEn: string;
  readonly nameZh: string;
}

/** Where the nodes of one sheet stand: rows counted from zero. */
export interface InformNodeSheet {
  readonly name: string;
  readonly headingRow: number;
  readonly firstRow: number;
  readonly nodes: readonly InformNode[];
}

const rawScores = new Set(['log10', 'identity', 'square', 'power']);

/** The four sheets with nodes, the front sheet last. */
export const informNodeSheets: readonly InformNodeSheet[] = [
  nodeSheet('Hazard & Exposure', 1, 5, informHazardNodes),
  nodeSheet('Vulnerability', 1, 5, informVulnerabilityNodes),
  nodeSheet('Lack of Coping Capacity', 1, 5, informCopingNodes),
  nodeSheet('INFORM Risk 2025 (a-z)', 0, 1, informTopNodes),
];

/** Whether a node turns a value into a score between two limits. */
export function isNormalised({ method }: InformNode): boolean {
  return rawScores.has(method);
}

function nodeSheet(
  name: string,
  headingRow: number,
  firstRow: number,
  table: string,
): InformNodeSheet {
  const lines = table.trim().split('\n');
  const cells = lines.map((line) => line.split(' | '));
  const idOfColumn = new Map(cells.map(([column = '', id = '']) => [column, id]));
  return {
    name,
    headingRow,
    firstRow,
    nodes: cells.map((line) => parseNode(name, line, idOfColumn)),
  };
}

function parseNode(
  sheet: string,
  line: readonly string[],
  idOfColumn: ReadonlyMap<string, string>,
): InformNode {
  const [column, id, level, rule, inputs, nameEn, nameZh] = line;
  if (
    column === undefined ||
    id === undefined ||
    level === undefined ||
    rule === undefined ||
    inputs === undefined ||
    nameEn === undefined ||
    nameZh === undefined
  ) {
    throw new RangeError(`informNodes needs seven cells a line, got "${line.join(' | ')}"`);
  }
  const words = rule.split(' ');
  const plain = words.filter((word) => !word.includes('='));
  const settings = new Map(
    words
      .filter((word) => word.includes('='))
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
  return {
    id,
    sheet,
    column,
    columnIndex: columnIndexOf(column),
    level,
    method: plain[0] ?? 'denominate',
    direction: plain.includes('+') ? 1 : plain.includes('-') ? -1 : null,
    isRounded: level !== 'value' && !plain.includes('unrounded'),
    settings,
    inputs: inputs.split(' ').map((input) => parseInput(input, idOfColumn)),
    nameEn,
    nameZh,
  };
}

function parseInput(input: string, idOfColumn: ReadonlyMap<string, string>): InformInput {
  const [name = '', weight = '1'] = input.split('*');
  if (name.startsWith('#')) {
    return { kind: 'indicator', id: name.slice(1), weight: Number(weight) };
  }
  const id = name.startsWith('@') ? name.slice(1) : idOfColumn.get(name);
  if (id === undefined) throw new RangeError(`informNodes has no column ${name} on its sheet`);
  return { kind: 'node', id, weight: Number(weight) };
}
