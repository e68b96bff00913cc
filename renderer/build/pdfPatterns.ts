import type { Plugin } from 'vite';

/** How the writer of PDF knows a pattern, and what a pattern alone has: the step that repeats it. */
const [BY_NAME, BY_STEP] = [
  "color[0].constructor.name === 'PDFPattern'",
  'color[0].dx !== undefined',
] as const;

/**
 * Source of `svg-to-pdfkit` that knows its patterns by what they are, not by the name of their maker:
 * a build shortens names, and gaps, which are hatched, would be black.
 *
 * @param source - of the library
 * @throws Error when the library has changed, so that this is looked at again
 */
export function withPatternsKnown(source: string): string {
  if (!source.includes(BY_NAME)) {
    throw new Error('pdfPatterns needs svg-to-pdfkit to know patterns by name, got another source');
  }
  return source.replaceAll(BY_NAME, BY_STEP);
}

/** Keeps hatching in PDF files of a built program. */
export function pdfPatterns(): Plugin {
  return {
    name: 'riskbelt-pdf-patterns',
    transform: {
      filter: { id: /svg-to-pdfkit[\\/]source\.js/ },
      handler: (source) => withPatternsKnown(source),
    },
  };
}
