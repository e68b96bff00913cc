import type { ReactNode } from 'react';
import {
  dataFormats,
  type ExportOptions,
  type FigureFormat,
  pictureFormats,
} from '../../export/ExportedFigure.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../words/words.ts';

const formats: readonly FigureFormat[] = [...pictureFormats, ...dataFormats];
const resolutions = ['300', '600', '1000'] as const;
type Resolution = (typeof resolutions)[number];

interface FileSettingsProps {
  readonly format: FigureFormat;
  readonly options: ExportOptions;
  /** Whether there is more behind the figure than it shows. */
  readonly moreData: boolean;
  readonly onFormat: (format: FigureFormat) => void;
  readonly onOptions: (options: ExportOptions) => void;
}

/** The kind of file, and what that kind can be asked for. */
export function FileSettings({
  format,
  options,
  moreData,
  onFormat,
  onOptions,
}: FileSettingsProps): ReactNode {
  const say = useWords();
  const dpi = String(options.dpi);
  return (
    <>
      <Choice
        label={say('export.format')}
        stacked
        options={formats.map((key) => ({ key, name: say(`export.formats.${key}`) }))}
        chosen={format}
        onChoose={onFormat}
      />
      {format === 'png' ? (
        <div className="export-field">
          <span className="field-label">{say('export.resolution')}</span>
          <Segments<Resolution>
            label={say('export.resolution')}
            options={resolutions.map((key) => ({ key, name: say('export.dpi', { dpi: key }) }))}
            chosen={resolutions.find((one) => one === dpi) ?? '300'}
            onChoose={(chosen) => onOptions({ ...options, dpi: Number(chosen) })}
          />
        </div>
      ) : null}
      {format === 'svg' ? (
        <Choice<ExportOptions['textAs']>
          label={say('export.textAs')}
          stacked
          options={(['text', 'outlines'] as const).map((key) => ({
            key,
            name: say(`export.textKinds.${key}`),
          }))}
          chosen={options.textAs}
          onChoose={(textAs) => onOptions({ ...options, textAs })}
        />
      ) : null}
      {format === 'csv' ? (
        <Choice<ExportOptions['csvMark']>
          label={say('export.csvMark')}
          stacked
          options={(['none', 'byteOrderMark'] as const).map((key) => ({
            key,
            name: say(`export.csvMarks.${key}`),
          }))}
          chosen={options.csvMark}
          onChoose={(csvMark) => onOptions({ ...options, csvMark })}
        />
      ) : null}
      {moreData && dataFormats.some((one) => one === format) ? (
        <Choice<ExportOptions['data']>
          label={say('export.data')}
          stacked
          options={(['shown', 'all'] as const).map((key) => ({
            key,
            name: say(`export.dataKinds.${key}`),
          }))}
          chosen={options.data}
          onChoose={(data) => onOptions({ ...options, data })}
        />
      ) : null}
    </>
  );
}
