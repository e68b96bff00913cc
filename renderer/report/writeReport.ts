import type { Failure } from '../../analysis/failure.ts';
import type { LossAssessment } from '../../analysis/losses/assessment.ts';
import { writeTable } from '../../datasets/writeTable.ts';
import { figureOf } from '../chart/figure/figurePresets.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { ComputeClient } from '../compute/client.ts';
import type { Opened } from '../compute/messages.ts';
import { type About, desktop, type ReportFailure } from '../desktop.ts';
import { defaultOptions } from '../export/ExportedFigure.ts';
import { exportFigure } from '../export/exportFigure.ts';
import { firstChoices } from '../state/choices.ts';
import { choroplethSpec } from '../state/figures/choroplethSpec.ts';
import { type FigureFrame, figureFrame } from '../state/figures/figureFrame.ts';
import { rankingSpec } from '../state/figures/rankingSpec.ts';
import { seriesSpec } from '../state/figures/seriesSpec.ts';
import { type Language, languages } from '../words/language.ts';
import { numberLocale } from '../words/numbers.ts';
import { lossTables } from './lossTables.ts';
import { reportText } from './reportText.ts';

/** Bars of a ranking that fit a page. */
const rankedBars = 20;

/** Writes the assessment that the program opens with, without a window to look at. */
export async function writeReport(compute: ComputeClient, about: About): Promise<void> {
  const report = reporter();
  const opened = await compute.open();
  if (!opened.ok) {
    report.failed('data', opened.failure);
    return report.end();
  }
  const hazards = opened.value.hazards.map(({ code }) => code);
  const question = { ...firstChoices.question, hazards };
  const answer = await compute.assessLosses(question);
  if (!answer.ok) {
    report.failed('losses', answer.failure);
    return report.end();
  }
  for (const language of languages) {
    await writeLanguage(report, opened.value, answer.value, language, about);
  }
  return report.end();
}

async function writeLanguage(
  report: Reporter,
  opened: Opened,
  assessment: LossAssessment,
  language: Language,
  about: About,
): Promise<void> {
  const locale = numberLocale('system', language === 'zh' ? 'zh-CN' : 'en-GB');
  const frame = figureFrame({
    opened,
    assessment,
    language,
    locale,
    programVersion: about.versions.riskbelt,
  });
  await writeText(report, opened, assessment, frame, language);
  for (const table of lossTables(assessment, frame.names)) {
    await report.text(`${table.name}-${language}.csv`, writeTable(table));
  }
  const figures: readonly (readonly [string, ChartSpec])[] = [
    ['losses-map', choroplethSpec(frame, assessment, firstChoices.baseMap)],
    ['losses-ranking', rankingSpec(frame, assessment, rankedBars)],
    ['losses-series', seriesSpec(frame, assessment, null)],
  ];
  for (const [name, spec] of figures) {
    const item = { name: null, figure: figureOf(spec), whole: null };
    for (const format of ['svg', 'png', 'pdf'] as const) {
      const file = `${name}-${language}.${format}`;
      const drawn = await exportFigure(item, format, { ...defaultOptions, dpi: 600 });
      if (drawn.ok) await report.bytes(file, drawn.value.bytes);
      else report.failed(file, drawn.failure);
    }
  }
}

async function writeText(
  report: Reporter,
  opened: Opened,
  assessment: LossAssessment,
  frame: FigureFrame,
  language: Language,
): Promise<void> {
  const { lossCoverage } = opened;
  if (lossCoverage === undefined) return;
  const words = { assessment, coverage: lossCoverage, names: frame.names, say: frame.say };
  await report.text(`losses-${language}.md`, reportText(frame, words));
}

interface Reporter {
  readonly text: (name: string, text: string) => Promise<void>;
  readonly bytes: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly failed: (what: string, failure: Failure) => void;
  readonly end: () => Promise<void>;
}

function reporter(): Reporter {
  const files: string[] = [];
  const failures: ReportFailure[] = [];
  const bytes = async (name: string, content: Uint8Array): Promise<void> => {
    const outcome = await desktop()['report:write']({ name, bytes: content });
    if (outcome.ok) files.push(name);
    else failures.push({ what: name, message: outcome.message });
  };
  return {
    bytes,
    text: (name, text) => bytes(name, new TextEncoder().encode(text)),
    failed: (what, { message }) => failures.push({ what, message }),
    end: async () => {
      await desktop()['report:done']({ files, failures });
    },
  };
}
