import type { ReactNode } from 'react';
import type { NoteLine } from '../../state/data/noteLines.ts';
import { useNotes } from '../../state/data/useNotes.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import type { Language } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';

/** What a data set's makers must tell of it: origin, licence, known faults; in Chinese the faults first. */
export function Notes({ dataSet }: { readonly dataSet: string }): ReactNode {
  const say = useWords();
  const { language } = useSettings();
  if (language === 'en') return <NotesIn dataSet={dataSet} language="en" />;
  return (
    <>
      <NotesIn dataSet={dataSet} language="zh" />
      <details className="data-notes-whole">
        <summary>{say('library.notesWhole')}</summary>
        <NotesIn dataSet={dataSet} language="en" />
      </details>
    </>
  );
}

function NotesIn({
  dataSet,
  language,
}: {
  readonly dataSet: string;
  readonly language: Language;
}): ReactNode {
  const say = useWords();
  const notes = useNotes(dataSet, language);
  if (notes === null) return <p className="panel-unit">{say('library.notesReading')}</p>;
  if (notes.length === 0) return <p className="panel-unit">{say('library.notesNone')}</p>;
  return (
    <div className="data-notes" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {notes.map((line, place) => (
        <Line key={place} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: NoteLine }): ReactNode {
  switch (line.kind) {
    case 'heading':
      return <h4>{line.text}</h4>;
    case 'paragraph':
      return (
        <p>
          <Words text={line.text} />
        </p>
      );
    case 'items':
      return (
        <ul>
          {line.items.map((item) => (
            <li key={item}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="table">
          <tbody>
            {line.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <Words text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** Names in backticks are names of columns, files and codes; what stands between stars is strong. */
function Words({ text }: { readonly text: string }): ReactNode {
  return text.split(/(`[^`]+`|[*]{2}[^*]+[*]{2})/).map((part, place) => {
    if (part.startsWith('`') && part.endsWith('`')) {
      return <code key={place}>{part.slice(1, -1)}</code>;
    }
    return part.startsWith('**') ? <strong key={place}>{part.slice(2, -2)}</strong> : part;
  });
}
