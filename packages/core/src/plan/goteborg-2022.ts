import type { Plan } from './model.ts';

/**
 * Göteborgs Stads plan för digitalisering 2022–2025 (dnr 0617/21) in our own short wording.
 * Titles of goal areas are as decided; every other title and text is ours. It holds no figure,
 * since the plan sets none for its indicators.
 */
export const goteborg2022: Plan = {
  schemaVersion: 2,
  id: 'goteborg-digitalisering',
  version: '2022',
  title: {
    sv: 'Göteborgs Stads plan för digitalisering 2022–2025',
    en: "City of Gothenburg's plan for digitalisation 2022–2025",
  },
  recordNumber: '0617/21',
  proposedOn: '2022-02-22',
  decidedOn: null,
  decisionParagraph: null,
  period: { firstYear: 2022, lastYear: 2025 },
  overallGoals: [
    {
      id: 'G1',
      title: {
        sv: 'Ökad kvalitet och likvärdighet i digital service som boende, besökare, näringsliv och medarbetare har värde av',
        en: 'Better and more equal digital service of value to residents, visitors, business and employees',
      },
    },
    {
      id: 'G2',
      title: {
        sv: 'Innovation och effektivitet i balans, med demokrati och delaktighet',
        en: 'Innovation and efficiency in balance, with democracy and participation',
      },
    },
    {
      id: 'G3',
      title: {
        sv: 'Öppna och tillgängliga data för en resurseffektiv, innovativ och hållbar stad',
        en: 'Open and accessible data for a resource-efficient, innovative and sustainable city',
      },
    },
  ],
  benefits: [
    {
      id: 'N1',
      title: { sv: 'Helhetssyn och beslutsunderlag', en: 'The whole picture and a basis for decisions' },
    },
    { id: 'N2', title: { sv: 'Värdering och prioritering av behov', en: 'Valuing and prioritising needs' } },
    {
      id: 'N3',
      title: {
        sv: 'Kvalitet och tillgänglighet i digital service',
        en: 'Quality and accessibility of digital service',
      },
    },
    {
      id: 'N4',
      title: {
        sv: 'Realiserade kvalitativa och ekonomiska nyttor och effekter',
        en: 'Realised qualitative and economic benefits and effects',
      },
    },
    { id: 'N5', title: { sv: 'Analys och kunskapsbildning', en: 'Analysis and building of knowledge' } },
    { id: 'N6', title: { sv: 'Dialog och delaktighet', en: 'Dialogue and participation' } },
  ],
  directions: [
    {
      id: 'I1',
      title: { sv: 'Rätt prioriteringar', en: 'The right priorities' },
      goalAreas: [{ id: 'M1', derived: true }],
    },
    {
      id: 'I2',
      title: {
        sv: 'Resurseffektiv utveckling och förvaltning',
        en: 'Resource-efficient development and maintenance',
      },
      goalAreas: [{ id: 'M1', derived: true }],
    },
    {
      id: 'I3',
      title: { sv: 'Nya kompetenser', en: 'New competences' },
      goalAreas: [{ id: 'M4', derived: true }],
    },
    {
      id: 'I4',
      title: { sv: 'Medskapande målgrupper', en: 'Target groups that co-create' },
      goalAreas: [{ id: 'M2', derived: true }],
    },
    {
      id: 'I5',
      title: {
        sv: 'Tjänster efter behov och livshändelser',
        en: 'Services that follow needs and life events',
      },
      goalAreas: [{ id: 'M2', derived: true }],
    },
    {
      id: 'I6',
      title: {
        sv: 'Rätt information, tillgänglig och möjlig att utbyta',
        en: 'The right information, accessible and exchangeable',
      },
      goalAreas: [{ id: 'M3', derived: true }],
    },
  ],
  goalAreas: [
    {
      id: 'M1',
      title: {
        sv: 'Uppnå balans mellan effektivitet och innovation',
        en: 'Reach a balance between efficiency and innovation',
      },
      aliases: [],
      currentState: {
        sv: 'Intraservice portfölj har analyserats: nästan alla resurser gick till effektivitet.',
        en: "Intraservice's portfolio was analysed: nearly all resources went to efficiency.",
      },
      targetState: {
        sv: 'Alla portföljer är analyserade och rör sig mot målpunkten. Investeringar ger stor effekt genom ett möjliggörande arv och hög förmåga. Prioriteringar belönar långsiktigt värde och innovation. Innovationer skalas upp utanför det ställe där de föddes.',
        en: 'All portfolios are analysed and move towards the target point. Investments have high effect through enabling heritage and high capability. Priorities reward long-term value and innovation. Innovations are scaled beyond their origin.',
      },
    },
    {
      id: 'M2',
      title: {
        sv: 'Uppnå balans mellan interna och externa nyttor',
        en: 'Reach a balance between internal and external benefits',
      },
      aliases: [],
      currentState: {
        sv: 'Intern nytta kommer först; digitalisering automatiserar mest.',
        en: 'Internal benefit comes first; digitalisation mostly automates.',
      },
      targetState: {
        sv: 'Kriterier belönar extern nytta, användare deltar, tjänster följer livshändelser och det syns hur långt arbetet har kommit.',
        en: 'Criteria reward external benefit, users take part, services follow life events and progress is visible and easy to follow.',
      },
    },
    {
      id: 'M3',
      title: {
        sv: 'Säkerställa transparens och tillgänglighet för ökad innovation',
        en: 'Ensure transparency and accessibility for more innovation',
      },
      aliases: [],
      currentState: {
        sv: 'Det finns goda exempel, men inget gemensamt arbetssätt och inga gemensamma definitioner eller ägare av data.',
        en: 'There are good examples, but no shared way of working, definitions or ownership of data.',
      },
      targetState: {
        sv: 'En uppkopplad stad med tydligt ägarskap och ett gemensamt arbetssätt för data. Data används inom och utanför staden, och det finns tillit till hur data hanteras.',
        en: 'A connected city with clear ownership and a shared way of working with data. Data is used inside and outside, and there is trust in how it is handled.',
      },
    },
    {
      id: 'M4',
      title: {
        sv: 'Säkerställa ändamålsenlig kompetensförsörjning för att nyttja digitaliseringens möjligheter',
        en: 'Ensure fit-for-purpose competence to use the possibilities of digitalisation',
      },
      aliases: ['Säkerställa ändamålsenlig kompetensförsörjning för omställning'],
      currentState: {
        sv: 'Arbetet med kompetens behöver bli mer förebyggande; en förändringsprocess och en verktygslåda finns.',
        en: 'Work with competence needs to become more proactive; a change process and toolbox exist.',
      },
      targetState: {
        sv: 'Kompetensen är säkrad och förnyas. Många små systematiska förändringar görs, kunskapen om att leda i förändring är god, och tillit och självförtroende är höga.',
        en: 'Competence is secured and renewed. Many small systematic changes are made, knowledge of leading in change is good, and trust and self-confidence are high.',
      },
    },
  ],
  actions: [
    {
      id: 'A01',
      title: {
        sv: 'Samlad analys av alla utvecklingsportföljer: effektivitet eller innovation',
        en: 'Joint analysis of all development portfolios: efficiency or innovation',
      },
      listedUnder: ['M1.1'],
      leadBy: 'SLK',
    },
    {
      id: 'A02',
      title: {
        sv: 'Nyckeltal för framdrift in i ordinarie processer',
        en: 'Measures of progress within ordinary processes',
      },
      listedUnder: ['M1.2'],
      leadBy: 'SLK',
    },
    {
      id: 'A03',
      title: {
        sv: 'Digitalt metodstöd för prioritering och värdering',
        en: 'Digital method support for prioritising and valuing',
      },
      listedUnder: ['M1.3', 'M2.1'],
      leadBy: 'SLK',
    },
    {
      id: 'A04',
      title: {
        sv: 'Investeringar styrs mot önskat nyläge',
        en: 'Investments are steered towards the target state',
      },
      listedUnder: ['M1.4'],
      leadBy: 'SLK',
    },
    {
      id: 'A05',
      title: {
        sv: 'Befintliga metodstöd tillgängliga och kända',
        en: 'Existing method supports accessible and known',
      },
      listedUnder: ['M2.2'],
      leadBy: 'SLK',
    },
    {
      id: 'A06',
      title: {
        sv: 'Stärkt uppföljning av mognad och nytta; stadenövergripande nyttoregister för gemensamma insatser',
        en: 'Stronger follow-up of maturity and benefit; a city-wide benefits register for shared actions',
      },
      listedUnder: ['M2.3'],
      leadBy: 'SLK',
    },
    {
      id: 'A07',
      title: {
        sv: 'Finansiella modeller som möjliggör innovation',
        en: 'Financial models that enable innovation',
      },
      listedUnder: ['M2.4'],
      leadBy: 'SLK',
    },
    {
      id: 'A08',
      title: {
        sv: 'Transparens: gemensam utveckling och framsteg synliggörs',
        en: 'Transparency: shared development and progress made visible',
      },
      listedUnder: ['M2.5', 'M3.4'],
      leadBy: 'SLK',
    },
    {
      id: 'A09',
      title: { sv: 'Gemensam kunskapsarena', en: 'Shared arena for knowledge' },
      listedUnder: ['M2.6', 'M3.5', 'M4.3'],
      leadBy: 'SLK',
    },
    {
      id: 'A10',
      title: {
        sv: 'Arbetssätt, modeller och metoder för data som strategisk resurs',
        en: 'Ways of working, models and methods for data as a strategic resource',
      },
      listedUnder: ['M3.1'],
      leadBy: 'SLK',
    },
    {
      id: 'A11',
      title: { sv: 'Definitioner och ägarskap av data', en: 'Definitions and ownership of data' },
      listedUnder: ['M3.2'],
      leadBy: 'SLK',
    },
    {
      id: 'A12',
      title: {
        sv: 'Digital kompetens för rättssäker datahantering',
        en: 'Digital competence for handling data with legal certainty',
      },
      listedUnder: ['M3.3'],
      leadBy: 'SLK',
    },
    {
      id: 'A13',
      title: { sv: 'Kompetens- och resursinventering', en: 'Inventory of competences and resources' },
      listedUnder: ['M4.1'],
      leadBy: 'SLK',
    },
    {
      id: 'A14',
      title: {
        sv: 'Kompetensutveckling i informationshantering: dataskydd och informationssäkerhet',
        en: 'Competence development in handling information: data protection and information security',
      },
      listedUnder: ['M4.2'],
      leadBy: 'SLK',
    },
  ],
  indicators: [
    indicator(
      'IND01',
      'M1',
      'capability',
      'balancing',
      'prioritisation',
      ['Prioritering', 'Prioritisation'],
      [
        'En fungerande process för att prioritera digitala investeringar',
        'A working process to prioritise digital investments',
      ],
      [
        'Tydliga och öppna val ger bättre användning av digital förmåga',
        'Clear and open choices give better use of digital capability',
      ],
    ),
    indicator(
      'IND02',
      'M1',
      'capability',
      'innovation',
      'digital-first',
      ['Digitalt först', 'Digital first'],
      [
        'Det digitala tänks först när verksamheten förändras',
        'Digital is thought of first when operations change',
      ],
      ['Likvärdig service och mindre slöseri', 'Equal service and less waste'],
    ),
    indicator(
      'IND03',
      'M1',
      'capability',
      'efficiency',
      'portfolio-control',
      ['Portföljstyrning', 'Portfolio control'],
      ['Projekt styrs i linje med strategin', 'Control of projects in line with strategy'],
      ['Ekonomisk vinst med begränsad risk', 'Economic gain with limited risk'],
    ),
    indicator(
      'IND04',
      'M1',
      'heritage',
      'technology',
      'infrastructure',
      ['Infrastruktur', 'Infrastructure'],
      [
        'Infrastruktur som tillåter både effektivitet och innovation',
        'Infrastructure that allows both efficiency and innovation',
      ],
      [
        'En förutsättning för ändamålsenlig digitalisering',
        'A precondition for fit-for-purpose digitalisation',
      ],
    ),
    indicator(
      'IND05',
      'M1',
      'heritage',
      'technology',
      'governance',
      ['Styrning', 'Governance'],
      [
        'Styrning som ger både kontroll och utrymme för innovation',
        'Governance that gives both control and room for innovation',
      ],
      ['Samma förutsättning, med innovation i sikte', 'The same precondition, with innovation in view'],
    ),
    indicator(
      'IND06',
      'M2',
      'capability',
      'balancing',
      'benefit-control',
      ['Nyttokontroll', 'Benefit control'],
      [
        'Effekter av digitala investeringar mäts på ett enhetligt sätt',
        'Effects of digital investments are measured consistently',
      ],
      ['Kunskap som ger säkrare beslut', 'Knowledge for safer decisions'],
    ),
    indicator(
      'IND07',
      'M2',
      'capability',
      'balancing',
      'benefit-realisation',
      ['Nyttorealisering', 'Benefits realisation'],
      ['Nyttor av initiativ tas hem', 'Benefits of initiatives are brought home'],
      ['Kunskap som ger säkrare beslut', 'Knowledge for safer decisions'],
    ),
    indicator(
      'IND08',
      'M2',
      'capability',
      'innovation',
      'user-involvement',
      ['Användarinvolvering', 'User involvement'],
      ['Användare deltar när nya lösningar tas fram', 'Users take part in developing new solutions'],
      ['Bättre och mer innovativa resultat', 'Better, more innovative results'],
    ),
    indicator(
      'IND09',
      'M3',
      'capability',
      'innovation',
      'open-data',
      ['Öppna data', 'Open data'],
      ['Öppna data som användare och utvecklare kommer åt', 'Open data, available to users and developers'],
      [
        'Stora datamängder kan förändra hur verksamheten drivs',
        'Large data can change how operations are run',
      ],
    ),
    indicator(
      'IND10',
      'M3',
      'capability',
      'innovation',
      'open-development',
      ['Öppen utveckling', 'Open development'],
      ['Öppenhet för parter utanför i utvecklingen', 'Openness to outside parties in development'],
      [
        'Datadriven innovation hjälper mot samhällets problem',
        "Data-driven innovation helps society's problems",
      ],
    ),
    indicator(
      'IND11',
      'M4',
      'capability',
      'balancing',
      'competence-supply',
      ['Kompetensförsörjning', 'Competence supply'],
      ['Långsiktig tillgång till digital kompetens', 'Long-term access to digital competence'],
      ['Utan den går möjligheterna inte att använda', "Without it the possibilities can't be used"],
    ),
    indicator(
      'IND12',
      'M4',
      'heritage',
      'organisation',
      'competence',
      ['Kompetens', 'Competence'],
      ['En blandning av kompetenser för i dag och i morgon', 'A mix of competences for today and tomorrow'],
      ['Anpassning till kommande utmaningar', 'Adaptation to coming challenges'],
    ),
  ],
  processMeasures: [
    {
      id: 'P1',
      goalArea: 'M1',
      title: {
        sv: 'Strategiska samordningsgruppens effektivitet',
        en: 'Efficiency of the strategic coordination group',
      },
      why: { sv: 'Gruppens takt sätter takten i arbetet.', en: 'Its pace sets the pace of the work.' },
      subMeasures: [
        { id: 'PM01', title: { sv: 'Genomströmningshastighet', en: 'Throughput' } },
        { id: 'PM02', title: { sv: 'Antal bordläggningar', en: 'Number of deferrals' } },
        { id: 'PM03', title: { sv: 'Skäl för bordläggning', en: 'Reasons for deferral' } },
      ],
    },
    {
      id: 'P2',
      goalArea: 'M2',
      title: { sv: 'Nyttor realiseras', en: 'Benefits are realised' },
      why: {
        sv: 'Visar att nyttor som definierats verkligen uppstår, och ger mer aktiv styrning.',
        en: 'Shows that defined benefits really arise, and gives more active steering.',
      },
      subMeasures: [
        {
          id: 'PM04',
          title: {
            sv: 'Ledtid digital mot analog process (tidsbesparing)',
            en: 'Lead time of digital against analogue process (time saved)',
          },
        },
        {
          id: 'PM05',
          title: {
            sv: 'Andel beslutade förändringsinsatser med nyttorealiseringsplan',
            en: 'Share of decided initiatives with a benefits realisation plan',
          },
        },
      ],
    },
    {
      id: 'P3',
      goalArea: 'M3',
      title: { sv: 'Data delas', en: 'Data is shared' },
      why: {
        sv: 'Delade data används; mer görs tillgängligt för värde, innovation och insikt.',
        en: 'Shared data is used; more is made available for value, innovation and insight.',
      },
      subMeasures: [
        {
          id: 'PM06',
          title: { sv: 'Datamängder nyttjade av organisationen', en: 'Data sets used by the organisation' },
        },
        {
          id: 'PM07',
          title: {
            sv: 'Datamängder delade mellan organisationer',
            en: 'Data sets shared between organisations',
          },
        },
        {
          id: 'PM08',
          title: { sv: 'Andel formulär som hämtar information', en: 'Share of forms that fetch information' },
        },
        { id: 'PM09', title: { sv: 'Anrop per år och datamängd', en: 'Calls per year and data set' } },
      ],
    },
    {
      id: 'P4',
      goalArea: 'M4',
      title: { sv: 'Användaren i centrum', en: 'The user at the centre' },
      why: {
        sv: 'Att användare är med tidigt ger bättre lösningar.',
        en: 'Early user involvement gives better solutions.',
      },
      subMeasures: [
        {
          id: 'PM10',
          title: {
            sv: 'Medarbetare utbildade i användardriven utveckling',
            en: 'Employees trained in user-driven development',
          },
        },
      ],
    },
  ],
};

function indicator(
  id: string,
  goalArea: string,
  dimension: string,
  factor: string,
  principle: string,
  title: readonly [string, string],
  what: readonly [string, string],
  why: readonly [string, string],
): Plan['indicators'][number] {
  return {
    id,
    goalArea,
    dimension,
    factor,
    principle,
    title: { sv: title[0], en: title[1] },
    what: { sv: what[0], en: what[1] },
    why: { sv: why[0], en: why[1] },
    target: null,
  };
}
