import type { ReactNode } from 'react';
import type { FrameworkNode } from '../../../../analysis/framework.ts';
import type { IndexOnScreen } from '../../../state/builds/useIndex.ts';
import { Choice } from '../../../ui/Choice.tsx';

const digits = [0, 1, 2, 3, 4] as const;

interface RoundChoiceProps {
  readonly index: IndexOnScreen;
  readonly round: FrameworkNode['round'];
  /** Undefined follows the recipe. */
  readonly onChange: (round: FrameworkNode['round']) => void;
}

/** Whether rounding is part of how a node is made. */
export function RoundChoice({ index, round, onChange }: RoundChoiceProps): ReactNode {
  const { say, built } = index;
  const step = built.recipe.steps.find((each) => each.step === 'aggregate')?.round;
  const words = (count: number): string => say('workbench.editor.roundDigits', { count });
  return (
    <Choice
      label={say('workbench.editor.round')}
      stacked
      options={[
        {
          key: 'recipe',
          name: say('workbench.editor.ofRecipe', {
            method: step === undefined ? say('workbench.editor.roundNone') : words(step.digits),
          }),
        },
        { key: 'none', name: say('workbench.editor.roundNone') },
        ...digits.map((count) => ({ key: String(count), name: words(count) })),
      ]}
      chosen={round === undefined ? 'recipe' : round === 'none' ? 'none' : String(round.digits)}
      onChoose={(key) => {
        if (key === 'recipe') onChange(undefined);
        else if (key === 'none') onChange('none');
        else onChange({ mode: 'excel', digits: Number(key) });
      }}
    />
  );
}
