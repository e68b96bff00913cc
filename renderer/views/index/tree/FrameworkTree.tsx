import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cellAt } from '../../../../analysis/column.ts';
import { switchedOff } from '../../../../analysis/compose/recipeEdits.ts';
import { leavesSome, withSwitch, withWeight } from '../../../state/builds/edit.ts';
import { useChangeBuilds } from '../../../state/builds/useChangeBuilds.ts';
import type { IndexOnScreen } from '../../../state/builds/useIndex.ts';
import { useSend, useWindow } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { useFollow } from '../../../ui/useFollow.ts';
import { useGrowing } from '../../../ui/useGrowing.ts';
import { useWords } from '../../../words/words.ts';
import { FrameworkRow, type TreeActions } from './FrameworkRow.tsx';
import { nodeMethod } from './nodeMethod.ts';
import type { OpenRows } from './openRows.ts';
import { sliderEnd } from './sliderEnd.ts';
import { TreeHeads } from './TreeHeads.tsx';
import { allPaths, pathTo, treeRows } from './treeRows.ts';

interface FrameworkTreeProps {
  readonly index: IndexOnScreen;
  /** Opens the editor of a node beside the tree. */
  readonly onEdit: (node: string) => void;
  /** What stood open when the tree was there before. */
  readonly opened: OpenRows;
}

