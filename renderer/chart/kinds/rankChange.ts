import { chartWords, fill } from '../chartWords.ts';
import { numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { BumpSpec, RankPath, SlopeSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';
import { rankPaths, rankPathsHeight, withoutRank } from './rankPaths.ts';

type Spec = SlopeSpec | BumpSpec;

function moveOf({ ranks }: RankPath): { from: number; to: number } | null {
  const [from, to] = [ranks[0], ranks.at(-1)];
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
}

function summary(spec: Spec): string {
  const { sentences } = chartWords[spec.language];
  const moves = spec.areas.flatMap((path) => {
    const move = moveOf(path);
    return move === null
      ? []
      : [{ ...move, label: path.label, size: Math.abs(move.to - move.from) }];
  });
  const [first, ...others] = moves;
  if (first === undefined) return sentences.nothing;
  const largest = others.reduce((best, move) => (move.size > best.size ? move : best), first);
  const space = spec.language === 'zh' ? '' : ' ';
  const steps: readonly string[] = spec.steps;
  const change = fill(sentences.rankChange, {
    from: steps[0] ?? '',
    to: steps.at(-1) ?? '',
    risen: moves.filter(({ from, to }) => to < from).length,
    fallen: moves.filter(({ from, to }) => to > from).length,
    same: moves.filter(({ size }) => size === 0).length,
  });
  const move = fill(sentences.largestMove, {
    area: largest.label,
    from: largest.from,
    to: largest.to,
  });
  return largest.size === 0 ? change : `${change}${space}${move}`;
}

function rankChange<S extends Spec>(fileName: string): SceneKind<S> {
  return {
    fileName,
    scene: rankPaths,
    height: rankPathsHeight,
    legend: (spec) => ({ heading: measureHeading(spec), entries: [] }),
    summary,
    columns: (spec) => [
      textColumn(
        'area',
        spec.areas.map(({ area }) => area),
      ),
      textColumn(
        'name',
        spec.areas.map(({ label }) => label),
      ),
      ...spec.steps.flatMap((step, i) => {
        const ranks = spec.areas.map((path) => path.ranks[i] ?? 'no-data');
        return [
          numberColumn(`rank, ${step}`, ranks),
          reasonColumn(`missing reason, ${step}`, ranks),
        ];
      }),
    ],
    texts: (spec) => [...spec.steps, ...spec.areas.map(({ label }) => label)],
    foot: (spec) => {
      const missing = withoutRank(spec);
      if (missing.length === 0) return [];
      const areas = missing.join(figureWords[spec.language].comma);
      return [fill(chartWords[spec.language].withoutRank, { areas })];
    },
  };
}

/** Ranks in two builds or years. */
export const slope: SceneKind<SlopeSpec> = rankChange('rank-change');
/** Ranks through several builds or years. */
export const bump: SceneKind<BumpSpec> = rankChange('rank-path');
