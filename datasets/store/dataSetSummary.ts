import type { Failure } from '../../analysis/failure.ts';
import type { Descriptor } from '../descriptor.ts';
import type { DataSetSummary } from './catalogue.ts';

/** What the window lists of a described data set. */
export function summaryOf(descriptor: Descriptor): DataSetSummary {
  const { riskbelt } = descriptor;
  return {
    name: descriptor.name,
    title: { en: descriptor.title, zh: riskbelt.titleZh },
    publisher: {
      en: descriptor.contributors.map(({ title }) => title).join(', '),
      zh: descriptor.contributors.map(({ titleZh }) => titleZh).join('、'),
    },
    source: descriptor.sources[0]?.path ?? '',
    licence: {
      en: descriptor.licenses.map(({ title }) => title).join(', '),
      zh: descriptor.licenses.map(({ titleZh }) => titleZh).join('、'),
    },
    version: { en: descriptor.version, zh: riskbelt.versionZh },
    retrieved: riskbelt.retrieved,
    citation: riskbelt.citation,
    description: { en: descriptor.description, zh: riskbelt.descriptionZh },
    years: riskbelt.years ?? null,
    mayBePassedOn: riskbelt.mayBePassedOn,
    passingOn: { en: riskbelt.passingOn, zh: riskbelt.passingOnZh },
    partialYears: riskbelt.partialYears,
    tables: descriptor.resources.map(({ name, hash, schema, riskbelt: { rows } }) => ({
      name: `${descriptor.name}/${name}`,
      rows,
      sha256: hash.replace(/^sha256:/, ''),
      primaryKey: schema.primaryKey,
      fields: schema.fields.map(({ unit, unitZh, descriptionZh, ...field }) => ({
        ...field,
        ...(unit === undefined ? {} : { unit }),
        ...(unitZh === undefined ? {} : { unitZh }),
        ...(descriptionZh === undefined ? {} : { descriptionZh }),
      })),
    })),
    state: { kind: 'ready' },
  };
}

const none = { en: '', zh: '' } as const;

/** The same of a data set whose description cannot be read. */
export function refusedSummary(folder: string, refused: Failure): DataSetSummary {
  return {
    name: folder,
    title: { en: folder, zh: folder },
    publisher: none,
    source: '',
    licence: none,
    version: none,
    retrieved: '',
    citation: '',
    description: none,
    years: null,
    mayBePassedOn: 'unknown',
    passingOn: none,
    partialYears: [],
    tables: [],
    state: { kind: 'refused', failure: refused },
  };
}
