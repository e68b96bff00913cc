/** Licences by their SPDX name, as `datapackage.json` states them. */
export const ccBy4 = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  titleZh: '知识共享署名4.0（CC BY 4.0）',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Creative Commons Attribution 3.0 for intergovernmental organisations. */
export const ccBy3Igo = {
  name: 'CC-BY-3.0-IGO',
  title: 'Creative Commons Attribution 3.0 IGO',
  titleZh: '知识共享署名3.0政府间组织版（CC BY 3.0 IGO）',
  path: 'https://creativecommons.org/licenses/by/3.0/igo/',
};

/** Open Data Commons Public Domain Dedication and Licence. */
export const publicDomainDedication = {
  name: 'ODC-PDDL-1.0',
  title: 'Open Data Commons Public Domain Dedication and Licence 1.0',
  titleZh: '开放数据共用公有领域贡献与许可1.0（ODC PDDL 1.0）',
  path: 'https://opendatacommons.org/licenses/pddl/1-0/',
};

/** Works of the United States Government. */
export const usGovernmentWork = {
  name: 'US-Government-Work',
  title: 'Work of the United States Government, public domain',
  titleZh: '美国政府作品，属公有领域',
  path: 'https://www.usa.gov/government-works',
};
