import type { LossMeasure } from '../../../../analysis/losses/question.ts';
import { questionSentence } from '../../sentences/questionSentence.ts';
import type { Losses } from '../../useLosses.ts';
import { type Counted, type CountedPart, counting } from './counted.ts';
import { lossRowsOf } from './lossRows.ts';

/** What counts of losses are explained with. */
export type LossCountInputs = Pick<
  Losses,
  'assessment' | 'opened' | 'say' | 'names' | 'writer' | 'language' | 'coverage'
>;

/** What all counts of the losses on screen tell: the question, the source, its rows. */
function commonOf(inputs: LossCountInputs) {
  const { assessment, opened, language, say } = inputs;
  const { question } = assessment;
  const source = lossRowsOf(inputs);
  const asked = say('counted.question', {
    question: questionSentence(question, opened, language),
  });
  return { source, asked, leads: [{ label: say('counted.rows'), lead: source.rows({}) }] };
}

/** `100 × part ÷ whole = share`. */
function shareFormula(
  { writer }: Pick<LossCountInputs, 'writer'>,
  part: number,
  whole: number,
): string {
  const { full, share } = writer('events');
  return `100 × ${full(part)} ÷ ${full(whole)} = ${share((100 * part) / whole)}`;
}

/** How many of the entries behind the answer report a measure, country by country. */
export function entriesCounted(inputs: LossCountInputs, measure: LossMeasure): Counted {
  const { assessment, say, names } = inputs;
  const { reported, entries } = assessment.total[measure];
  const { source, asked, leads } = commonOf(inputs);
  const parts = assessment.areas
    .filter(({ figures }) => figures[measure].entries > 0)
    .toSorted((one, other) => other.figures[measure].entries - one.figures[measure].entries)
    .map(({ area, figures }) =>
      entriesPart(inputs, area, names.area(area), figures[measure], source.rows({ area })),
    );
  return {
    title: say('counted.entries', { measure: say(`measure.${measure}`) }),
    formulas: entries === 0 ? [] : [shareFormula(inputs, reported, entries)],
    notes: [entryNote(inputs, measure), asked],
    lists: counting(say('counted.byCountry'), parts, say),
    dataSets: source.dataSets,
    leads,
  };
}

/**
 * How many entries of one country report a measure, hazard by hazard.
 *
 * @param hazards - figures of its hazards; empty while they are not known
 */
export function entriesOfArea(
  inputs: LossCountInputs,
  measure: LossMeasure,
  area: string,
  hazards: LossCountInputs['assessment']['hazards'],
): Counted | null {
  const { assessment, say, names } = inputs;
  const row = assessment.areas.find((each) => each.area === area);
  if (row === undefined) return null;
  const { source, asked } = commonOf(inputs);
  const { reported, entries } = row.figures[measure];
  const parts = hazards
    .filter(({ figures }) => figures[measure].entries > 0)
    .map(({ hazard, figures }) =>
      entriesPart(
        inputs,
        hazard,
        names.hazard(hazard),
        figures[measure],
        source.rows({ area, hazard }),
      ),
    );
  return {
    title: `${names.area(area)}: ${say('counted.entries', { measure: say(`measure.${measure}`) })}`,
    formulas: entries === 0 ? [] : [shareFormula(inputs, reported, entries)],
    notes: [entryNote(inputs, measure), asked],
    lists: counting(say('counted.byHazard'), parts, say),
    dataSets: source.dataSets,
    leads: [{ label: say('counted.rows'), lead: source.rows({ area }) }],
  };
}

function entryNote(inputs: LossCountInputs, measure: LossMeasure): string {
  const source = lossRowsOf(inputs);
  return inputs.say(source.isOfEvents ? 'counted.entryOfEvents' : 'counted.entry', {
    table: source.table,
    column: source.column(measure),
  });
}

function entriesPart(
  { say, writer }: LossCountInputs,
  key: string,
  name: string,
  { reported, entries }: { readonly reported: number; readonly entries: number },
  lead: CountedPart['lead'],
): CountedPart {
  const { full } = writer('events');
  const note = say('counted.entriesNote', { reported: full(reported), entries: full(entries) });
  return { key, name, note, lead };
}

/** How many countries of the set the source knows anything of, and which it does not. */
export function countriesCounted(inputs: LossCountInputs): Counted {
  const { assessment, say, names, writer } = inputs;
  const { source, asked, leads } = commonOf(inputs);
  const without = new Set(assessment.areasWithoutEntries);
  const all = assessment.areas.length;
  const { full } = writer('events');
  const partOf = (area: string): CountedPart => ({
    key: area,
    name: names.area(area),
    note: '',
    lead: source.rows({ area }),
  });
  const codes = assessment.areas.map(({ area }) => area);
  return {
    title: say('counted.countries'),
    formulas: [`${full(all)} − ${full(without.size)} = ${full(all - without.size)}`],
    notes: [say('counted.countriesNote', { table: source.table }), asked],
    lists: [
      ...counting(
        say('counted.withoutEntries'),
        assessment.areasWithoutEntries.map((area) => ({ ...partOf(area), lead: null })),
        say,
      ),
      ...counting(
        say('counted.withEntries'),
        codes.filter((area) => !without.has(area)).map(partOf),
        say,
      ),
    ],
    dataSets: source.dataSets,
    leads,
  };
}

/** The first year that the source has losses of. */
export function beginsCounted(inputs: LossCountInputs): Counted {
  const { say, coverage } = inputs;
  const { source } = commonOf(inputs);
  const year = coverage.firstYear;
  return {
    title: say('counted.begins'),
    formulas: [`min(year) = ${year}`],
    notes: [say('counted.beginsNote', { table: source.table })],
    lists: [],
    dataSets: source.dataSets,
    leads: [
      {
        label: say('counted.rows'),
        lead: {
          kind: 'rows',
          table: source.table,
          filters: [{ kind: 'range', field: 'year', least: year, most: year }],
        },
      },
    ],
  };
}
