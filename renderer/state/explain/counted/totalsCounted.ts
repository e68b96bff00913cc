import type { ExtremesAnswer } from '../../figures/losses/extremes/extremesFrame.ts';
import { questionSentence } from '../../sentences/questionSentence.ts';
import type { Losses } from '../../useLosses.ts';
import { type Counted, counting } from './counted.ts';
import { lossRowsOf } from './lossRows.ts';

/** The yearly totals that a curve of return periods has, the greatest first; null without a curve. */
export function totalsCounted(
  losses: Pick<
    Losses,
    'assessment' | 'opened' | 'coverage' | 'say' | 'language' | 'names' | 'writer' | 'measure'
  >,
  { figure, request }: ExtremesAnswer,
): Counted | null {
  if (!figure.curves.ok) return null;
  const { area } = request;
  const { assessment, opened, say, language, names, writer, measure } = losses;
  const source = lossRowsOf(losses);
  const rows = source.rows(area === null ? {} : { area });
  const { full } = writer(measure);
  const plain = writer('deathsPerMillion').full;
  const { yearly } = figure.curves.value;
  return {
    title: [...(area === null ? [] : [names.area(area)]), say('counted.totals')].join(' · '),
    formulas: [`n = ${yearly.length}`],
    notes: [
      say('counted.totalsNote'),
      say('counted.question', {
        question: questionSentence(assessment.question, opened, language),
      }),
    ],
    lists: counting(
      say('counted.totals'),
      yearly.map(({ loss, returnPeriodYears }, place) => ({
        key: String(place),
        name: full(loss),
        note: say('counted.onceIn', { years: plain(returnPeriodYears) }),
        lead: null,
      })),
      say,
    ),
    dataSets: source.dataSets,
    leads: [{ label: say('counted.rows'), lead: rows }],
  };
}
