import { memo, type ReactNode } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import { useWords } from '../../../words/words.ts';
import type { TreeRow } from './treeRows.ts';
import { WeightCells } from './WeightCells.tsx';

/** What a row can ask for; the same object for as long as the tree is there. */
export interface TreeActions {
  readonly activate: (path: string) => void;
  readonly toggle: (path: string) => void;
  readonly show: (code: string) => void;
  readonly edit: (code: string) => void;
  readonly explain: (code: string) => void;
  readonly count: (code: string, on: boolean) => void;
  readonly weigh: (parent: string, code: string, weight: number, gesture: string) => void;
  readonly leave: (path: string) => void;
}

interface FrameworkRowProps {
  readonly row: TreeRow;
  readonly name: string;
  readonly parentName: string;
  readonly open: boolean;
  readonly active: boolean;
  readonly shown: boolean;
  /** Null where nothing weighs it. */
  readonly weight: number | null;
  readonly greatest: number;
  readonly share: string;
  readonly on: boolean;
  readonly changed: boolean;
  readonly glyph: string;
  readonly method: string;
  readonly score: string;
  /** Name of the country whose score is shown. */
  readonly area: string;
  readonly actions: TreeActions;
}

/** One node of the tree with its switch, method, weight and score. */
export const FrameworkRow = memo(function FrameworkRow(props: FrameworkRowProps): ReactNode {
  const { row, name, parentName, open, active, weight, on, actions } = props;
  const say = useWords();
  const tab = active ? 0 : -1;
  return (
    <div
      className="tree-row"
      role="row"
      data-path={row.path}
      data-shown={props.shown}
      data-off={!on}
      data-changed={props.changed}
      aria-level={row.depth}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={props.shown}
      {...(row.opens ? { 'aria-expanded': open } : {})}
      tabIndex={tab}
      onFocus={() => actions.activate(row.path)}
    >
      <span role="gridcell" className="tree-name" style={{ paddingInlineStart: row.depth * 12 }}>
        <button
          type="button"
          className="tree-toggle"
          tabIndex={-1}
          aria-hidden="true"
          data-opens={row.opens}
          onClick={() => actions.toggle(row.path)}
        >
          {row.opens ? <Icon name="down" /> : null}
        </button>
        <button
          type="button"
          className="tree-label"
          tabIndex={-1}
          title={name}
          onClick={() => actions.show(row.code)}
        >
          {name}
        </button>
      </span>
      <span role="presentation" className="tree-cells">
        <span role="gridcell" className="tree-switch">
          {row.depth === 1 || row.parent === null ? null : (
            <input
              type="checkbox"
              checked={on}
              tabIndex={tab}
              aria-label={say('workbench.tree.on', { node: name })}
              onChange={(event) => actions.count(row.code, event.currentTarget.checked)}
              onKeyDown={(event) => event.key === ' ' && event.stopPropagation()}
            />
          )}
        </span>
        <span role="gridcell" className="tree-method">
          <button
            type="button"
            tabIndex={tab}
            title={props.method}
            aria-label={`${props.glyph}, ${say('workbench.tree.method', { method: props.method, node: name })}`}
            onClick={() => actions.edit(row.code)}
            onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
          >
            {props.glyph}
          </button>
        </span>
        {weight === null ? (
          <span role="gridcell" className="tree-unweighed" />
        ) : (
          <WeightCells
            weight={weight}
            greatest={props.greatest}
            label={say('workbench.tree.weightOf', { node: name, parent: parentName })}
            text={say('workbench.tree.weightText', {
              weight: String(weight),
              share: props.share,
              parent: parentName,
            })}
            disabled={!on}
            inTabOrder={active}
            onWeigh={(next, gesture) => {
              if (row.parent !== null) actions.weigh(row.parent, row.code, next, gesture);
            }}
            onLeave={() => actions.leave(row.path)}
          />
        )}
        <span role="gridcell" className="tree-score">
          {props.score === '' ? null : (
            <button
              type="button"
              className="number"
              tabIndex={tab}
              aria-label={say('workbench.tree.explain', {
                node: name,
                area: props.area,
                score: props.score,
              })}
              onClick={() => actions.explain(row.code)}
              onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}
            >
              {props.score}
            </button>
          )}
        </span>
      </span>
    </div>
  );
});
