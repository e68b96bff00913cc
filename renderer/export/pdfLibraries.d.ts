/** What we use of pdfkit; its published declarations bring Node's types into the window. */
declare module 'pdfkit' {
  interface PdfOptions {
    readonly autoFirstPage: boolean;
    /** Null registers none: the browser's build carries no standard fonts. */
    readonly font: null;
    readonly margin: number;
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly info: Readonly<Record<string, string | Date>>;
  }
  class PDFDocument {
    constructor(options: PdfOptions);
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    registerFont(name: string, font: Uint8Array): this;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    end(): void;
  }

  export { PDFDocument as default };
}

declare module 'svg-to-pdfkit' {
  import type PDFDocument from 'pdfkit';

  interface SvgToPdfOptions {
    /** Lengths without a unit are points. */
    readonly assumePt: boolean;
    /** Size of the drawing in points, where it states none. */
    readonly width: number;
    readonly height: number;
    /** Names the registered font of a text. */
    readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string;
    /** Told of what cannot be drawn. */
    readonly warningCallback: (warning: string) => void;
  }
  /** Draws an SVG on the current page of a pdfkit document. */
  function SVGtoPDF(
    document: PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: SvgToPdfOptions,
  ): void;

  export { SVGtoPDF as default };
}
