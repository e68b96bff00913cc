import { emdatHazards } from './emdatHazards.ts';
import { emdatSubtypes } from './emdatSubtypes.ts';

/**
 * Kinds of events that are counted apart. `natural` and `biological` (infestation, animal incident)
 * are those of the bundled losses; `other` has no counterpart in EM-DAT, such as erosion.
 */
export type EventClass =
  | 'natural'
  | 'biological'
  | 'epidemic'
  | 'technological'
  | 'complex'
  | 'other';

/** All classes, in the order in which they are listed. */
export const eventClasses: readonly EventClass[] = [
  'natural',
  'biological',
  'epidemic',
  'technological',
  'complex',
  'other',
];

/** Our codes for a type and subtype of EM-DAT. */
export interface ClassifiedType {
  readonly eventClass: EventClass;
  readonly hazard: string;
  readonly subtype: string;
}

/** Subtypes that the country profiles do not have, under hazards that they have. */
const moreSubtypes: readonly (readonly [hazard: string, subtype: string, emdatSubtype: string])[] =
  [
    ['flood', 'ice-jam-flood', 'Ice jam flood'],
    ['dry-mass-movement', 'sudden-subsidence', 'Sudden Subsidence (dry)'],
    ['infestation', 'general', 'Infestation (General)'],
    ['infestation', 'grasshoppers', 'Grasshopper infestation'],
    ['impact', 'airburst', 'Airburst'],
  ];

/** Types that the country profiles do not have: class, our code, EM-DAT's type, its subtypes. */
const moreTypes: readonly (readonly [EventClass, string, string, readonly string[]])[] = [
  ['natural', 'fog', 'Fog', ['Fog']],
  ['natural', 'wave-action', 'Wave action', ['Rogue wave', 'Seiche']],
  [
    'natural',
    'space-weather',
    'Space weather',
    ['Energetic particles', 'Geomagnetic storm', 'Radio disturbance', 'Shockwave'],
  ],
  [
    'epidemic',
    'epidemic',
    'Epidemic',
    [
      'Bacterial disease',
      'Fungal disease',
      'Infectious disease (General)',
      'Parasitic disease',
      'Prion disease',
      'Viral disease',
    ],
  ],
  ['complex', 'famine', 'Famine', ['Famine']],
  ...[
    'Chemical spill',
    'Collapse (Industrial)',
    'Collapse (Miscellaneous)',
    'Explosion (Industrial)',
    'Explosion (Miscellaneous)',
    'Fire (Industrial)',
    'Fire (Miscellaneous)',
    'Gas leak',
    'Industrial accident (General)',
    'Miscellaneous accident (General)',
    'Oil spill',
    'Poisoning',
    'Radiation',
    'Air',
    'Rail',
    'Road',
    'Water',
  ].map((type): readonly [EventClass, string, string, readonly string[]] => [
    'technological',
    slug(/^(Air|Rail|Road|Water)$/.test(type) ? `${type} transport` : type),
    type,
    [type],
  ]),
];

const classified: ReadonlyMap<string, ClassifiedType> = new Map([
  ...emdatSubtypes.flatMap(({ hazard, subtype, emdatSubtype }) =>
    entry(hazard, subtype, emdatSubtype),
  ),
  ...moreSubtypes.flatMap(([hazard, subtype, emdatSubtype]) =>
    entry(hazard, subtype, emdatSubtype),
  ),
  ...moreTypes.flatMap(([eventClass, hazard, type, subtypes]) =>
    subtypes.map((subtype): [string, ClassifiedType] => [
      key(type, subtype),
      { eventClass, hazard, subtype: slug(subtype) },
    ]),
  ),
]);

/**
 * Our codes for EM-DAT's words; case and outer blanks do not matter.
 *
 * @param type - the column "Disaster Type"
 * @param subtype - the column "Disaster Subtype"
 * @returns undefined where the pair is unknown
 * @source emdatDoc, "Disaster classification system", main classification tree
 * @example classifyEmdat('Flood', 'Flash flood')?.subtype // 'flash-flood'
 */
export function classifyEmdat(type: string, subtype: string): ClassifiedType | undefined {
  return classified.get(key(type, subtype));
}

function entry(hazard: string, subtype: string, emdatSubtype: string): [string, ClassifiedType][] {
  const known = emdatHazards.find((candidate) => candidate.hazard === hazard);
  if (known === undefined) throw new Error(`entry needs a known hazard, got ${hazard}`);
  const eventClass = known.emdatSubgroup === 'Biological' ? 'biological' : 'natural';
  return [[key(known.emdatType, emdatSubtype), { eventClass, hazard, subtype }]];
}

function key(type: string, subtype: string): string {
  return `${type.trim().toLowerCase()}\n${subtype.trim().toLowerCase()}`;
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
