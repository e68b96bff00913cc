import type { ClassifiedType, EventClass } from './emdatClassification.ts';

type Names = readonly string[];

/** Names of DesInventar's events, English and Spanish, by our codes. */
const natural: readonly (readonly [hazard: string, subtype: string, names: Names])[] = [
  ['flood', 'general', ['Flood', 'Inundación', 'Urban flood']],
  ['flood', 'riverine-flood', ['Riverine flood', 'River flood']],
  ['flood', 'flash-flood', ['Flash flood', 'Spate', 'Avenida torrencial', 'Avenida']],
  ['flood', 'coastal-flood', ['Coastal flood']],
  [
    'storm',
    'general',
    [
      ...['Storm', 'Gale', 'Windstorm', 'Wind storm', 'Strong wind', 'Wind', 'Rain', 'Rains'],
      ...['Tormenta', 'Tempestad', 'Vendaval', 'Viento', 'Lluvia', 'Lluvias'],
    ],
  ],
  [
    'storm',
    'tropical-cyclone',
    [...['Cyclone', 'Hurricane', 'Typhoon', 'Tropical cyclone'], ...['Ciclón', 'Huracán', 'Tifón']],
  ],
  [
    'storm',
    'thunderstorm',
    ['Electric storm', 'Electricstorm', 'Thunderstorm', 'Lightning', 'Tormenta eléctrica'],
  ],
  ['storm', 'tornado', ['Tornado', 'Whirlwind']],
  ['storm', 'hail', ['Hail', 'Hailstorm', 'Hail storm', 'Granizada']],
  ['storm', 'blizzard', ['Snowstorm', 'Snow storm', 'Nevada']],
  ['storm', 'sand-storm', ['Sandstorm', 'Sand storm', 'Dust storm']],
  ['storm', 'storm-surge', ['Surge', 'Storm surge', 'Marejada']],
  ['earthquake', 'ground-movement', ['Earthquake', 'Liquefaction', 'Sismo', 'Terremoto']],
  ['earthquake', 'tsunami', ['Tsunami']],
  ['drought', 'drought', ['Drought', 'Sequía']],
  ['landslide', 'landslide', ['Landslide', 'Deslizamiento']],
  ['landslide', 'mudslide', ['Alluvion', 'Mudslide', 'Mud flow', 'Mudflow', 'Aluvión']],
  ['landslide', 'avalanche', ['Avalanche', 'Alud']],
  ['landslide', 'sudden-subsidence', ['Subsidence']],
  ['wildfire', 'forest-fire', ['Forest fire', 'Incendio forestal']],
  ['wildfire', 'general', ['Wildfire', 'Wild fire']],
  ['extreme-temperature', 'heat-wave', ['Heat wave', 'Heatwave', 'Ola de calor']],
  ['extreme-temperature', 'cold-wave', ['Cold wave', 'Coldwave', 'Ola de frío']],
  ['extreme-temperature', 'severe-winter', ['Frost', 'Helada']],
  [
    'volcanic-activity',
    'general',
    ['Eruption', 'Volcano', 'Volcanic eruption', 'Erupción', 'Actividad volcánica'],
  ],
  ['volcanic-activity', 'lahar', ['Lahar']],
  ['fog', 'fog', ['Fog']],
];

/** Names of events that belong to other classes; our code is made of the first name. */
const others: readonly (readonly [EventClass, hazard: string, names: Names])[] = [
  ['biological', 'infestation', ['Plague', 'Pest', 'Plaga']],
  ['epidemic', 'epidemic', ['Epidemic', 'Biological', 'Epidemia', 'Biológico']],
  ['complex', 'famine', ['Famine']],
  ['technological', 'accident', ['Accident', 'Boat capsize', 'Accidente']],
  ['technological', 'explosion', ['Explosion', 'Explosión']],
  ['technological', 'fire', ['Fire', 'Incendio']],
  ['technological', 'leak', ['Leak']],
  ['technological', 'pollution', ['Pollution', 'Contaminación']],
  [
    'technological',
    'collapse',
    ['Struct.Collapse', 'Structural collapse', 'Structure', 'Collapse', 'Colapso'],
  ],
  ['technological', 'panic', ['Panic']],
  ['other', 'erosion', ['Erosion', 'Coastal erosion']],
  ['other', 'sedimentation', ['Sedimentation']],
  ['other', 'animal-disease', ['Epizootic', 'Epizootia']],
  ['other', 'other', ['Other', 'Others', 'Otro', 'Otros']],
];

const known: ReadonlyMap<string, ClassifiedType> = new Map([
  ...natural.flatMap(([hazard, subtype, names]) =>
    names.map((name) => entry(name, { eventClass: 'natural', hazard, subtype })),
  ),
  ...others.flatMap(([eventClass, hazard, names]) =>
    names.map((name) => entry(name, { eventClass, hazard, subtype: 'general' })),
  ),
]);

/**
 * Our codes for the name of an event in DesInventar; case, accents and a leading code such as
 * "TC - " do not matter.
 *
 * DesInventar has one name where EM-DAT has two (landslide and avalanche, wet or dry): they count as
 * wet. Fire is that of buildings; a forest fire has its own name. Plague is one of animals or
 * insects; a disease is an epidemic.
 *
 * @param name - as a datacard has it
 * @returns undefined where the name is unknown
 * @example desinventarHazard('INUNDACION')?.hazard // 'flood'
 */
export function desinventarHazard(name: string): ClassifiedType | undefined {
  return known.get(plain(name));
}

function entry(name: string, type: ClassifiedType): [string, ClassifiedType] {
  return [plain(name), type];
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/^\s*[A-Z]{2} - /, '')
    .replace(/[^A-Z]+/g, ' ')
    .trim();
}
