import type { ReactNode } from 'react';
import { useSend } from '../../state/context.ts';
import type { TrayEvent } from '../../state/tray/trayEvent.ts';
import type { TrayFigure } from '../../state/tray/trayState.ts';
import { IconButton } from '../../ui/Button.tsx';
import { TextEntry } from '../../ui/TextEntry.tsx';
import { useWords } from '../../words/words.ts';
import { Thumbnail } from './Thumbnail.tsx';

interface TrayItemProps {
  readonly item: TrayFigure;
  /** Counted from zero. */
  readonly place: number;
  readonly last: boolean;
}

/** A collected figure: its picture and name, its place, and what can be done with it. */
export function TrayItem({ item, place, last }: TrayItemProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const { id, name, figure } = item;
  const tell = (event: TrayEvent): void => send({ kind: 'trayChanged', event });
  const edit = (): void =>
    send({
      kind: 'dialogChanged',
      dialog: { kind: 'figure', name, source: item.source, collected: item, format: 'svg' },
    });
  return (
    <li className="tray-item">
      <Thumbnail figure={figure} />
      <div className="tray-facts">
        <TextEntry
          label={say('tray.name', { place: place + 1 })}
          hideLabel
          rows={2}
          most={200}
          value={name}
          onChange={(typed) => tell({ kind: 'figureRenamed', id, name: typed.replace(/\n/g, ' ') })}
        />
        <div className="tray-tools">
          <span className="field-label">
            {say('tray.size', {
              width: figure.widthMm,
              language: say(figure.chart.language === 'en' ? 'frame.english' : 'frame.chinese'),
            })}
          </span>
          <IconButton
            icon="up"
            label={say('tray.up', { figure: name })}
            disabled={place === 0}
            onPress={() => tell({ kind: 'figureMoved', id, to: place - 1 })}
          />
          <IconButton
            icon="moveDown"
            label={say('tray.down', { figure: name })}
            disabled={last}
            onPress={() => tell({ kind: 'figureMoved', id, to: place + 1 })}
          />
          <IconButton icon="edit" label={say('tray.edit', { figure: name })} onPress={edit} />
          <IconButton
            icon="remove"
            label={say('tray.remove', { figure: name })}
            onPress={() => tell({ kind: 'figureRemoved', id })}
          />
        </div>
      </div>
    </li>
  );
}
