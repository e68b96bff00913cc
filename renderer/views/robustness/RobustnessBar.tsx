import type { ReactNode } from 'react';
import type { RobustnessSettings } from '../../compute/robustness/messages.ts';
import { YearChoice } from '../../figures/YearChoice.tsx';
import type { Built } from '../../state/builds/built.ts';
import { recipeName } from '../../state/builds/recipeName.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { isOpen } from '../../state/robustness/isOpen.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { useCount } from '../../state/useCount.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../words/words.ts';

const spreads = [0, 0.1, 0.25, 0.5];
const errors = [0, 0.05, 0.1, 0.2];
const counts = [200, 1000, 5000];
const seeds = [1, 2, 3, 4, 5];

/** What is taken as not certain, how many builds, and the button that starts them. */
export function RobustnessBar({ built }: { readonly built: Built | null }): ReactNode {
  const say = useWords();
  const send = useSend();
  const settings = useWindow((state) => state.choices.robustness);
  const { language } = useSettings();
  const write = useCount();
  const running = useWindow((state) => state.robustness.kind === 'running');
  const change = (part: Partial<RobustnessSettings>): void =>
    send({ kind: 'choicesChanged', change: { robustness: { ...settings, ...part } } });
  const percent = (share: number): string => say('percent', { number: Math.round(100 * share) });
  return (
    <div className="question-bar" role="group" aria-label={say('robustness.bar')}>
      <span className="robustness-index">
        {built === null ? '' : recipeName(built.recipe, language)}
      </span>
      <YearChoice table={built === null ? null : built.table} />
      <Choice
        label={say('robustness.assumption.weights')}
        options={spreads.map((share) => ({
          key: String(share),
          name: share === 0 ? say('robustness.exact') : `± ${percent(share)}`,
        }))}
        chosen={String(settings.weightSpread)}
        onChoose={(key) => change({ weightSpread: Number(key) })}
      />
      <Choice
        label={say('robustness.assumption.aggregation')}
        options={[
          { key: 'yes', name: say('robustness.otherMeans') },
          { key: 'no', name: say('robustness.exact') },
        ]}
        chosen={settings.aggregation ? 'yes' : 'no'}
        onChoose={(key) => change({ aggregation: key === 'yes' })}
      />
      <Choice
        label={say('robustness.assumption.data')}
        options={errors.map((share) => ({
          key: String(share),
          name:
            share === 0
              ? say('robustness.exact')
              : say('robustness.error', { percent: percent(share) }),
        }))}
        chosen={String(settings.relativeError)}
        onChoose={(key) => change({ relativeError: Number(key) })}
      />
      <Choice
        label={say('robustness.runs')}
        options={counts.map((count) => ({
          key: String(count),
          name: say('robustness.builds', { count, number: write(count) }),
        }))}
        chosen={String(settings.runs)}
        onChoose={(key) => change({ runs: Number(key) })}
      />
      <Choice
        label={say('robustness.seed')}
        options={seeds.map((seed) => ({ key: String(seed), name: String(seed) }))}
        chosen={String(settings.seed)}
        onChoose={(key) => change({ seed: Number(key) })}
      />
      {running ? (
        <Button icon="close" onPress={() => send({ kind: 'robustnessCalledOff' })}>
          {say('robustness.callOff')}
        </Button>
      ) : (
        <Button
          kind="primary"
          disabled={built === null || !isOpen(settings)}
          onPress={() => {
            if (built !== null) send({ kind: 'robustnessAsked', of: built });
          }}
        >
          {say('robustness.run')}
        </Button>
      )}
    </div>
  );
}
