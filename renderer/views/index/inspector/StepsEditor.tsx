import type { ReactNode } from 'react';
import { sameSettings } from '../../../../analysis/compose/sameSettings.ts';
import type { Step } from '../../../../analysis/compose/step.ts';
import { alignedSteps } from '../../../state/builds/alignedSteps.ts';
import { methodWords } from '../../../state/builds/differenceWords.ts';
import { withSteps } from '../../../state/builds/edit.ts';
import { recipeName } from '../../../state/builds/recipeName.ts';
import { useChangeBuilds } from '../../../state/builds/useChangeBuilds.ts';
import type { IndexOnScreen } from '../../../state/builds/useIndex.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { AggregateChoice } from './AggregateChoice.tsx';

/** Ways of normalising that a whole recipe can take without limits of each indicator. */
const forAll = ['none', 'minMax', 'zScore', 'percentileRank', 'rankScore'] as const;

/** The steps of the recipe in their order; each can be changed, some left out. */
export function StepsEditor({ index }: { readonly index: IndexOnScreen }): ReactNode {
  const { say, built, language } = index;
  const change = useChangeBuilds();
  const { steps } = built.recipe;
  const original = built.base.steps;
  const aligned = alignedSteps(original, steps);
  const { indicators } = built.build.trace.framework;
  const haveOwnScales = indicators.every(({ node }) => node.normalise !== undefined);
  const put = (next: readonly Step[]): void =>
    change((now) => ({
      ...now,
      edits: withSteps(now.edits, sameSettings(next, original) ? null : next),
    }));
  const replace = (old: Step, next: Step): void =>
    put(steps.map((each) => (each === old ? next : each)));
  return (
    <div className="node-editor">
      <h2 className="inspector-name">{recipeName(built.base, language)}</h2>
      {built.base.note === undefined ? null : (
        <p className="explain-note">{built.base.note[language]}</p>
      )}
      <h3 className="inspector-heading">{say('workbench.editor.steps')}</h3>
      <ol className="steps">
        {original.map((given, place) => {
          const step = aligned[place];
          const label = say('workbench.editor.stepMethod', {
            place: place + 1,
            step: say(`workbench.step.${given.step}`),
          });
          return (
            // Steps have no name of their own, and their order does not change here.
            <li key={`${given.step} ${place}`}>
              {given.step === 'aggregate' && step?.step === 'aggregate' ? (
                <AggregateChoice
                  index={index}
                  label={label}
                  settings={step.by}
                  ofStep
                  onChange={(by) => by !== null && replace(step, { ...step, by })}
                />
              ) : given.step === 'normalise' && step?.step === 'normalise' ? (
                <>
                  <Choice
                    label={label}
                    stacked
                    options={[...new Set([given.by.method, step.by.method, ...forAll])].map(
                      (method) => ({ key: method, name: say(`normaliseMethod.${method}`) }),
                    )}
                    chosen={step.by.method}
                    onChoose={(key) => {
                      const method = forAll.find((each) => each === key);
                      if (key === given.by.method) replace(step, given);
                      else if (method !== undefined) replace(step, { ...step, by: { method } });
                    }}
                  />
                  {haveOwnScales ? (
                    <p className="explain-note">{say('workbench.editor.ownScales')}</p>
                  ) : null}
                </>
              ) : (
                <Switch
                  on={step !== undefined}
                  onChange={(on) =>
                    put(
                      aligned.flatMap((each, at) => {
                        const stays = at === place ? on : each !== undefined;
                        return stays ? [each ?? given] : [];
                      }),
                    )
                  }
                >
                  {say('workbench.editor.stepWith', {
                    step: label,
                    methods: methodsOf(given, say),
                  })}
                </Switch>
              )}
            </li>
          );
        })}
      </ol>
      {steps === original ? null : (
        <Button kind="quiet" icon="restart" onPress={() => put(original)}>
          {say('workbench.editor.reset')}
        </Button>
      )}
    </div>
  );
}

function methodsOf(step: Step, say: IndexOnScreen['say']): string {
  if (step.step === 'treat') {
    return step.by.methods
      .map(({ method }) => methodWords(method, say))
      .join(say('figure.listSeparator'));
  }
  if (step.step === 'denominate') return String(step.of.length);
  return 'method' in step.by ? methodWords(step.by.method, say) : '';
}
