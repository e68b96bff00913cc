import { type ReactNode, useEffect, useState } from 'react';
import type { FigureSource } from '../../chart/figure/FigureSpec.ts';
import { publicationFaults } from '../../chart/figure/publication.ts';
import { desktop } from '../../desktop.ts';
import { hasMoreData } from '../../export/dataColumns.ts';
import {
  defaultOptions,
  type ExportOptions,
  type FigureFormat,
  type FigureItem,
} from '../../export/ExportedFigure.ts';
import { exportFigure, warmFigures } from '../../export/exportFigure.ts';
import { drawingBroke } from '../../figures/drawingBroke.ts';
import type { SaveResult } from '../../figures/SaveResult.ts';
import { savedWords } from '../../figures/savedWords.ts';
import { useFigureFailureText } from '../../figures/useFigureFailureText.ts';
import { useSend } from '../../state/context.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import type { TrayFigure } from '../../state/tray/trayState.ts';
import { Button } from '../../ui/Button.tsx';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { type Language, languages } from '../../words/language.ts';
import { useWords } from '../../words/words.ts';
import { type Draft, draftOf, figureOfDraft, newDraft } from './draft.ts';
import { FileSettings } from './FileSettings.tsx';
import { Group } from './Group.tsx';
import { LookSettings } from './LookSettings.tsx';
import { MapSettings } from './MapSettings.tsx';
import { Preview } from './Preview.tsx';
import { SizeSettings } from './SizeSettings.tsx';
import { TextSettings } from './TextSettings.tsx';

interface FigureEditorProps {
  readonly name: string;
  readonly source: FigureSource;
  /** The figure in the tray that is revised; null for one on screen. */
  readonly collected: TrayFigure | null;
  /** The format to begin with. */
  readonly openWith: FigureFormat;
}

/** Formats that hold the figure as it is seen; documents set its texts themselves. */
const printed: ReadonlySet<FigureFormat> = new Set(['svg', 'png', 'pdf']);

/** Edits a figure beside what it will look like, and saves it or puts it into the tray. */
export function FigureEditor({ name, source, collected, openWith }: FigureEditorProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const failureText = useFigureFailureText();
  const { language } = useSettings();
  const [draft, setDraft] = useState<Draft>(() =>
    collected === null ? newDraft(source, language) : draftOf(collected.figure),
  );
  const [format, setFormat] = useState<FigureFormat>(openWith);
  const [options, setOptions] = useState<ExportOptions>(defaultOptions);
  const [drawnMm, setDrawnMm] = useState<number | null>(null);
  const [result, setResult] = useState<SaveResult>({ kind: 'none' });
  useEffect(() => {
    warmFigures().catch(drawingBroke);
  }, []);

  const figure = figureOfDraft(source, draft);
  const whole = source.whole?.[draft.language] ?? null;
  const item: FigureItem = { name: null, figure, whole };
  const faults = publicationFaults(figure);
  const blocked = faults.length > 0;
  // What may not be saved may be looked at.
  const seen = { ...item, figure: { ...figure, publication: { kind: 'general' } as const } };
  const change = (next: Draft): void => {
    setDraft(next);
    setResult({ kind: 'none' });
  };
  const changeLook = (look: Draft['look']): void => change({ ...draft, look });
  const close = (): void => send({ kind: 'dialogChanged', dialog: { kind: 'none' } });

  const save = async (): Promise<void> => {
    setResult({ kind: 'saving' });
    const drawn = await exportFigure(item, format, options).catch(drawingBroke);
    if (!drawn.ok) {
      setResult({ kind: 'refused', reason: failureText(drawn.failure) });
      return;
    }
    const { name: suggestedName, bytes, companions } = drawn.value;
    const description = companions[0]?.bytes ?? null;
    const outcome = await desktop()['file:save']({
      suggestedName,
      kind: format,
      bytes,
      description,
    });
    if (outcome.ok) setResult(outcome.value);
    else setResult({ kind: 'failed', why: outcome.kind, detail: outcome.message });
  };
  const collect = (): void => {
    const title = figure.texts.title ?? figure.chart.title;
    send({
      kind: 'trayChanged',
      event:
        collected === null
          ? { kind: 'figureAdded', name: title, source, figure }
          : { kind: 'figureRevised', id: collected.id, figure },
    });
    setResult({ kind: collected === null ? 'collected' : 'kept' });
  };

  return (
    <ModalDialog
      large
      title={say('export.title', { figure: name })}
      closeLabel={say('frame.close')}
      onClose={close}
    >
      <div className="export">
        <div className="export-side">
          <Preview item={seen} format={format} data={options.data} onDrawn={setDrawnMm} />
          <div className="export-foot">
            <span
              className="export-said"
              role="status"
              data-kind={blocked ? 'refused' : result.kind}
            >
              {blocked
                ? faults.map((fault) => say(`export.chinaNeeds.${fault}`)).join(' ')
                : savedWords(result, say)}
            </span>
            <Button disabled={blocked} onPress={collect}>
              {say(collected === null ? 'export.collect' : 'export.keep')}
            </Button>
            <Button
              kind="primary"
              disabled={blocked}
              pending={result.kind === 'saving'}
              onPress={() => void save()}
            >
              {say('export.save')}
            </Button>
          </div>
        </div>
        <div className="export-choices">
          <Group title={say('export.file')}>
            <FileSettings
              format={format}
              options={options}
              moreData={hasMoreData(item)}
              onFormat={(chosen) => {
                setFormat(chosen);
                setResult({ kind: 'none' });
              }}
              onOptions={(chosen) => {
                setOptions(chosen);
                setResult({ kind: 'none' });
              }}
            />
            <div className="export-field">
              <span className="field-label">{say('export.language')}</span>
              <Segments<Language>
                label={say('export.language')}
                options={languages.map((key) => ({
                  key,
                  name: say(key === 'en' ? 'frame.english' : 'frame.chinese'),
                }))}
                chosen={draft.language}
                onChoose={(chosen) => change({ ...draft, language: chosen })}
              />
            </div>
          </Group>
          <Group title={say('export.size')}>
            <SizeSettings
              look={draft.look}
              drawnMm={printed.has(format) ? drawnMm : null}
              onChange={changeLook}
            />
          </Group>
          <Group title={say('export.texts')}>
            <TextSettings
              chart={figure.chart}
              texts={figure.texts}
              onChange={(texts) =>
                change({ ...draft, texts: { ...draft.texts, [draft.language]: texts } })
              }
            />
          </Group>
          <Group title={say('export.look')}>
            <LookSettings chart={figure.chart} look={draft.look} onChange={changeLook} />
          </Group>
          {draft.baseMap === null ? null : (
            <Group title={say('export.map')}>
              <MapSettings draft={draft} figure={figure} onChange={change} />
            </Group>
          )}
        </div>
      </div>
    </ModalDialog>
  );
}
