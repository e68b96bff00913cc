import type { ChartTarget } from '../../chart/ChartViewProps.ts';
import { COMPARISON } from '../../chart/numberTarget.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import type { WindowEvent } from '../event.ts';

/** What the figures of an index cannot say themselves. */
export interface IndexContext {
  /** Code of the node whose scores a mark that is a country is explained by. */
  readonly root: string;
  /** The country of figures whose marks are nodes; null where marks are countries. */
  readonly area: string | null;
  /** Whether the marks are country sets, or their nodes, rather than countries. */
  readonly isOfSets: boolean;
  /** The build that the figure is of, where it is not that on screen. */
  readonly build?: string | null;
  /** The builds that steps and rows of the figure are of. */
  readonly builds?: readonly BuildOfFigure[];
}

/** A build by its name in a figure. */
export interface BuildOfFigure {
  /** Stands behind the country in codes of rows. */
  readonly id: string;
  /** The name of its step. */
  readonly name: string;
  /** What it is asked for with; null for that on screen. */
  readonly key: string | null;
}

/**
 * What explains a mark of a figure of the index, or a number in its table: a score of a node, the
 * median beside it, a year, what an assumption or a node that is left out does to the ranks.
 *
 * @returns null where the mark stands for no number of its own
 */
export function explainOf(
  spec: ChartSpec,
  target: ChartTarget,
  { root, area, isOfSets, build = null, builds = [] }: IndexContext,
): WindowEvent | null {
  const median = (
    node: string,
    countrySet: string | null,
    year: number | null = null,
  ): WindowEvent => ({
    kind: 'figureNumberAsked',
    number: {
      kind: 'median',
      node,
      year,
      countrySet,
      ...(build === null ? {} : { build }),
    },
  });
  const inBuild = (of: string, node: string, key: string | null, year?: number): WindowEvent => ({
    kind: 'scoreExplanationAsked',
    area: of,
    node,
    ...(year === undefined ? {} : { year }),
    ...(key === null ? {} : { build: key }),
  });
  const score = (of: string, node: string, year?: number): WindowEvent => {
    if (isOfSets) return median(node, of, year);
    const [country = of, id] = of.split(' ');
    const own = builds.find((each) => each.id === id);
    return own === undefined
      ? inBuild(of, node, build, year)
      : inBuild(country, node, own.key, year);
  };
  const atStep = (of: string, step: string): WindowEvent | null => {
    const own = builds.find(({ name }) => name === step);
    return own === undefined ? null : inBuild(of, root, own.key);
  };
  switch (target.kind) {
    case 'area':
      if (spec.kind !== 'smallMultiples' || area === null) return score(target.area, root);
      return {
        kind: 'figureNumberAsked',
        number: { kind: 'history', area, node: target.area, year: null },
      };
    case 'item':
      if (spec.kind === 'sobolBars') {
        const number = { kind: 'sensitivity', assumption: target.code } as const;
        return { kind: 'figureNumberAsked', number };
      }
      return area === null ? null : score(area, target.code);
    case 'cell':
      switch (spec.kind) {
        case 'smallMultiples': {
          const year = Number(target.column);
          if (area === null) return score(target.row, root, year);
          const number = { kind: 'history', area, node: target.row, year } as const;
          return { kind: 'figureNumberAsked', number };
        }
        case 'bump': {
          // A step is a year of the build on screen, or the name of another build.
          const year = Number(target.column);
          return Number.isInteger(year)
            ? score(target.row, root, year)
            : atStep(target.row, target.column);
        }
        case 'slope':
          return target.column === spec.steps.at(-1)
            ? score(target.row, root)
            : atStep(target.row, target.column);
        case 'profileBars':
          return target.column === COMPARISON ? median(target.row, null) : null;
        case 'correlationMatrix':
          return target.row === target.column
            ? null
            : {
                kind: 'figureNumberAsked',
                number: { kind: 'correlation', node: target.row, other: target.column },
              };
        case 'heatMap':
        case 'radar':
        case 'decomposition':
          return score(target.row, target.column);
        case 'bubbleMatrix':
        case 'choropleth':
        case 'curves':
        case 'deviationBars':
        case 'distribution':
        case 'exceedanceCurve':
        case 'intervalPlot':
        case 'lorenzCurve':
        case 'missingness':
        case 'probabilityBars':
        case 'ranking':
        case 'sankey':
        case 'scatter':
        case 'series':
        case 'sobolBars':
        case 'stackedBars':
        case 'tableFigure':
        case 'treemap':
          return null;
      }
    case 'year':
      return null;
  }
}
