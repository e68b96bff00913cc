import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useSettings } from '../../state/settingsInUse.ts';
import { TextSearch } from '../../ui/TextSearch.tsx';
import { useWords } from '../../words/words.ts';
import { MethodCard } from './MethodCard.tsx';
import {
  entriesWith,
  type MethodEntry,
  methodEntries,
  worksOf,
  workText,
} from './methodEntries.ts';

/** Every method and statistic: what it does, its formula, its settings, where it comes from. */
export function MethodsView(): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed);
  const entries = useMemo(() => methodEntries(language), [language]);
  const found = entriesWith(entries, sought);
  const families = [...new Set(found.map(({ family }) => family))];
  return (
    <div className="methods" id="figures" tabIndex={-1}>
      <header className="methods-head">
        <div>
          <h2 className="screen-title">{say('methods.title')}</h2>
          <p className="screen-lead">{say('methods.lead')}</p>
        </div>
        <TextSearch label={say('methods.search')} typed={typed} onType={setTyped} />
      </header>
      <nav className="methods-families" aria-label={say('methods.families')}>
        <ul>
          {families.map((family) => (
            <li key={family}>
              <a href={`#methods-${family}`}>{say(`methods.family.${family}`)}</a>
            </li>
          ))}
          {families.length === 0 ? null : (
            <li>
              <a href="#methods-works">{say('methods.works')}</a>
            </li>
          )}
        </ul>
      </nav>
      <div className="methods-list" key={sought}>
        {families.length === 0 ? <p className="methods-none">{say('methods.none')}</p> : null}
        {families.map((family) => (
          <section
            key={family}
            id={`methods-${family}`}
            aria-label={say(`methods.family.${family}`)}
          >
            <h3 className="methods-family">{say(`methods.family.${family}`)}</h3>
            <p className="methods-family-lead">{say(`methods.familyHint.${family}`)}</p>
            {found
              .filter((entry) => entry.family === family)
              .map((entry) => (
                <MethodCard key={entry.key} entry={entry} />
              ))}
          </section>
        ))}
        <Works entries={found} />
      </div>
    </div>
  );
}

/** The works behind the methods shown, in full and once. */
function Works({ entries }: { readonly entries: readonly MethodEntry[] }): ReactNode {
  const say = useWords();
  if (entries.length === 0) return null;
  return (
    <section id="methods-works" aria-label={say('methods.works')}>
      <h3 className="methods-family">{say('methods.works')}</h3>
      <ul className="methods-works" lang="en">
        {worksOf(entries).map(([key, work]) => (
          <li key={key} id={`work-${key}`}>
            {workText(work)}
          </li>
        ))}
      </ul>
    </section>
  );
}
