/** A hazard: EM-DAT's disaster type under our own code. */
export interface Hazard {
  readonly hazard: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly emdatType: string;
  readonly emdatSubgroup: string;
  /** One of the eight types of the Global Natural Disaster Assessment Report. */
  readonly core: boolean;
}

/** The disaster types of EM-DAT's country profiles, natural and not epidemic, core types first. */
export const emdatHazards: readonly Hazard[] = [
  hazard('flood', 'Flood', '洪水', 'Flood', 'Hydrological', true),
  hazard('storm', 'Storm', '风暴', 'Storm', 'Meteorological', true),
  hazard('earthquake', 'Earthquake', '地震', 'Earthquake', 'Geophysical', true),
  hazard('drought', 'Drought', '干旱', 'Drought', 'Climatological', true),
  hazard('landslide', 'Landslide', '滑坡', 'Mass movement (wet)', 'Hydrological', true),
  hazard('wildfire', 'Wildfire', '野火', 'Wildfire', 'Climatological', true),
  hazard(
    'extreme-temperature',
    'Extreme temperature',
    '极端温度',
    'Extreme temperature',
    'Meteorological',
    true,
  ),
  hazard(
    'volcanic-activity',
    'Volcanic activity',
    '火山活动',
    'Volcanic activity',
    'Geophysical',
    true,
  ),
  hazard(
    'dry-mass-movement',
    'Dry mass movement',
    '干性块体运动',
    'Mass movement (dry)',
    'Geophysical',
  ),
  hazard(
    'glacial-lake-outburst-flood',
    'Glacial lake outburst flood',
    '冰湖溃决洪水',
    'Glacial lake outburst flood',
    'Climatological',
  ),
  hazard('infestation', 'Infestation', '虫害', 'Infestation', 'Biological'),
  hazard('animal-incident', 'Animal incident', '动物伤害事件', 'Animal incident', 'Biological'),
  hazard('impact', 'Impact', '天体撞击', 'Impact', 'Extra-terrestrial'),
];

function hazard(
  code: string,
  nameEn: string,
  nameZh: string,
  emdatType: string,
  emdatSubgroup: string,
  core = false,
): Hazard {
  return { hazard: code, nameEn, nameZh, emdatType, emdatSubgroup, core };
}