/** The framework as a tree in which everything can be changed; walked by the arrow keys. */
export function FrameworkTree({ index, onEdit, opened }: FrameworkTreeProps): ReactNode {
  const { built, node, say, nodeName, areaName } = index;
  const send = useSend();
  const change = useChangeBuilds();
  const edits = useWindow((state) => state.choices.builds.edits);
  const area = useWindow((state) => state.choices.chosenArea);
  const grid = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => opened.of(built.base) ?? opening(built.root),
  );
  useEffect(() => opened.keep(built.base, open), [opened, built.base, open]);
  const [active, setActive] = useState<string>(built.root);
  const rows = useMemo(() => treeRows(built.base, open), [built.base, open]);
  const off = useMemo(() => switchedOff(built.base, edits.off), [built.base, edits.off]);
  const published = useMemo(() => weightsOf(built.base), [built.base]);
  const row = area === null ? undefined : index.byArea.get(area)?.row;

  // Another index: its own top stands open.
  const [base, setBase] = useState(built.base);
  if (base !== built.base) {
    setBase(built.base);
    setOpen(opening(built.root));
    setActive(built.root);
  }
  // A node that is shown from elsewhere is opened to.
  const [seen, setSeen] = useState(node);
  if (seen !== node) {
    setSeen(node);
    const above = pathTo(built.base, node).slice(0, -1);
    if (above.some((path) => !open.has(path))) setOpen(new Set([...open, ...above]));
  }
  const drawn = useGrowing(rows.length, rows.findIndex(({ code }) => code === node) + 1);
  useFollow(node, () => {
    grid.current?.querySelector('[data-shown="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const actions = useMemo<TreeActions>(
    () => ({
      activate: setActive,
      toggle: (path) =>
        setOpen((now) => {
          const next = new Set(now);
          if (!next.delete(path)) next.add(path);
          return next;
        }),
      show: (code) => {
        change((now) => ({ ...now, node: code }));
        send({ kind: 'explanationAsked', node: null });
      },
      edit: onEdit,
      explain: (code) => send({ kind: 'explanationAsked', node: code }),
      count: (code, on) =>
        change((now) => {
          const isRefused = !on && !leavesSome(built.base, built.root, now.edits, code);
          setRefused(isRefused);
          return isRefused ? now : { ...now, edits: withSwitch(now.edits, code, on) };
        }),
      weigh: (parent, code, weight, gesture) =>
        change((now) => {
          const own = published.get(parent)?.get(code);
          const next = weight === own ? null : weight;
          return { ...now, edits: withWeight(now.edits, parent, code, next) };
        }, gesture),
      leave: (path) => focusRow(grid.current, path),
    }),
    [change, send, onEdit, published, built.base, built.root],
  );

  // Some two hundred rows are made piece by piece, so that the window goes on answering.
  const openAll = useCallback(
    () => startTransition(() => setOpen(allPaths(built.base))),
    [built.base],
  );
  const closeAll = useCallback(() => setOpen(opening(built.root)), [built.root]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rows.findIndex(({ path }) => path === active);
    const here = rows[at];
    if (here === undefined) return;
    const go = (path: string | undefined): void => focusRow(grid.current, path);
    const parentPath = here.path.split('/').slice(0, -1).join('/');
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(rows[at + 1]?.path),
      ArrowUp: () => go(rows[at - 1]?.path),
      Home: () => go(rows[0]?.path),
      End: () => go(rows.at(-1)?.path),
      ArrowRight: () => {
        if (here.opens && !open.has(here.path)) actions.toggle(here.path);
        else if (here.opens) go(rows[at + 1]?.path);
      },
      ArrowLeft: () => {
        if (open.has(here.path)) actions.toggle(here.path);
        else go(parentPath === '' ? undefined : parentPath);
      },
      Enter: () => actions.show(here.code),
      ' ': () => {
        if (here.parent !== null) actions.count(here.code, off.has(here.code));
      },
      Escape: () => go(here.path),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  return (
    <section className="tree-panel" aria-label={say('workbench.tree.title')}>
      <TreeHead onOpenAll={openAll} onCloseAll={closeAll} />
      <p className="tree-of">
        {area === null || row === undefined
          ? say('workbench.tree.noArea')
          : say('workbench.tree.scoreOf', { area: areaName(area) })}
      </p>
      {refused ? (
        <p className="tree-of" role="status">
          {say('workbench.tree.lastPart')}
        </p>
      ) : null}
      <div
        ref={grid}
        className="tree"
        role="treegrid"
        aria-label={`${say('workbench.tree.label', { index: nodeName(built.root) })}. ${say('workbench.tree.help')}`}
        onKeyDown={onKeyDown}
      >
        <TreeHeads />
        {rows.slice(0, drawn).map((each) => {
          const { code, parent } = each;
          const links =
            parent === null ? [] : (built.build.trace.framework.byCode.get(parent)?.children ?? []);
          const weight = links.find((link) => link.code === code)?.weight ?? 0;
          const sum = links.reduce((total, link) => total + link.weight, 0);
          const own = parent === null ? undefined : published.get(parent);
          const column = built.build.scores.get(code);
          const cell = row === undefined || column === undefined ? null : cellAt(column, row);
          const score =
            cell === null ? '' : typeof cell === 'number' ? index.writer(code)(cell) : '–';
          const made = nodeMethod(built, code, say);
          const isOff = parent !== null && off.has(code);
          const typed = parent === null ? undefined : edits.weights[parent]?.[code];
          return (
            <FrameworkRow
              key={each.path}
              row={each}
              name={nodeName(code)}
              parentName={parent === null ? '' : nodeName(parent)}
              open={open.has(each.path)}
              active={each.path === active}
              shown={code === node}
              weight={parent === null ? null : isOff ? (typed ?? own?.get(code) ?? 1) : weight}
              greatest={sliderEnd(
                [...(own?.values() ?? [])],
                links.map((link) => link.weight),
              )}
              share={
                sum > 0
                  ? say('percent', { number: Math.round((100 * (isOff ? 0 : weight)) / sum) })
                  : ''
              }
              on={!isOff}
              changed={
                typed !== undefined || edits.nodes[code] !== undefined || edits.off.includes(code)
              }
              glyph={made.glyph}
              method={made.name}
              score={score}
              area={area === null ? '' : areaName(area)}
              actions={actions}
            />
          );
        })}
      </div>
    </section>
  );
}

interface TreeHeadProps {
  readonly onOpenAll: () => void;
  readonly onCloseAll: () => void;
}

const TreeHead = memo(function TreeHead({ onOpenAll, onCloseAll }: TreeHeadProps): ReactNode {
  const say = useWords();
  return (
    <header className="panel-head">
      <h2 className="panel-title">{say('workbench.tree.title')}</h2>
      <div className="panel-tools">
        <Button kind="quiet" onPress={onOpenAll}>
          {say('workbench.tree.expandAll')}
        </Button>
        <Button kind="quiet" onPress={onCloseAll}>
          {say('workbench.tree.collapseAll')}
        </Button>
      </div>
    </header>
  );
});

function opening(root: string): ReadonlySet<string> {
  return new Set([root]);
}

function focusRow(grid: HTMLElement | null, path: string | undefined): void {
  if (path === undefined) return;
  grid?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
}

function weightsOf(
  recipe: IndexOnScreen['built']['base'],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const own = new Map(recipe.framework.nodes.map(({ code, weight }) => [code, weight ?? 1]));
  return new Map(
    recipe.framework.nodes.map(({ code, children = [] }) => [
      code,
      new Map(
        children.map((child) =>
          typeof child === 'string'
            ? ([child, own.get(child) ?? 1] as const)
            : ([child.code, child.weight ?? own.get(child.code) ?? 1] as const),
        ),
      ),
    ]),
  );
}
