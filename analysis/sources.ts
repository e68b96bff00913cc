/** One work that a method follows. */
export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
}

/**
 * The bibliography: every `@source` of a docstring and every method names one of these keys.
 *
 * Long because it is a list.
 */
export const sources = {
  abramowitz1964: {
    authors: 'Abramowitz, M.; Stegun, I. A.',
    year: 1964,
    title: 'Handbook of Mathematical Functions',
    where: 'Washington: National Bureau of Standards',
  },
  alonso2006: {
    authors: 'Alonso, J. A.; Lamata, M. T.',
    year: 2006,
    title: 'Consistency in the analytic hierarchy process: a new approach',
    where:
      'International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445-459',
  },
  aznarsiguan2019: {
    authors: 'Aznar-Siguan, G.; Bresch, D. N.',
    year: 2019,
    title: 'CLIMADA v1: a global weather and climate risk assessment platform',
    where: 'Geoscientific Model Development 12, 3085-3097',
  },
  bartlett1951: {
    authors: 'Bartlett, M. S.',
    year: 1951,
    title: 'The effect of standardization on a chi-square approximation in factor analysis',
    where: 'Biometrika 38(3/4), 337-344',
  },
  becker2017: {
    authors: 'Becker, W.; Saisana, M.; Paruolo, P.; Vandecasteele, I.',
    year: 2017,
    title: 'Weights and importance in composite indicators: closing the gap',
    where: 'Ecological Indicators 80, 12-22',
  },
  becker2022: {
    authors: 'Becker, W.; Caperna, G.; Del Sorbo, M.; Norlén, H.; Papadimitriou, E.; Saisana, M.',
    year: 2022,
    title: 'COINr: an R package for developing composite indicators',
    where: 'Journal of Open Source Software 7(78), 4567',
  },
  best1975: {
    authors: 'Best, D. J.; Roberts, D. E.',
    year: 1975,
    title: "Algorithm AS 89: The upper tail probabilities of Spearman's rho",
    where: 'Applied Statistics 24(3), 377-379',
  },
  bigEarth2021: {
    authors: 'Big Earth Data journal',
    year: 2021,
    title: 'Disaster assessment of Belt and Road countries by SDG landmarks',
    where: 'Big Earth Data 5',
  },
  birgin2000: {
    authors: 'Birgin, E. G.; Martínez, J. M.; Raydan, M.',
    year: 2000,
    title: 'Nonmonotone spectral projected gradient methods on convex sets',
    where: 'SIAM Journal on Optimization 10(4), 1196-1211',
  },
  blackman2021: {
    authors: 'Blackman, D.; Vigna, S.',
    year: 2021,
    title: 'Scrambled linear pseudorandom number generators',
    where: 'ACM Transactions on Mathematical Software 47(4), 36',
  },
  box1964: {
    authors: 'Box, G. E. P.; Cox, D. R.',
    year: 1964,
    title: 'An analysis of transformations',
    where: 'Journal of the Royal Statistical Society B 26(2), 211-252',
  },
  box1976: {
    authors: 'Box, G. E. P.; Jenkins, G. M.',
    year: 1976,
    title: 'Time Series Analysis: Forecasting and Control',
    where: 'San Francisco: Holden-Day',
  },
  bro2008: {
    authors: 'Bro, R.; Acar, E.; Kolda, T. G.',
    year: 2008,
    title: 'Resolving the sign ambiguity in the singular value decomposition',
    where: 'Journal of Chemometrics 22(2), 135-140',
  },
  chan1983: {
    authors: 'Chan, T. F.; Golub, G. H.; LeVeque, R. J.',
    year: 1983,
    title: 'Algorithms for computing the sample variance: analysis and recommendations',
    where: 'The American Statistician 37(3), 242-247',
  },
  cherchye2007: {
    authors: 'Cherchye, L.; Moesen, W.; Rogge, N.; Van Puyenbroeck, T.',
    year: 2007,
    title: "An introduction to 'benefit of the doubt' composite indicators",
    where: 'Social Indicators Research 82, 111-145',
  },
  clopper1934: {
    authors: 'Clopper, C. J.; Pearson, E. S.',
    year: 1934,
    title: 'The use of confidence or fiducial limits illustrated in the case of the binomial',
    where: 'Biometrika 26(4), 404-413',
  },
  coles2001: {
    authors: 'Coles, S.',
    year: 2001,
    title: 'An Introduction to Statistical Modeling of Extreme Values',
    where: 'London: Springer',
  },
  conover1980: {
    authors: 'Conover, W. J.',
    year: 1980,
    title: 'Practical Nonparametric Statistics',
    where: 'New York: Wiley, 2nd edition',
  },
  cronbach1951: {
    authors: 'Cronbach, L. J.',
    year: 1951,
    title: 'Coefficient alpha and the internal structure of tests',
    where: 'Psychometrika 16(3), 297-334',
  },
  cunnane1978: {
    authors: 'Cunnane, C.',
    year: 1978,
    title: 'Unbiased plotting positions: a review',
    where: 'Journal of Hydrology 37(3-4), 205-222',
  },
  dantzig1963: {
    authors: 'Dantzig, G. B.',
    year: 1963,
    title: 'Linear Programming and Extensions',
    where: 'Princeton University Press',
  },
  david2003: {
    authors: 'David, H. A.; Nagaraja, H. N.',
    year: 2003,
    title: 'Order Statistics, third edition',
    where: 'Hoboken: Wiley',
  },
  dempster1977: {
    authors: 'Dempster, A. P.; Laird, N. M.; Rubin, D. B.',
    year: 1977,
    title: 'Maximum likelihood from incomplete data via the EM algorithm',
    where: 'Journal of the Royal Statistical Society B 39(1), 1-38',
  },
  deng1989: {
    authors: 'Deng, J.',
    year: 1989,
    title: 'Introduction to grey system theory',
    where: 'The Journal of Grey System 1(1), 1-24',
  },
  devroye1986: {
    authors: 'Devroye, L.',
    year: 1986,
    title: 'Non-Uniform Random Variate Generation',
    where: 'New York: Springer',
  },
  diakoulaki1995: {
    authors: 'Diakoulaki, D.; Mavrotas, G.; Papayannakis, L.',
    year: 1995,
    title: 'Determining objective weights in multiple criteria problems: the CRITIC method',
    where: 'Computers and Operations Research 22(7), 763-770',
  },
  draper1998: {
    authors: 'Draper, N. R.; Smith, H.',
    year: 1998,
    title: 'Applied Regression Analysis',
    where: 'New York: Wiley, 3rd edition',
  },
  eckstein2021: {
    authors: 'Eckstein, D.; Künzel, V.; Schäfer, L.',
    year: 2021,
    title: 'Global Climate Risk Index 2021',
    where: 'Bonn: Germanwatch',
  },
  efron1993: {
    authors: 'Efron, B.; Tibshirani, R. J.',
    year: 1993,
    title: 'An Introduction to the Bootstrap',
    where: 'New York: Chapman and Hall',
  },
  emdatDoc: {
    authors: 'Centre for Research on the Epidemiology of Disasters',
    year: 2023,
    title: 'EM-DAT Documentation',
    where: 'doc.emdat.be',
  },
  fenwick1994: {
    authors: 'Fenwick, P. M.',
    year: 1994,
    title: 'A new data structure for cumulative frequency tables',
    where: 'Software: Practice and Experience 24(3), 327-336',
  },
  fips1804: {
    authors: 'National Institute of Standards and Technology',
    year: 2015,
    title: 'Secure Hash Standard',
    where: 'FIPS PUB 180-4',
  },
  fisher1925: {
    authors: 'Fisher, R. A.',
    year: 1925,
    title: 'Statistical Methods for Research Workers',
    where: 'Edinburgh: Oliver and Boyd',
  },
  gar2011: {
    authors: 'UNISDR',
    year: 2011,
    title:
      'Global Assessment Report on Disaster Risk Reduction: Revealing Risk, Redefining Development',
    where: 'Geneva: United Nations',
  },
  gar2013: {
    authors: 'UNISDR',
    year: 2013,
    title: 'Global Assessment Report on Disaster Risk Reduction: From Shared Risk to Shared Value',
    where: 'Geneva: United Nations',
  },
  garwood1936: {
    authors: 'Garwood, F.',
    year: 1936,
    title: 'Fiducial limits for the Poisson distribution',
    where: 'Biometrika 28(3/4), 437-442',
  },
  gilbert1987: {
    authors: 'Gilbert, R. O.',
    year: 1987,
    title: 'Statistical Methods for Environmental Pollution Monitoring',
    where: 'New York: Van Nostrand Reinhold',
  },
  gini1912: {
    authors: 'Gini, C.',
    year: 1912,
    title: 'Variabilita e mutabilita',
    where: 'Bologna: Cuppini',
  },
  gndar2022: {
    authors: 'ADREM, NDRCC, IFRC',
    year: 2023,
    title: '2022 Global Natural Disaster Assessment Report',
    where: 'Beijing: Academy of Disaster Reduction and Emergency Management',
  },
  golub2013: {
    authors: 'Golub, G. H.; Van Loan, C. F.',
    year: 2013,
    title: 'Matrix Computations',
    where: 'Baltimore: Johns Hopkins University Press, 4th edition',
  },
  grossi2005: {
    authors: 'Grossi, P.; Kunreuther, H.',
    year: 2005,
    title: 'Catastrophe Modeling: A New Approach to Managing Risk',
    where: 'New York: Springer',
  },
  hamed1998: {
    authors: 'Hamed, K. H.; Rao, A. R.',
    year: 1998,
    title: 'A modified Mann-Kendall trend test for autocorrelated data',
    where: 'Journal of Hydrology 204(1-4), 182-196',
  },
  harrell2022: {
    authors: 'Harrell, F. E.',
    year: 2022,
    title: 'Hmisc: Harrell Miscellaneous, version 4.8',
    where: 'R package',
  },
  hirsch1982: {
    authors: 'Hirsch, R. M.; Slack, J. R.; Smith, R. A.',
    year: 1982,
    title: 'Techniques of trend analysis for monthly water quality data',
    where: 'Water Resources Research 18(1), 107-121',
  },
  hoare1961: {
    authors: 'Hoare, C. A. R.',
    year: 1961,
    title: 'Algorithm 65: Find',
    where: 'Communications of the ACM 4(7), 321-322',
  },
  hosking1985: {
    authors: 'Hosking, J. R. M.; Wallis, J. R.; Wood, E. F.',
    year: 1985,
    title:
      'Estimation of the generalized extreme-value distribution by the method of probability-weighted moments',
    where: 'Technometrics 27(3), 251-261',
  },
  hosking1987: {
    authors: 'Hosking, J. R. M.; Wallis, J. R.',
    year: 1987,
    title: 'Parameter and quantile estimation for the generalized Pareto distribution',
    where: 'Technometrics 29(3), 339-349',
  },
  hosking1990: {
    authors: 'Hosking, J. R. M.',
    year: 1990,
    title:
      'L-moments: analysis and estimation of distributions using linear combinations of order statistics',
    where: 'Journal of the Royal Statistical Society B 52(1), 105-124',
  },
  huang1997: {
    authors: 'Huang, C.',
    year: 1997,
    title: 'Principle of information diffusion',
    where: 'Fuzzy Sets and Systems 91(1), 69-90',
  },
  hwang1981: {
    authors: 'Hwang, C.-L.; Yoon, K.',
    year: 1981,
    title: 'Multiple Attribute Decision Making: Methods and Applications',
    where: 'Berlin: Springer',
  },
  hyndman1996: {
    authors: 'Hyndman, R. J.; Fan, Y.',
    year: 1996,
    title: 'Sample quantiles in statistical packages',
    where: 'The American Statistician 50(4), 361-365',
  },
  ieee754: {
    authors: 'IEEE',
    year: 2019,
    title: 'IEEE Standard for Floating-Point Arithmetic',
    where: 'IEEE Std 754-2019',
  },
  ifrc2010: {
    authors: 'International Federation of Red Cross and Red Crescent Societies',
    year: 2010,
    title: 'World Disasters Report 2010: Focus on urban risk',
    where: 'Geneva: IFRC',
  },
  inform2025: {
    authors: 'INFORM; JRC European Commission',
    year: 2025,
    title: 'INFORM Risk Index 2025, workbook v0.7.0',
    where: 'Inter-Agency Standing Committee and European Commission',
  },
  jenks1977: {
    authors: 'Jenks, G. F.',
    year: 1977,
    title: 'Optimal data classification for choropleth maps',
    where: 'University of Kansas, Department of Geography, Occasional Paper 2',
  },
  joanes1998: {
    authors: 'Joanes, D. N.; Gill, C. A.',
    year: 1998,
    title: 'Comparing measures of sample skewness and kurtosis',
    where: 'The Statistician 47(1), 183-189',
  },
  johnson2005: {
    authors: 'Johnson, N. L.; Kemp, A. W.; Kotz, S.',
    year: 2005,
    title: 'Univariate Discrete Distributions',
    where: 'Hoboken: Wiley, 3rd edition',
  },
  jolliffe2002: {
    authors: 'Jolliffe, I. T.',
    year: 2002,
    title: 'Principal Component Analysis',
    where: 'New York: Springer, 2nd edition',
  },
  jsonSchema2020: {
    authors: 'Wright, A.; Andrews, H.; Hutton, B.; Dennis, G.',
    year: 2022,
    title: 'JSON Schema: A Media Type for Describing JSON Documents, draft 2020-12',
    where: 'json-schema.org',
  },
  kahn1962: {
    authors: 'Kahn, A. B.',
    year: 1962,
    title: 'Topological sorting of large networks',
    where: 'Communications of the ACM 5(11), 558-562',
  },
  kaiser1958: {
    authors: 'Kaiser, H. F.',
    year: 1958,
    title: 'The varimax criterion for analytic rotation in factor analysis',
    where: 'Psychometrika 23(3), 187-200',
  },
  kaiser1974: {
    authors: 'Kaiser, H. F.',
    year: 1974,
    title: 'An index of factorial simplicity',
    where: 'Psychometrika 39(1), 31-36',
  },
  kendall1970: {
    authors: 'Kendall, M. G.',
    year: 1970,
    title: 'Rank Correlation Methods',
    where: 'London: Griffin, 4th edition',
  },
  knight1966: {
    authors: 'Knight, W. R.',
    year: 1966,
    title: "A computer method for calculating Kendall's tau with ungrouped data",
    where: 'Journal of the American Statistical Association 61(314), 436-439',
  },
  knuth1997: {
    authors: 'Knuth, D. E.',
    year: 1997,
    title: 'The Art of Computer Programming, volume 2: Seminumerical Algorithms',
    where: 'Reading: Addison-Wesley, third edition',
  },
  lawless1987: {
    authors: 'Lawless, J. F.',
    year: 1987,
    title: 'Negative binomial and mixed Poisson regression',
    where: 'The Canadian Journal of Statistics 15(3), 209-225',
  },
  mann1945: {
    authors: 'Mann, H. B.',
    year: 1945,
    title: 'Nonparametric tests against trend',
    where: 'Econometrica 13(3), 245-259',
  },
  marsaglia2000: {
    authors: 'Marsaglia, G.; Tsang, W. W.',
    year: 2000,
    title: 'A simple method for generating gamma variables',
    where: 'ACM Transactions on Mathematical Software 26(3), 363-372',
  },
  mazziotta2013: {
    authors: 'Mazziotta, M.; Pareto, A.',
    year: 2013,
    title: 'Methods for constructing composite indices: one for all or all for one?',
    where: 'Rivista Italiana di Economia Demografia e Statistica 67(2), 67-80',
  },
  mazziotta2016: {
    authors: 'Mazziotta, M.; Pareto, A.',
    year: 2016,
    title:
      'On a generalized non-compensatory composite index for measuring socio-economic phenomena',
    where: 'Social Indicators Research 127, 983-1003',
  },
  munda2008: {
    authors: 'Munda, G.',
    year: 2008,
    title: 'Social Multi-Criteria Evaluation for a Sustainable Economy',
    where: 'Berlin: Springer',
  },
  murtagh2014: {
    authors: 'Murtagh, F.; Legendre, P.',
    year: 2014,
    title:
      "Ward's hierarchical agglomerative clustering method: which algorithms implement Ward's criterion?",
    where: 'Journal of Classification 31, 274-295',
  },
  nelder1965: {
    authors: 'Nelder, J. A.; Mead, R.',
    year: 1965,
    title: 'A simplex method for function minimization',
    where: 'The Computer Journal 7(4), 308-313',
  },
  neumaier1974: {
    authors: 'Neumaier, A.',
    year: 1974,
    title: 'Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen',
    where: 'Zeitschrift für Angewandte Mathematik und Mechanik 54(1), 39-51',
  },
  nicoletti2000: {
    authors: 'Nicoletti, G.; Scarpetta, S.; Boylaud, O.',
    year: 2000,
    title:
      'Summary indicators of product market regulation with an extension to employment protection legislation',
    where: 'OECD Economics Department Working Papers 226',
  },
  oecd2008: {
    authors: 'OECD; JRC European Commission',
    year: 2008,
    title: 'Handbook on Constructing Composite Indicators: Methodology and User Guide',
    where: 'Paris: OECD Publishing',
  },
  opricovic2004: {
    authors: 'Opricovic, S.; Tzeng, G.-H.',
    year: 2004,
    title: 'Compromise solution by MCDM methods: a comparative analysis of VIKOR and TOPSIS',
    where: 'European Journal of Operational Research 156(2), 445-455',
  },
  pettitt1979: {
    authors: 'Pettitt, A. N.',
    year: 1979,
    title: 'A non-parametric approach to the change-point problem',
    where: 'Applied Statistics 28(2), 126-135',
  },
  pielke2008: {
    authors:
      'Pielke, R. A., Jr.; Gratz, J.; Landsea, C. W.; Collins, D.; Saunders, M. A.; Musulin, R.',
    year: 2008,
    title: 'Normalized hurricane damage in the United States: 1900-2005',
    where: 'Natural Hazards Review 9(1), 29-42',
  },
  politis1992: {
    authors: 'Politis, D. N.; Romano, J. P.',
    year: 1992,
    title: 'A circular block-resampling procedure for stationary data',
    where: 'Exploring the Limits of Bootstrap, 263-270; New York: Wiley',
  },
  przyborowski1940: {
    authors: 'Przyborowski, J.; Wilenski, H.',
    year: 1940,
    title: 'Homogeneity of results in testing samples from Poisson series',
    where: 'Biometrika 31(3/4), 313-323',
  },
  rfc8785: {
    authors: 'Rundgren, A.; Jordan, B.; Erdtman, S.',
    year: 2020,
    title: 'JSON Canonicalization Scheme (JCS)',
    where: 'RFC 8785',
  },
  ridders1979: {
    authors: 'Ridders, C. J. F.',
    year: 1979,
    title: 'A new algorithm for computing a single root of a real continuous function',
    where: 'IEEE Transactions on Circuits and Systems 26(11), 979-980',
  },
  saaty1980: {
    authors: 'Saaty, T. L.',
    year: 1980,
    title: 'The Analytic Hierarchy Process',
    where: 'New York: McGraw-Hill',
  },
  saisana2005: {
    authors: 'Saisana, M.; Saltelli, A.; Tarantola, S.',
    year: 2005,
    title:
      'Uncertainty and sensitivity analysis techniques as tools for the quality assessment of composite indicators',
    where: 'Journal of the Royal Statistical Society A 168(2), 307-323',
  },
  saltelli2010: {
    authors: 'Saltelli, A.; Annoni, P.; Azzini, I.; Campolongo, F.; Ratto, M.; Tarantola, S.',
    year: 2010,
    title:
      'Variance based sensitivity analysis of model output: design and estimator for the total sensitivity index',
    where: 'Computer Physics Communications 181(2), 259-270',
  },
  savric2018: {
    authors: 'Šavrič, B.; Patterson, T.; Jenny, B.',
    year: 2018,
    title: 'The Equal Earth map projection',
    where: 'International Journal of Geographical Information Science 33(3), 454-465',
  },
  sen1968: {
    authors: 'Sen, P. K.',
    year: 1968,
    title: "Estimates of the regression coefficient based on Kendall's tau",
    where: 'Journal of the American Statistical Association 63(324), 1379-1389',
  },
  shannon1948: {
    authors: 'Shannon, C. E.',
    year: 1948,
    title: 'A mathematical theory of communication',
    where: 'Bell System Technical Journal 27(3), 379-423',
  },
  tian2002: {
    authors: 'Tian, F.',
    year: 2002,
    title: 'Rank-Sum Ratio and Its Applications',
    where: 'Beijing: China Statistics Press',
  },
  tidy2014: {
    authors: 'Wickham, H.',
    year: 2014,
    title: 'Tidy data',
    where: 'Journal of Statistical Software 59(10)',
  },
  tukey1977: {
    authors: 'Tukey, J. W.',
    year: 1977,
    title: 'Exploratory Data Analysis',
    where: 'Reading: Addison-Wesley',
  },
  undp2024: {
    authors: 'United Nations Development Programme',
    year: 2024,
    title: 'Human Development Report 2023/24, technical notes',
    where: 'New York: UNDP',
  },
  undrr2017: {
    authors: 'United Nations Office for Disaster Risk Reduction',
    year: 2017,
    title:
      'Technical guidance for monitoring and reporting on progress in achieving the global targets of the Sendai Framework',
    where: 'Geneva: UNDRR',
  },
  undrrDesinventar: {
    authors: 'United Nations Office for Disaster Risk Reduction',
    year: 2019,
    title: 'DesInventar Sendai',
    where: 'www.desinventar.net; source code of DesInventar Server 10',
  },
  unsdSdg13: {
    authors: 'United Nations Statistics Division',
    year: 2021,
    title: 'SDG indicator metadata 13.1.1, 1.5.1 and 11.5.1',
    where: 'unstats.un.org/sdgs/metadata',
  },
  verhulst1845: {
    authors: 'Verhulst, P.-F.',
    year: 1845,
    title: "Recherches mathématiques sur la loi d'accroissement de la population",
    where: 'Nouveaux Mémoires de l’Académie Royale de Bruxelles 18, 1-42',
  },
  wang1998: {
    authors: 'Wang, Y.',
    year: 1998,
    title: 'Using the method of maximizing deviations to make decision for multi-indices',
    where: 'Systems Engineering and Electronics 20(7), 24-26, 31',
  },
  worldBankPpp: {
    authors: 'World Bank',
    year: 2024,
    title:
      'Purchasing power parities and the size of world economies: results from the 2021 International Comparison Program',
    where: 'Washington, DC: World Bank',
  },
  yue2004: {
    authors: 'Yue, S.; Wang, C.',
    year: 2004,
    title:
      'The Mann-Kendall test modified by effective sample size to detect trend in serially correlated hydrological series',
    where: 'Water Resources Management 18(3), 201-218',
  },
  zhang2024: {
    authors: 'Zhang, J.',
    year: 2024,
    title: 'mathmodels: weighting and evaluation methods',
    where: 'R package',
  },
  zou2006: {
    authors: 'Zou, Z.; Yun, Y.; Sun, J.',
    year: 2006,
    title:
      'Entropy method for determination of weight of evaluating indicators in fuzzy synthetic evaluation for water quality assessment',
    where: 'Journal of Environmental Sciences 18(5), 1020-1023',
  },
} as const satisfies Readonly<Record<string, Source>>;

/** A key of the bibliography. */
export type SourceKey = keyof typeof sources;
