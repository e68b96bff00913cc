import type { ReactNode } from 'react';
import { useSend } from '../../state/context.ts';
import type { FigureKind } from '../../state/state.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';

interface ExportButtonProps {
  readonly figure: FigureKind;
  /** What the figure is called on screen. */
  readonly name: string;
}

/** Opens the export of one figure. */
export function ExportButton({ figure, name }: ExportButtonProps): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <IconButton
      icon="export"
      label={say('export.openFigure', { figure: name })}
      onPress={() =>
        send({ kind: 'dialogChanged', dialog: { kind: 'export', figure, format: 'svg' } })
      }
    />
  );
}
