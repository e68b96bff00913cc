import { type ReactNode, useMemo } from 'react';
import { type EventFormat, eventFormats } from '../../../datasets/importers/importEvents.ts';
import { type TextEncoding, textEncodings } from '../../../datasets/utf8.ts';
import { useWindow } from '../../state/context.ts';
import type { ImportChoices } from '../../state/importing/importing.ts';
import { useImporter } from '../../state/importing/useImporter.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useWords } from '../../words/words.ts';

interface ReadingChoicesProps {
  readonly choices: ImportChoices;
  /** Whether a form can be chosen where none is known yet, as of a file that was refused. */
  readonly asksFormat?: boolean;
}

/** How the file is read: its form, its encoding, and what its form leaves open. */
export function ReadingChoices({ choices, asksFormat = false }: ReadingChoicesProps): ReactNode {
  const say = useWords();
  const { choose } = useImporter();
  const formats = useMemo(
    () => eventFormats.map((key) => ({ key, name: say(`importing.formatNames.${key}`) })),
    [say],
  );
  const encodings = useMemo(
    () => textEncodings.map((key) => ({ key, name: say(`importing.encodings.${key}`) })),
    [say],
  );
  const { format, encoding = 'utf-8' } = choices;
  return (
    <>
      {format === undefined && !asksFormat ? null : (
        <Choice<EventFormat | 'unknown'>
          label={say('importing.format')}
          stacked
          options={
            format === undefined
              ? [{ key: 'unknown', name: say('importing.formatByHeader') }, ...formats]
              : formats
          }
          chosen={format ?? 'unknown'}
          onChoose={(next) => {
            if (next !== 'unknown') choose({ format: next });
          }}
        />
      )}
      <Choice<TextEncoding>
        label={say('importing.encoding')}
        stacked
        options={encodings}
        chosen={encoding}
        onChoose={(next) => choose({ encoding: next })}
      />
      {format === 'emdat' ? (
        <div>
          <Switch
            on={choices.drought === 'each-year'}
            onChange={(on) => choose({ drought: on ? 'each-year' : 'as-recorded' })}
          >
            {say('importing.drought')}
          </Switch>
          <p className="importing-hint">{say('importing.droughtHint')}</p>
        </div>
      ) : null}
      {format === 'desinventar' ? <InventoryChoices choices={choices} /> : null}
    </>
  );
}

function InventoryChoices({ choices }: { readonly choices: ImportChoices }): ReactNode {
  const say = useWords();
  const { choose } = useImporter();
  const library = useWindow((state) => state.opening);
  const { language } = useSettings();
  const countries = useMemo(() => {
    if (library.kind !== 'done') return [];
    const named = library.value.countries.map(({ code, name }) => ({
      key: code,
      name: name[language],
    }));
    return [{ key: '', name: say('importing.chooseCountry') }, ...named];
  }, [library, language, say]);
  return (
    <>
      <Choice
        label={say('importing.country')}
        stacked
        options={countries}
        chosen={choices.iso3 ?? ''}
        onChoose={(iso3) => {
          if (iso3 !== '') choose({ iso3 });
        }}
      />
      <Switch
        on={choices.zeros === 'zero'}
        onChange={(on) => choose({ zeros: on ? 'zero' : 'gap' })}
      >
        {say('importing.zeros')}
      </Switch>
    </>
  );
}
