import { memo } from 'react';
import type { Opened } from '../../compute/messages.ts';
import { desktop } from '../../desktop.ts';
import { useCurrent, useSend } from '../../state/context.ts';
import { questionSentence } from '../../state/sentences/questionSentence.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';

/** What can be done with the whole question; it is read when a button is pressed. */
export const QuestionTools = memo(function QuestionTools({ opened }: { readonly opened: Opened }) {
  const say = useWords();
  const send = useSend();
  const current = useCurrent();
  const copy = (): void => {
    const { choices, settings } = current();
    const text = questionSentence(choices.question, opened, settings.language);
    void desktop()['text:copy']({ text });
  };
  return (
    <span className="question-tools">
      <IconButton icon="copy" label={say('question.copy')} onPress={copy} />
      <IconButton
        icon="restart"
        label={say('question.reset')}
        onPress={() => send({ kind: 'restarted' })}
      />
    </span>
  );
});
