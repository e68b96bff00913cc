import type { ReactNode } from 'react';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { useWords } from '../../../words/words.ts';

interface MoreRowsProps {
  /** How many rows the table has. */
  readonly rows: number;
  /** How many it shows at first. */
  readonly first: number;
  readonly isAll: boolean;
  readonly onChange: (isAll: boolean) => void;
}

/** Below a long table: shows all of its rows, or the first ones again. */
export function MoreRows({ rows, first, isAll, onChange }: MoreRowsProps): ReactNode {
  const say = useWords();
  if (rows <= first) return null;
  return (
    <div className="figure-foot">
      <LinkButton onPress={() => onChange(!isAll)}>
        {isAll ? say('indicators.first', { count: first }) : say('indicators.all', { count: rows })}
      </LinkButton>
    </div>
  );
}
