import type { ReactNode } from 'react';
import type { NodeEdit } from '../../../../analysis/compose/recipeEdits.ts';
import type { FrameworkNode } from '../../../../analysis/framework.ts';
import { withAggregate, withNode, withSettings, withWeight } from '../../../state/builds/edit.ts';
import { nodeLevels } from '../../../state/builds/nodeLevels.ts';
import { useChangeBuilds } from '../../../state/builds/useChangeBuilds.ts';
import type { IndexOnScreen } from '../../../state/builds/useIndex.ts';
import { without } from '../../../state/builds/without.ts';
import { useWindow } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { unitText } from '../../../words/unitText.ts';
import { AggregateChoice } from './AggregateChoice.tsx';
import { NormaliseChoice } from './NormaliseChoice.tsx';
import { RoundChoice } from './RoundChoice.tsx';

interface NodeEditorProps {
  readonly index: IndexOnScreen;
  readonly node: string;
}

/** How one node is made: method, weights of its parts, rounding, least share. */
export function NodeEditor({ index, node: code }: NodeEditorProps): ReactNode {
  const { built, say, nodeName, language } = index;
  const change = useChangeBuilds();
  const edit = useWindow((state) => state.choices.builds.edits.nodes[code]);
  const ordered = built.build.trace.framework.byCode.get(code);
  if (ordered === undefined)
    return <p className="explain-note">{say('workbench.editor.choose')}</p>;
  const { node, kind } = ordered;
  const own = built.base.framework.nodes.find((each) => each.code === code) ?? node;
  const put = (next: NodeEdit): void =>
    change((now) => ({ ...now, edits: withSettings(now.edits, own, next) }));
  const set = (settings: NodeEdit): void => put({ ...edit, ...settings });
  const unset = (key: keyof NodeEdit): void => put(without(edit ?? {}, key));
  return (
    <div className="node-editor">
      <h2 className="inspector-name">{nodeName(code)}</h2>
      <p className="explain-note">
        {[levelName(node.level, say), code, node.unit && unitText(node.unit, language)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      {kind === 'aggregate' ? (
        <>
          <AggregateChoice
            index={index}
            label={say('workbench.editor.method')}
            settings={node.aggregate ?? null}
            code={code}
            hasParent={hasParent(index, code)}
            onChange={(aggregate) => put(withAggregate(edit, aggregate))}
          />
          <Parts index={index} node={node} />
          <NumberField
            label={say('workbench.editor.minimumShare')}
            value={Math.round(1000 * shareOf(index, node)) / 10}
            least={0}
            greatest={100}
            onChange={(percent) => set({ minimumShare: percent / 100 })}
          />
        </>
      ) : null}
      {kind === 'indicator' ? (
        <div className="editor-field">
          <span className="field-label">{say('workbench.editor.direction')}</span>
          <Segments<'worse' | 'better'>
            label={say('workbench.editor.direction')}
            options={[
              { key: 'worse', name: say('workbench.editor.moreIsWorse') },
              { key: 'better', name: say('workbench.editor.moreIsBetter') },
            ]}
            chosen={node.direction === -1 ? 'better' : 'worse'}
            onChoose={(key) => {
              const direction = key === 'better' ? -1 : 1;
              if (direction === (own.direction ?? 1)) unset('direction');
              else set({ direction });
            }}
          />
        </div>
      ) : null}
      {kind === 'indicator' ? (
        <NormaliseChoice
          index={index}
          code={code}
          settings={node.normalise ?? null}
          onChange={(normalise) => (normalise === null ? unset('normalise') : set({ normalise }))}
        />
      ) : null}
      {kind === 'derived' ? (
        <p className="explain-note">{say('workbench.editor.formula')}</p>
      ) : null}
      {hasParent(index, code) ? (
        <Required
          index={index}
          on={node.required === true}
          onChange={(required) =>
            edit?.required === undefined ? set({ required }) : unset('required')
          }
        />
      ) : null}
      <RoundChoice
        index={index}
        round={node.round}
        onChange={(round) => (round === undefined ? unset('round') : set({ round }))}
      />
      {edit === undefined ? null : (
        <Button
          kind="quiet"
          icon="restart"
          onPress={() => change((now) => ({ ...now, edits: withNode(now.edits, code, null) }))}
        >
          {say('workbench.editor.reset')}
        </Button>
      )}
    </div>
  );
}

function shareOf({ built }: IndexOnScreen, node: FrameworkNode): number {
  const step = built.recipe.steps.find((each) => each.step === 'aggregate');
  return node.minimumShare ?? step?.minimumShare ?? 0;
}

function hasParent({ built }: IndexOnScreen, code: string): boolean {
  return built.recipe.framework.nodes.some(({ children = [] }) =>
    children.some((child) => (typeof child === 'string' ? child : child.code) === code),
  );
}

interface RequiredProps {
  readonly index: IndexOnScreen;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether the nodes above have no score where this one has none. */
function Required({ index: { say }, on, onChange }: RequiredProps): ReactNode {
  return (
    <div className="editor-field">
      <Switch on={on} onChange={onChange}>
        {say('workbench.editor.required')}
      </Switch>
      <p className="explain-note">{say('workbench.editor.requiredHint')}</p>
    </div>
  );
}

/** The parts with their weights, and one press to weigh them all the same. */
function Parts({
  index,
  node,
}: {
  readonly index: IndexOnScreen;
  readonly node: FrameworkNode;
}): ReactNode {
  const { built, say, nodeName, figures } = index;
  const change = useChangeBuilds();
  const links = built.build.trace.framework.byCode.get(node.code)?.children ?? [];
  const sum = links.reduce((total, { weight }) => total + weight, 0);
  return (
    <section>
      <h3 className="inspector-heading">{say('workbench.editor.parts')}</h3>
      <ul className="editor-parts">
        {links.map(({ code, weight }) => (
          <li key={code}>
            <span className="explain-part-name">{nodeName(code)}</span>
            <span className="number">{figures(weight)}</span>
            <span className="number explain-note">
              {sum > 0 ? say('percent', { number: Math.round((1000 * weight) / sum) / 10 }) : '–'}
            </span>
          </li>
        ))}
      </ul>
      <Button
        kind="quiet"
        onPress={() =>
          change((now) => ({
            ...now,
            edits: links.reduce(
              (edits, { code }) => withWeight(edits, node.code, code, 1),
              now.edits,
            ),
          }))
        }
      >
        {say('workbench.editor.equal')}
      </Button>
    </section>
  );
}

/** The level of a node in words; one that a person's own recipe invents stands as it is. */
function levelName(level: string | undefined, say: IndexOnScreen['say']): string | undefined {
  const known = nodeLevels.find((each) => each === level);
  return known === undefined ? level : say(`workbench.editor.levels.${known}`);
}
