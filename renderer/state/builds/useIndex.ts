import { useMemo } from 'react';
import { classifyNode, type NamedClasses } from '../../../analysis/compose/classifyNode.ts';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import { decimalWriter, figureWriter } from '../../words/decimals.ts';
import type { Language } from '../../words/language.ts';
import { numberLocale, numberMarks } from '../../words/numbers.ts';
import { type Say, useWords } from '../../words/words.ts';
import { useWindow } from '../context.ts';
import { namesOf } from '../names.ts';
import { useSettings } from '../settingsInUse.ts';
import type { Built } from './built.ts';
import { scoreDecimals } from './scoreDecimals.ts';
import { shownOf } from './shownOf.ts';
import { type Scope, type Standing, standings } from './standings.ts';
import { useBuildOf } from './useBuild.ts';
import { type ListedBuild, useKeptBuilds } from './useKeptBuilds.ts';
import { nodeNames } from './useNodeNames.ts';

/** All that the parts of the index screen show of one node. */
export interface IndexOnScreen {
  readonly built: Built;
  readonly node: string;
  readonly scope: Scope;
  /** Areas shown, by rank. */
  readonly ranked: readonly Standing[];
  readonly byArea: ReadonlyMap<string, Standing>;
  /** How many areas the ranks count. */
  readonly count: number;
  /** The build that this one is compared with, and where its areas stand; null where it has no such node. */
  readonly against: ListedBuild;
  readonly before: ReadonlyMap<string, Standing> | null;
  readonly classes: NamedClasses | undefined;
  readonly language: Language;
  readonly say: Say;
  readonly areaName: (code: string) => string;
  readonly nodeName: (code: string) => string;
  /** How many areas have a rank in a node, in the year shown. */
  readonly rankedIn: (node: string) => number;
  /** Writes scores of the node shown. */
  readonly write: (score: number) => string;
  /** Writes scores of any node. */
  readonly writer: (node: string) => (score: number) => string;
  /** Writes any number with the figures that matter. */
  readonly figures: (value: number) => string;
}

/** What a change of names, places and numbers does not touch while a slider moves. */
function useFixed(): Pick<IndexOnScreen, 'language' | 'say' | 'areaName' | 'figures'> & {
  readonly decimal: { readonly decimal: string };
} {
  const say = useWords();
  const settings = useSettings();
  const opening = useWindow((state) => state.opening);
  return useMemo(() => {
    const marks = numberMarks(numberLocale(settings.numbers, settings.systemLocale));
    const names = opening.kind === 'done' ? namesOf(opening.value, settings.language) : null;
    return {
      language: settings.language,
      say,
      areaName: (code) => names?.area(code) ?? code,
      figures: figureWriter(marks),
      decimal: marks,
    };
  }, [say, settings, opening]);
}

/** The areas, year and ranks that are chosen. */
export function useScope(): Scope {
  const countrySet = useWindow((state) => state.choices.builds.countrySet);
  const ranksWithin = useWindow((state) => state.choices.builds.ranksWithin);
  const year = useWindow((state) => state.choices.builds.year);
  const opening = useWindow((state) => state.opening);
  return useMemo(() => {
    const sets = opening.kind === 'done' ? opening.value.countrySets : [];
    const set = sets.find(({ code }) => code === countrySet);
    return { areas: set === undefined ? null : new Set(set.areas), ranksWithin, year };
  }, [countrySet, ranksWithin, year, opening]);
}

/** The build on screen with everything to show it; null until it is built. */
export function useIndex(): IndexOnScreen | null {
  const fixed = useFixed();
  const scope = useScope();
  const source = useWindow((state) => state.choices.builds.source);
  const edits = useWindow((state) => state.choices.builds.edits);
  const chosenNode = useWindow((state) => state.choices.builds.node);
  const againstId = useWindow((state) => state.choices.builds.against);
  const state = useBuildOf(source, edits);
  const listed = useKeptBuilds();
  const original = useBuildOf(source, noEdits);
  const built = state.kind === 'built' ? state.built : null;
  const against =
    listed.find(({ kept }) => kept !== null && kept.id === againstId) ?? listed[0] ?? null;
  const other = against?.state.kind === 'built' ? against.state.built : null;
  const node =
    built === null
      ? ''
      : chosenNode !== null && built.build.scores.has(chosenNode)
        ? chosenNode
        : built.root;
  const before = useMemo(() => {
    const theirs = other === null ? null : nodeIn(other, node, built?.root);
    if (other === null || theirs === null) return null;
    return new Map(standings(other, theirs, scope).map((each) => [each.area, each]));
  }, [other, node, built?.root, scope]);
  const names = useMemo(
    () => (original.kind === 'built' ? nodeNames(original.built.base, fixed.language) : undefined),
    [original, fixed.language],
  );
  return useMemo(() => {
    if (built === null || against === null) return null;
    const classified = classifyNode(built.build, node);
    const writers = new Map<string, (score: number) => string>();
    const writer = (code: string): ((score: number) => string) => {
      const known = writers.get(code) ?? decimalWriter(scoreDecimals(built, code), fixed.decimal);
      writers.set(code, known);
      return known;
    };
    return {
      ...fixed,
      built,
      node,
      scope,
      ...shownOf(built, node, scope),
      against,
      before,
      classes: classified.ok ? classified.value : undefined,
      nodeName: names ?? nodeNames(built.recipe, fixed.language),
      write: writer(node),
      writer,
    };
  }, [built, node, scope, fixed, against, before, names]);
}

/** The node of another build that compares with one of ours: the same, or root with root. */
function nodeIn(other: Built, node: string, root: string | undefined): string | null {
  if (other.build.scores.has(node)) return node;
  return node === root ? other.root : null;
}
