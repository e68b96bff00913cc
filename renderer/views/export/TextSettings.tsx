import type { ReactNode } from 'react';
import type { FigureTexts } from '../../chart/figure/FigureSpec.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import { subtitleLine } from '../../export/figureTexts.ts';
import { IconButton } from '../../ui/Button.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import { useWords } from '../../words/words.ts';

interface TextSettingsProps {
  /** With the texts made from the data. */
  readonly chart: ChartSpec;
  readonly texts: FigureTexts;
  readonly onChange: (texts: FigureTexts) => void;
}

/** Title, subtitle and note: made from the data until somebody writes their own. */
export function TextSettings({ chart, texts, onChange }: TextSettingsProps): ReactNode {
  const say = useWords();
  const fields = [
    { key: 'title', label: say('export.titleText'), made: chart.title, rows: 2 },
    { key: 'subtitle', label: say('export.subtitleText'), made: subtitleLine(chart), rows: 2 },
    { key: 'note', label: say('export.noteText'), made: chart.notes.join('\n'), rows: 4 },
  ] as const;
  return (
    <>
      {fields.map(({ key, label, made, rows }) => (
        <TextEntry
          key={key}
          label={label}
          rows={rows}
          most={2000}
          value={texts[key] ?? made}
          onChange={(text) => onChange({ ...texts, [key]: text === made ? null : text })}
          tool={
            texts[key] === null ? null : (
              <IconButton
                icon="restart"
                label={`${say('export.made')}: ${label}`}
                onPress={() => onChange({ ...texts, [key]: null })}
              />
            )
          }
        />
      ))}
    </>
  );
}
