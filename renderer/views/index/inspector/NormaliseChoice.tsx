import type { ReactNode } from 'react';
import type { Column } from '../../../../analysis/column.ts';
import type { NormaliseSettings } from '../../../../analysis/normalise/settings.ts';
import { normaliseDefault, plainNormalisers } from '../../../state/builds/methodDefaults.ts';
import type { IndexOnScreen } from '../../../state/builds/useIndex.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';

const OF_RECIPE = 'recipe';

interface NormaliseChoiceProps {
  readonly index: IndexOnScreen;
  readonly code: string;
  /** Null where an indicator follows the recipe's step. */
  readonly settings: NormaliseSettings | null;
  readonly onChange: (settings: NormaliseSettings | null) => void;
}

/** How an indicator's values are put on a scale; goalposts with their limits. */
export function NormaliseChoice(props: NormaliseChoiceProps): ReactNode {
  const { index, code, settings, onChange } = props;
  const { say, built } = index;
  const step = built.recipe.steps.findLast((each) => each.step === 'normalise');
  const own = built.base.framework.nodes.find((each) => each.code === code)?.normalise;
  const ofRecipe = own ?? step?.by;
  const columns = columnsOf(index, code);
  const methods = [
    ...plainNormalisers,
    ...(settings === null || plainNormalisers.some((each) => each === settings.method)
      ? []
      : [settings.method]),
  ];
  return (
    <>
      <Choice
        label={say('workbench.editor.normalise')}
        stacked
        options={[
          {
            key: OF_RECIPE,
            name: say('workbench.editor.ofRecipe', {
              method: say(`normaliseMethod.${ofRecipe?.method ?? 'none'}`),
            }),
          },
          ...methods.map((method) => {
            const hinted = plainNormalisers.find((each) => each === method);
            return {
              key: method,
              name: say(`normaliseMethod.${method}`),
              ...(hinted === undefined ? {} : { description: say(`normaliseHint.${hinted}`) }),
            };
          }),
        ]}
        chosen={settings?.method ?? OF_RECIPE}
        onChoose={(key) => {
          const method = plainNormalisers.find((each) => each === key);
          // What the recipe's step does anyway is no setting of its own, but for limits to be changed.
          const isOfStep = own === undefined && key === step?.by.method && key !== 'goalposts';
          if (key === OF_RECIPE || isOfStep) onChange(null);
          else if (method !== undefined && columns !== null) {
            onChange(normaliseDefault(method, columns.values, columns.scores, ofRecipe));
          }
        }}
      />
      {settings?.method === 'goalposts' && settings.before !== undefined ? (
        <p className="explain-note">
          {say('workbench.editor.transformed', {
            transform: say(`workbench.explain.transform.${settings.before}`),
          })}
        </p>
      ) : null}
      {settings?.method === 'goalposts' ? (
        <div className="editor-pair">
          <NumberField
            label={say('workbench.editor.lower')}
            value={settings.lower}
            greatest={settings.upper}
            onChange={(lower) => onChange({ ...settings, lower })}
          />
          <NumberField
            label={say('workbench.editor.upper')}
            value={settings.upper}
            least={settings.lower}
            onChange={(upper) => onChange({ ...settings, upper })}
          />
        </div>
      ) : null}
    </>
  );
}

/** The values of an indicator that are normalised, and its scores. */
function columnsOf(
  { built }: IndexOnScreen,
  code: string,
): { readonly values: Column; readonly scores: Column } | null {
  const { trace } = built.build;
  const place = trace.framework.indicators.findIndex(({ node }) => node.code === code);
  const step = trace.recipe.steps.findLastIndex((each) => each.step === 'normalise');
  // The first stage is of the values as they come; each step adds one.
  const values = trace.stages[Math.max(0, step)]?.columns[place];
  const scores = trace.scores.get(code);
  return values === undefined || scores === undefined ? null : { values, scores };
}
