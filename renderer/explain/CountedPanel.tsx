import { type ReactNode, useMemo, useState } from 'react';
import { useCurrent, useSend } from '../state/context.ts';
import { withTable } from '../state/data/dataChoices.ts';
import {
  type CountedLead,
  type CountedList,
  countedText,
  type ExplainCount,
} from '../state/explain/counted/counted.ts';
import { useSettings } from '../state/settingsInUse.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useWords } from '../words/words.ts';
import { CopyText } from './CopyText.tsx';
import { FormulaLines } from './FormulaLines.tsx';
import { SourceFacts } from './SourceFacts.tsx';

/** Parts of a list that are shown before the rest is asked for. */
const FEW = 8;

interface CountedPanelProps {
  readonly of: ExplainCount;
  readonly close: () => void;
}

/** What was counted, by which choices, what was left out and why, and the tables it stands in. */
export function CountedPanel({ of, close }: CountedPanelProps): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  const follow = useFollow(close);
  const counted = useMemo(() => of(), [of]);
  if (counted === null) return <p className="explain-note">{say('apart.gone')}</p>;
  const { title, formulas, notes, lists, dataSets, leads } = counted;
  return (
    <div className="counted explain">
      <h3 className="figure-title">{title}</h3>
      <FormulaLines formulas={formulas} notes={notes} />
      {lists.map((list) => (
        <Parts key={list.heading} list={list} follow={follow} />
      ))}
      {dataSets.map((dataSet) => (
        <div key={dataSet.name} className="source-lines">
          <SourceFacts dataSet={dataSet} />
        </div>
      ))}
      <div className="explain-tools">
        <CopyText of={title} text={() => countedText(counted, language)} />
        {leads.map(({ label, lead }) => (
          <Button
            key={label}
            kind="quiet"
            {...(lead.kind === 'rows' ? { icon: 'data' as const } : {})}
            onPress={() => follow(lead)}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Goes where a part of a count leads to, and closes the panel. */
function useFollow(close: () => void): (lead: CountedLead) => void {
  const send = useSend();
  const current = useCurrent();
  return (lead) => {
    close();
    if (lead.kind === 'event') {
      send(lead.event);
      return;
    }
    const { data } = current().choices;
    const { table, filters } = lead;
    const shown = { ...withTable(data, table), filters, tab: 'rows' } as const;
    send({ kind: 'choicesChanged', change: { data: shown } });
    send({ kind: 'viewOpened', view: 'data' });
  };
}

interface PartsProps {
  readonly list: CountedList;
  readonly follow: (lead: CountedLead) => void;
}

function Parts({ list: { heading, parts }, follow }: PartsProps): ReactNode {
  const say = useWords();
  const [isAll, setAll] = useState(false);
  return (
    <section>
      <h4 className="inspector-heading">{heading}</h4>
      <ul className="counted-parts">
        {(isAll ? parts : parts.slice(0, FEW)).map(({ key, name, note, lead }) => (
          <li key={key} data-part={key}>
            {lead === null ? (
              <span>{name}</span>
            ) : (
              <LinkButton onPress={() => follow(lead)}>{name}</LinkButton>
            )}
            {note === '' ? null : <span className="number">{note}</span>}
          </li>
        ))}
      </ul>
      {parts.length <= FEW ? null : (
        <LinkButton onPress={() => setAll(!isAll)}>
          {isAll
            ? say('explaining.first', { count: FEW })
            : say('explaining.all', { count: parts.length })}
        </LinkButton>
      )}
    </section>
  );
}
