import { memo, type ReactNode, useDeferredValue, useMemo } from 'react';
import { FigureNumber } from '../../../explain/FigureNumber.tsx';
import { ScoreExplanation } from '../../../explain/ScoreExplanation.tsx';
import { useIndexOfScore } from '../../../explain/useIndexOfScore.ts';
import { explainNumber } from '../../../state/builds/explain/explainNumber.ts';
import type { IndexOnScreen } from '../../../state/builds/useIndex.ts';
import { useWindow } from '../../../state/context.ts';
import { Segments } from '../../../ui/Segments.tsx';
import { useWords } from '../../../words/words.ts';
import { NodeEditor } from './NodeEditor.tsx';
import { StepsEditor } from './StepsEditor.tsx';

/** What the inspector shows. */
export type InspectorSection = 'explain' | 'edit' | 'recipe';

interface IndexInspectorProps {
  readonly index: IndexOnScreen;
  readonly section: InspectorSection;
  /** The node that the editor is of. */
  readonly edited: string;
  readonly onSection: (section: InspectorSection) => void;
  readonly onEdit: (node: string) => void;
}

/** The number explained, or the node or the steps to change. */
export function IndexInspector(props: IndexInspectorProps): ReactNode {
  const { index, section, edited, onSection, onEdit } = props;
  const { say } = index;
  // A number is taken apart after the figures are drawn: a slider that moves does not wait for it.
  const later = useDeferredValue(index);
  return (
    <aside className="inspector" aria-label={say('workbench.inspector.label')}>
      <Sections section={section} onSection={onSection} />
      {section === 'explain' ? <Explained index={later} onEdit={onEdit} /> : null}
      {section === 'edit' ? <NodeEditor index={index} node={edited} /> : null}
      {section === 'recipe' ? <StepsEditor index={index} /> : null}
    </aside>
  );
}

const Explained = memo(function Explained({
  index,
  onEdit,
}: {
  readonly index: IndexOnScreen;
  readonly onEdit: (node: string) => void;
}): ReactNode {
  const { index: found, build } = useIndexOfScore(index);
  const shown = build === null ? index : found;
  const { say } = index;
  const area = useWindow((state) => state.choices.chosenArea);
  const asked = useWindow((state) => state.explained);
  const isOfFigure = useWindow((state) => state.explaining.kind === 'figure');
  const row = area === null ? undefined : shown?.byArea.get(area)?.row;
  const explained = useMemo(
    () =>
      row === undefined || shown === null
        ? undefined
        : explainNumber(shown, row, asked ?? shown.node),
    [shown, row, asked],
  );
  if (isOfFigure) return <FigureNumber index={index} />;
  if (shown === null) return <p className="explain-note">{say('apart.gone')}</p>;
  if (explained === undefined) {
    return <p className="explain-note">{say('workbench.inspector.chooseArea')}</p>;
  }
  return <ScoreExplanation index={shown} explained={explained} build={build} onEdit={onEdit} />;
});

const Sections = memo(function Sections({
  section,
  onSection,
}: Pick<IndexInspectorProps, 'section' | 'onSection'>): ReactNode {
  const say = useWords();
  return (
    <Segments<InspectorSection>
      label={say('workbench.inspector.sections')}
      options={(['explain', 'edit', 'recipe'] as const).map((key) => ({
        key,
        name: say(`workbench.inspector.${key}`),
      }))}
      chosen={section}
      onChoose={onSection}
    />
  );
});
