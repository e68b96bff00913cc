/** Licences by their SPDX name, as `datapackage.json` states them. */
export const ccBy4 = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Creative Commons Attribution 3.0 for intergovernmental organisations. */
export const ccBy3Igo = {
  name: 'CC-BY-3.0-IGO',
  title: 'Creative Commons Attribution 3.0 IGO',
  path: 'https://creativecommons.org/licenses/by/3.0/igo/',
};

/** Open Data Commons Public Domain Dedication and Licence. */
export const publicDomainDedication = {
  name: 'ODC-PDDL-1.0',
  title: 'Open Data Commons Public Domain Dedication and Licence 1.0',
  path: 'https://opendatacommons.org/licenses/pddl/1-0/',
};

/** Works of the United States Government. */
export const usGovernmentWork = {
  name: 'US-Government-Work',
  title: 'Work of the United States Government, public domain',
  path: 'https://www.usa.gov/government-works',
};
