import { type ReactNode, useMemo } from 'react';
import type { LossQuestion } from '../../../analysis/losses/question.ts';
import type { Opened } from '../../compute/messages.ts';
import { useSend } from '../../state/context.ts';
import { eventTableName } from '../../state/importing/lossSources.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../words/words.ts';

interface SourceChoiceProps {
  readonly opened: Opened;
  readonly question: LossQuestion;
}

/** Which losses are asked: the bundled profiles or an imported table; there from the first import on. */
export function SourceChoice({ opened, question }: SourceChoiceProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const tables = opened.eventTables;
  const options = useMemo(
    () => [
      { key: '', name: say('importing.bundled') },
      ...(tables ?? []).map((table) => ({
        key: table.source,
        name: eventTableName(tables ?? [], table),
      })),
    ],
    [tables, say],
  );
  if (options.length < 2) return null;
  return (
    <Choice
      label={say('importing.source')}
      options={options}
      chosen={question.source ?? ''}
      onChoose={(source) =>
        send({ kind: 'lossSourceChosen', source: source === '' ? null : source })
      }
    />
  );
}
