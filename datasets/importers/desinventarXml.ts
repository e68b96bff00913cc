import { failure, type Result } from '../../analysis/failure.ts';
import type { CardField, Datacard } from './desinventarCard.ts';
import { eachXmlRecord, type XmlRecord } from './xmlRecords.ts';

/** Names of the elements of a card, as the server's table "fichas" has them. */
const elements: Readonly<Record<CardField, string>> = {
  key: 'serial',
  event: 'evento',
  glide: 'glide',
  year: 'fechano',
  month: 'fechames',
  day: 'fechadia',
  deaths: 'muertos',
  missing: 'desaparece',
  injured: 'heridos',
  directlyAffected: 'damnificados',
  indirectlyAffected: 'afectados',
  lossUsd: 'valorus',
};

/** "hay_deasparece" is the server's own spelling; both are looked for. */
const uncounted: Partial<Readonly<Record<CardField, readonly string[]>>> = {
  deaths: ['hay_muertos'],
  missing: ['hay_deasparece', 'hay_desaparece'],
  injured: ['hay_heridos'],
  directlyAffected: ['hay_damnificados'],
  indirectlyAffected: ['hay_afectados'],
};

/**
 * Reads the cards of DesInventar's XML export.
 *
 * @param text - the whole file
 * @param file - its name, for places
 * @param visit - gets each card
 * @fails bad-input  not well-formed, or there is no card in it
 */
export function readCardsXml(
  text: string,
  file: string,
  visit: (card: Datacard) => void,
): Result<null> {
  const english = new Map<string, string>();
  let cards = 0;
  const walked = eachXmlRecord(text, file, 'TR', (record) => {
    const { section, fields } = record;
    if (section.toLowerCase() === 'eventos') {
      english.set(textOf(fields, 'nombre'), textOf(fields, 'nombre_en'));
    }
    if (section.toLowerCase() !== 'fichas') return;
    cards += 1;
    visit(cardOf(record, english));
  });
  if (!walked.ok || cards > 0) return walked;
  const message = `${file} needs datacards in the element "fichas", got none`;
  return failure('bad-input', 'desinventar', message, [file]);
}

function cardOf({ fields, place }: XmlRecord, english: ReadonlyMap<string, string>): Datacard {
  const translated = english.get(textOf(fields, elements.event)) ?? '';
  return {
    cell: (field) => textOf(fields, elements[field]),
    isUncounted: (field) =>
      (uncounted[field] ?? []).some((flag) => Number(textOf(fields, flag)) !== 0),
    otherNames: translated === '' ? [] : [translated],
    place: (field) => place(elements[field]),
    origin: place(),
  };
}

function textOf(fields: ReadonlyMap<string, string>, name: string): string {
  return (fields.get(name) ?? fields.get(name.toUpperCase()) ?? '').trim();
}
