import { useEffect, useMemo } from 'react';
import { noEdits } from '../../../analysis/compose/recipeEdits.ts';
import type { Failure } from '../../../analysis/failure.ts';
import type { OrderedFramework } from '../../../analysis/framework.ts';
import { orderFramework } from '../../../analysis/orderFramework.ts';
import { presetTableCodes } from '../../../datasets/tables/presetTable.ts';
import { baseRecipe } from '../../state/builds/baseRecipe.ts';
import { buildState } from '../../state/builds/buildState.ts';
import type { RecipeSource } from '../../state/builds/choices.ts';
import { recipeName } from '../../state/builds/recipeName.ts';
import { tableCode } from '../../state/builds/tableCode.ts';
import type { IndexOnScreen } from '../../state/builds/useIndex.ts';
import { useKeptBuilds } from '../../state/builds/useKeptBuilds.ts';
import { nodeNames } from '../../state/builds/useNodeNames.ts';
import type { Axis } from '../../state/compare/axis.ts';
import type { AxisChoice, AxisIndex } from '../../state/compare/choices.ts';
import { nodeOrder } from '../../state/compare/nodeOrder.ts';
import { useSend, useWindow } from '../../state/context.ts';
import type { Option } from '../../ui/Choice.tsx';

/** A node that can stand at an axis. */
export interface AxisOption extends Option<string> {
  readonly choice: AxisChoice;
}

/** An axis, its table still being read, or why there is none. */
export type AxisFound =
  | { readonly kind: 'there'; readonly axis: Axis }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What can stand at the axes: nodes on screen, of kept builds, and of the other indices. */
export interface Axes {
  readonly options: readonly AxisOption[];
  readonly find: (choice: AxisChoice) => AxisFound;
}

/** One key a node of an index. */
export function axisKey({ index, node }: AxisChoice): string {
  const own = index.kind === 'preset' ? index.code : index.kind === 'kept' ? index.id : '';
  return `${index.kind} ${own} ${node}`;
}

/** The axes of the screen; the table of an index that is chosen is read on the first use. */
export function useAxes(index: IndexOnScreen, chosen: readonly (AxisChoice | null)[]): Axes {
  const send = useSend();
  const kept = useKeptBuilds();
  const tables = useWindow((state) => state.tables);
  const source = useWindow((state) => state.choices.builds.source);
  const wanted = chosen
    .map((choice) => (choice?.index.kind === 'preset' ? choice.index.code : ''))
    .join(' ');
  useEffect(() => {
    for (const code of wanted.split(' ')) if (code !== '') send({ kind: 'tableAsked', code });
  }, [send, wanted]);
  return useMemo(() => {
    const { built, language, nodeName, say } = index;
    const presets = presetTableCodes.filter(
      (code) => source.kind !== 'preset' || source.code !== code,
    );
    const nodesOf = (
      of: AxisIndex,
      framework: OrderedFramework,
      deepest: number,
      nameOf: (node: string) => string,
    ): readonly AxisOption[] =>
      nodeOrder(framework, deepest).map(({ code: node }) => {
        const choice = { index: of, node };
        return { key: axisKey(choice), name: nameOf(node), choice };
      });
    const others = presets.flatMap((code) => {
      const recipe = baseRecipe({ kind: 'preset', code });
      const framework = recipe.ok ? orderFramework(recipe.value.framework) : recipe;
      if (!recipe.ok || !framework.ok) return [];
      const title = recipeName(recipe.value, language);
      const own = nodeNames(recipe.value, language);
      return nodesOf({ kind: 'preset', code }, framework.value, 1, (node) =>
        node === framework.value.root ? title : say('figure.titled', { title, of: own(node) }),
      );
    });
    const builds = kept.flatMap(({ kept: one, letter, state }) =>
      one === null || state.kind !== 'built'
        ? []
        : nodesOf({ kind: 'kept', id: one.id }, state.built.build.trace.framework, 0, (node) =>
            say('figure.titled', {
              title: `${letter} ${one.name}`,
              of: nodeNames(state.built.recipe, language)(node),
            }),
          ),
    );
    return {
      options: [
        ...nodesOf({ kind: 'screen' }, built.build.trace.framework, 2, nodeName),
        ...builds,
        ...others,
      ],
      find: ({ index: of, node }) => {
        if (of.kind === 'screen') {
          return { kind: 'there', axis: { built, node, indexName: null } };
        }
        if (of.kind === 'kept') {
          const found = kept.find((each) => each.kept?.id === of.id);
          if (found?.state.kind !== 'built') return { kind: 'waiting' };
          const name = `${found.letter} ${found.kept?.name ?? ''}`;
          return {
            kind: 'there',
            axis: { built: found.state.built, node, indexName: () => name },
          };
        }
        const preset: RecipeSource = { kind: 'preset', code: of.code };
        const state = buildState({ tables }, preset, noEdits);
        if (state.kind !== 'built') return state;
        const { name } = state.built.recipe;
        return {
          kind: 'there',
          axis: { built: state.built, node, indexName: (wordsOf) => name[wordsOf] },
        };
      },
    };
  }, [index, kept, tables, source]);
}

/** Codes of the tables that other indices at the axes rest on. */
export function tablesBehind(axes: readonly Axis[]): readonly string[] {
  return axes.flatMap(({ built, indexName }) =>
    indexName === null ? [] : [tableCode(built.source)],
  );
}
