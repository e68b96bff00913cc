import { memo, type ReactNode } from 'react';
import { useWords } from '../../../words/words.ts';

/** What stands in the columns of the tree; each control says it for itself to who cannot see them. */
export const TreeHeads = memo(function TreeHeads(): ReactNode {
  const say = useWords();
  return (
    <div className="tree-heads" aria-hidden="true">
      <span className="tree-cells">
        <span>{say('workbench.tree.methodHead')}</span>
        <span>{say('workbench.tree.weightHead')}</span>
        <span>{say('workbench.tree.scoreHead')}</span>
      </span>
    </div>
  );
});
