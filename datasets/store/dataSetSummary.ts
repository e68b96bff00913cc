import type { Failure } from '../../analysis/failure.ts';
import type { Descriptor } from '../descriptor.ts';
import type { DataSetSummary } from './catalogue.ts';

/** What the window lists of a described data set. */
export function summaryOf(descriptor: Descriptor): DataSetSummary {
  const { riskbelt } = descriptor;
  return {
    name: descriptor.name,
    title: { en: descriptor.title, zh: riskbelt.titleZh },
    publisher: descriptor.contributors.map(({ title }) => title).join(', '),
    source: descriptor.sources[0]?.path ?? '',
    licence: descriptor.licenses.map(({ title }) => title).join(', '),
    version: descriptor.version,
    retrieved: riskbelt.retrieved,
    citation: riskbelt.citation,
    description: descriptor.description,
    years: riskbelt.years ?? null,
    mayBePassedOn: riskbelt.mayBePassedOn,
    passingOn: { en: riskbelt.passingOn, zh: riskbelt.passingOnZh },
    partialYears: riskbelt.partialYears,
    tables: descriptor.resources.map(({ name, hash, schema, riskbelt: { rows } }) => ({
      name: `${descriptor.name}/${name}`,
      rows,
      sha256: hash.replace(/^sha256:/, ''),
      primaryKey: schema.primaryKey,
      fields: schema.fields.map(({ unit, ...field }) =>
        unit === undefined ? field : { ...field, unit },
      ),
    })),
    state: { kind: 'ready' },
  };
}

/** The same of a data set whose description cannot be read. */
export function refusedSummary(folder: string, refused: Failure): DataSetSummary {
  return {
    name: folder,
    title: { en: folder, zh: folder },
    publisher: '',
    source: '',
    licence: '',
    version: '',
    retrieved: '',
    citation: '',
    description: '',
    years: null,
    mayBePassedOn: 'unknown',
    passingOn: { en: '', zh: '' },
    partialYears: [],
    tables: [],
    state: { kind: 'refused', failure: refused },
  };
}
