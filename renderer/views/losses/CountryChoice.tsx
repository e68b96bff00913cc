import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { namesInSet } from '../../../datasets/store/membersOf.ts';
import type { Opened } from '../../compute/messages.ts';
import { namesOf } from '../../state/names.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Choice } from '../../ui/Choice.tsx';
import { SearchedChoice } from '../../ui/SearchedChoice.tsx';
import { useWords } from '../../words/words.ts';

/** Stands in the list of sets for countries that a person chooses one by one. */
const OWN = 'own';

interface CountryChoiceProps {
  readonly opened: Opened;
  /** Code of a set, or codes of areas with commas. */
  readonly countrySet: string;
  readonly onChoose: (countrySet: string) => void;
}

/** Which countries are asked about: a set, or any of them one by one. */
export const CountryChoice = memo(function CountryChoice({
  opened,
  countrySet,
  onChoose,
}: CountryChoiceProps): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  const [isOpen, setOpen] = useState(false);
  const isSet = opened.countrySets.some(({ code }) => code === countrySet);
  const sets = useMemo(
    () => [
      { key: OWN, name: say('question.ownAreas'), description: say('question.ownAreasHint') },
      ...opened.countrySets.map(({ code, name, areas }) => ({
        key: code,
        name: withCount(name[language], areas.length),
      })),
    ],
    [opened, language, say],
  );
  const choose = useCallback(
    (key: string): void => {
      // The question stays as it is until a country is chosen.
      if (key === OWN) setOpen(true);
      else onChoose(key);
    },
    [onChoose],
  );
  return (
    <>
      <Choice
        label={say('question.countrySet')}
        options={sets}
        chosen={isSet && !isOpen ? countrySet : OWN}
        onChoose={choose}
      />
      {isSet && !isOpen ? null : (
        <AreaChoice
          opened={opened}
          chosen={isSet ? '' : countrySet}
          onChoose={onChoose}
          isOpen={isOpen}
          onOpenChange={setOpen}
        />
      )}
    </>
  );
});

/** A name that tells how many countries there are is not told twice. */
function withCount(name: string, count: number): string {
  return new RegExp(`(?<!\\d)${count}(?!\\d)`).test(name) ? name : `${name} (${count})`;
}

interface AreaChoiceProps {
  readonly opened: Opened;
  /** Codes with commas; empty before the first is chosen. */
  readonly chosen: string;
  readonly onChoose: (countrySet: string) => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

function AreaChoice({
  opened,
  chosen,
  onChoose,
  isOpen,
  onOpenChange,
}: AreaChoiceProps): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  const options = useMemo(() => {
    const { compare } = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en-GB');
    return opened.countries
      .map(({ code, name }) => ({
        key: code,
        name: name[language],
        alias: `${name.en} ${name.zh} ${code}`,
      }))
      .toSorted((one, other) => compare(one.name, other.name));
  }, [opened, language]);
  const codes = useMemo(() => (chosen === '' ? [] : namesInSet(chosen)), [chosen]);
  const summary = (): string => {
    if (codes.length === 0) return say('question.noAreas');
    if (codes.length === 1) return namesOf(opened, language).countrySet(chosen);
    return say('question.someAreas', { count: codes.length });
  };
  return (
    <SearchedChoice
      label={say('question.whichAreas')}
      summary={summary()}
      options={options}
      chosen={codes}
      onChoose={(keys) => onChoose(keys.toSorted().join(','))}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      searchLabel={say('question.findArea')}
      noneFound={say('question.noneFound')}
      noneLabel={say('question.clear')}
    />
  );
}
