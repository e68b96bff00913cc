import { type ReactNode, useEffect, useState } from 'react';
import {
  dataFormats,
  defaultOptions,
  type ExportOptions,
  type FigureFormat,
  type FigureItem,
} from '../../export/ExportedFigure.ts';
import { exportFigure } from '../../export/exportFigure.ts';
import { drawingBroke } from '../../figures/drawingBroke.ts';
import { useFigureFailureText } from '../../figures/useFigureFailureText.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { useWords } from '../../words/words.ts';

interface PreviewProps {
  readonly item: FigureItem;
  readonly format: FigureFormat;
  readonly data: ExportOptions['data'];
  /** Told how high a picture is that was drawn, in mm. */
  readonly onDrawn: (heightMm: number) => void;
}

type Shown =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** Width of the preview in device pixels: sharp enough to judge, quick enough to follow choices. */
const previewPixels = 1400;
const shownLines = 60;
/** Typing goes on before the figure is drawn anew, in milliseconds. */
const pause = 120;

/** Height in mm of a PNG of a width, by the pixels that its head states. */
function heightOf(png: Uint8Array, widthMm: number): number {
  const head = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return (widthMm * head.getUint32(20)) / head.getUint32(16);
}

/** The figure as it will be saved: pictures by the same drawing, tables by their first lines. */
export function Preview({ item, format, data, onDrawn }: PreviewProps): ReactNode {
  const say = useWords();
  const failureText = useFigureFailureText();
  const [shown, setShown] = useState<Shown>({ kind: 'drawing' });
  const [drawnOf, setDrawnOf] = useState('');
  const picture = !dataFormats.some((one) => one === format);
  const wanted = JSON.stringify([item, picture, data]);

  useEffect(() => {
    let current = true;
    const draw = async (): Promise<void> => {
      const asked = JSON.parse(wanted) as [FigureItem, boolean, ExportOptions['data']];
      const dpi = (previewPixels / asked[0].figure.widthMm) * 25.4;
      const options = { ...defaultOptions, dpi, data: asked[2] };
      const made = exportFigure(asked[0], asked[1] ? 'png' : 'csv', options);
      const drawn = await made.catch(drawingBroke);
      if (!current) return;
      setDrawnOf(wanted);
      if (!drawn.ok) setShown({ kind: 'failed', reason: failureText(drawn.failure) });
      else if (asked[1]) {
        onDrawn(heightOf(drawn.value.bytes, asked[0].figure.widthMm));
        const blob = new Blob([drawn.value.bytes.slice()], { type: 'image/png' });
        setShown({ kind: 'picture', address: URL.createObjectURL(blob) });
      } else {
        const lines = new TextDecoder().decode(drawn.value.bytes).split('\n');
        setShown({ kind: 'text', text: lines.slice(0, shownLines).join('\n') });
      }
    };
    const waiting = setTimeout(() => void draw(), pause);
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [wanted, failureText, onDrawn]);

  const address = shown.kind === 'picture' ? shown.address : null;
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );

  const title = item.figure.texts.title ?? item.figure.chart.title;
  return (
    <div className="export-preview" data-kind={shown.kind} data-busy={drawnOf !== wanted}>
      {shown.kind === 'drawing' ? say('export.drawing') : null}
      {shown.kind === 'picture' ? <img src={shown.address} alt={title} /> : null}
      {shown.kind === 'text' ? (
        <ScrollRegion label={title}>
          <pre>{shown.text}</pre>
        </ScrollRegion>
      ) : null}
      {shown.kind === 'failed' ? shown.reason : null}
    </div>
  );
}
