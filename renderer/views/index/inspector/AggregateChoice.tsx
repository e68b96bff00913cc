import type { ReactNode } from 'react';
import type { AggregateSettings } from '../../../../analysis/aggregate/settings.ts';
import { aggregateDefaults } from '../../../state/builds/methodDefaults.ts';
import type { IndexOnScreen } from '../../../state/builds/useIndex.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';

const OF_RECIPE = 'recipe';

interface AggregateChoiceProps {
  readonly index: IndexOnScreen;
  readonly label: string;
  /** Null where a node follows the recipe's step. */
  readonly settings: AggregateSettings | null;
  /** Null takes the recipe's step; never given where `ofStep` is set. */
  readonly onChange: (settings: AggregateSettings | null) => void;
  /** The choice is of the recipe's step itself. */
  readonly ofStep?: boolean;
  /** The node of the choice; none where it is of the step. */
  readonly code?: string;
  /** The choice is of a node that others are made of. */
  readonly hasParent?: boolean;
}

/** How scores are made of parts, each way with a hint. */
export function AggregateChoice({
  index,
  label,
  settings,
  onChange,
  ofStep = false,
  code,
  hasParent = false,
}: AggregateChoiceProps): ReactNode {
  const { say, built } = index;
  const step = built.recipe.steps.find((each) => each.step === 'aggregate');
  const ofNode = built.base.framework.nodes.find((each) => each.code === code)?.aggregate;
  const ofRecipe = ofNode ?? step?.by;
  const method = ofRecipe?.method ?? 'arithmeticMean';
  // A method that the recipe itself takes begins with the recipe's settings.
  const ownStep = built.base.steps.find((each) => each.step === 'aggregate');
  const own = (ofStep ? undefined : ofNode) ?? ownStep?.by;
  // A mean of ranks is least where most is at stake, and what is made of it does not know.
  const ranksTurned = (settings?.method ?? method) === 'rankMix';
  const isOfStep = ofStep || settings === null;
  return (
    <>
      <Choice
        label={label}
        stacked
        options={[
          ...(ofStep
            ? []
            : [
                {
                  key: OF_RECIPE,
                  name: say('workbench.editor.ofRecipe', {
                    method: say(`aggregateMethod.${method}`),
                  }),
                },
              ]),
          ...aggregateDefaults.map((each) => ({
            key: each.method,
            name: say(`aggregateMethod.${each.method}`),
            description: say(`aggregateHint.${each.method}`),
          })),
        ]}
        chosen={settings?.method ?? OF_RECIPE}
        onChoose={(key) => {
          const found = aggregateDefaults.find((each) => each.method === key);
          // What the recipe does anyway is no setting of its own, but for a power to be changed.
          const isOfRecipe = !ofStep && ofRecipe?.method === key && key !== 'powerMean';
          onChange(isOfRecipe ? null : own?.method === key ? own : (found ?? null));
        }}
      />
      {ranksTurned && (isOfStep || hasParent) ? (
        <p className="explain-note">
          {say(isOfStep ? 'workbench.editor.ranksOfStep' : 'workbench.editor.ranksOfNode')}
        </p>
      ) : null}
      {settings?.method === 'powerMean' ? (
        <NumberField
          label={say('workbench.editor.power')}
          value={settings.power}
          least={-100}
          greatest={100}
          onChange={(power) => onChange({ ...settings, power })}
        />
      ) : null}
    </>
  );
}
