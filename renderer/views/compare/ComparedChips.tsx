import { type ReactNode, useState } from 'react';
import { mostCompared } from '../../state/compare/choices.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Palette } from '../../ui/Palette.tsx';
import { useWords } from '../../words/words.ts';

interface ComparedChipsProps {
  readonly words: { readonly add: string; readonly find: string };
  /** Keys in the order chosen. */
  readonly chosen: readonly string[];
  /** What is chosen need not be among the options: a country set may leave it out. */
  readonly nameOf: (key: string) => string;
  readonly options: readonly {
    readonly key: string;
    readonly group: string;
    readonly name: string;
    readonly alias: string;
  }[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What is chosen as chips that can be taken away, and a palette to add by name. */
export function ComparedChips({
  words,
  chosen,
  nameOf,
  options,
  onChange,
}: ComparedChipsProps): ReactNode {
  const say = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ul className="compare-areas">
        {chosen.map((key) => (
          <li key={key} className="build-chip">
            <span className="compare-area">{nameOf(key)}</span>
            {chosen.length < 2 ? null : (
              <IconButton
                icon="close"
                label={say('compare.remove', { area: nameOf(key) })}
                onPress={() => onChange(chosen.filter((each) => each !== key))}
              />
            )}
          </li>
        ))}
      </ul>
      {chosen.length < mostCompared ? (
        <Button onPress={() => setAdding(true)} disabled={options.length === 0}>
          {words.add}
        </Button>
      ) : (
        <span className="panel-unit">{say('compare.full', { count: mostCompared })}</span>
      )}
      {adding ? (
        <Palette
          label={words.add}
          placeholder={words.find}
          nothing={say('palette.nothing')}
          entries={options.filter(({ key }) => !chosen.includes(key))}
          onChoose={(key) => {
            setAdding(false);
            onChange([...chosen, key]);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
