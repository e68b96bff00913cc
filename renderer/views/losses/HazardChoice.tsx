import { memo, useCallback, useMemo } from 'react';
import type { Opened } from '../../compute/messages.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { namesOf } from '../../state/names.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { ManyChoice } from '../../ui/ManyChoice.tsx';
import { useWords } from '../../words/words.ts';

/** Which hazards are asked about; drawn anew when they change, not with the rest of the question. */
export const HazardChoice = memo(function HazardChoice({ opened }: { readonly opened: Opened }) {
  const say = useWords();
  const send = useSend();
  const chosen = useWindow((state) => state.choices.question.hazards);
  const { language } = useSettings();
  const options = useMemo(() => {
    const names = namesOf(opened, language);
    return opened.hazards.map(({ code }) => ({ key: code, name: names.hazard(code) }));
  }, [opened, language]);
  const choose = useCallback(
    (hazards: readonly string[]) => send({ kind: 'questionChanged', change: { hazards } }),
    [send],
  );

  const summary = (): string => {
    if (chosen.length === options.length) return say('question.allHazards');
    const only = options.find(({ key }) => chosen.length === 1 && key === chosen[0]);
    return only?.name ?? say('question.someHazards', { count: chosen.length });
  };
  return (
    <ManyChoice
      label={say('question.hazards')}
      summary={summary()}
      options={options}
      chosen={chosen}
      allLabel={say('question.chooseAll')}
      noneLabel={say('question.clear')}
      clearedNote={say('question.chooseOne')}
      onChoose={choose}
    />
  );
});
