import { type ReactNode, useEffect, useState } from 'react';
import { dataFormats, type FigureFormat, pictureFormats } from '../../export/ExportedFigure.ts';
import { warmFigures } from '../../export/exportFigure.ts';
import { drawingBroke } from '../../figures/drawingBroke.ts';
import { useSend, useWindow } from '../../state/context.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Toggles } from '../../ui/Toggles.tsx';
import { useWords } from '../../words/words.ts';
import { ForAll } from './ForAll.tsx';
import { TrayItem } from './TrayItem.tsx';
import { useTrayExport } from './useTrayExport.ts';

const formats: readonly FigureFormat[] = [...pictureFormats, ...dataFormats];

/** The figures that were collected, to be put in order and exported at once. */
export function Tray(): ReactNode {
  const open = useWindow(({ tray }) => tray.open);
  // Kept here, so that a tray that is closed and opened again has the formats chosen before.
  const [chosen, setChosen] = useState<readonly FigureFormat[]>(['svg', 'pdf']);
  const [together, setTogether] = useState(true);
  return open ? <OpenTray {...{ chosen, setChosen, together, setTogether }} /> : null;
}

interface OpenTrayProps {
  readonly chosen: readonly FigureFormat[];
  readonly setChosen: (formats: readonly FigureFormat[]) => void;
  readonly together: boolean;
  readonly setTogether: (together: boolean) => void;
}

function OpenTray({ chosen, setChosen, together, setTogether }: OpenTrayProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const figures = useWindow(({ tray }) => tray.figures);
  const { state, start, cancel } = useTrayExport();
  useEffect(() => {
    warmFigures().catch(drawingBroke);
  }, []);
  const order = {
    formats: chosen,
    together,
    allName: say('tray.allTogether'),
    heading: say('tray.readme'),
  };
  return (
    <aside className="tray" aria-label={say('tray.title')}>
      <header className="tray-head">
        <h2 className="panel-title">{say('tray.title')}</h2>
        <IconButton
          icon="close"
          label={say('frame.close')}
          onPress={() => send({ kind: 'trayChanged', event: { kind: 'trayOpened', open: false } })}
        />
      </header>
      {figures.length === 0 ? <p className="tray-empty">{say('tray.empty')}</p> : null}
      <ol className="tray-list" aria-label={say('tray.list')}>
        {figures.map((item, place) => (
          <TrayItem key={item.id} item={item} place={place} last={place === figures.length - 1} />
        ))}
      </ol>
      <div className="tray-foot">
        {figures.length === 0 ? null : (
          <>
            <ForAll figures={figures} />
            <div className="export-field">
              <span className="field-label">{say('tray.formats')}</span>
              <Toggles
                label={say('tray.formats')}
                options={formats.map((key) => ({ key, name: key.toUpperCase() }))}
                chosen={chosen}
                onChoose={setChosen}
              />
            </div>
            <Switch on={together} onChange={setTogether}>
              {say('tray.together')}
            </Switch>
            {state.kind === 'drawing' ? (
              <div className="tray-progress">
                <ProgressBar
                  label={say('tray.drawing', { done: state.done, all: state.all })}
                  share={state.done / state.all}
                />
                <Button onPress={cancel}>{say('tray.cancel')}</Button>
              </div>
            ) : (
              <Button
                kind="primary"
                disabled={chosen.length === 0}
                onPress={() => void start(figures, order)}
              >
                {say('tray.export')}
              </Button>
            )}
          </>
        )}
        <p
          className="export-said"
          role="status"
          data-kind={state.kind === 'said' && !state.good ? 'failed' : 'good'}
        >
          {state.kind === 'said' ? state.text : ''}
        </p>
      </div>
    </aside>
  );
}
