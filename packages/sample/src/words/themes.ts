import type { SampleRow } from '../model/model.ts';

type Steps<K extends 'innovationStep' | 'externalStep'> = readonly (readonly [
  NonNullable<SampleRow<'portfolio'>[K]>,
  number,
])[];

/** A kind of initiative: how it is named, where it lies on the two axes, and how people motivate that. */
export interface Theme {
  /** The name around its subject, which stands at `{}`. */
  readonly name: string;
  /** What it can be about, in a förvaltning and in a bolag. */
  readonly department: readonly string[];
  readonly company: readonly string[];
  readonly innovation: Steps<'innovationStep'>;
  readonly external: Steps<'externalStep'>;
  readonly motivations: readonly string[];
  readonly goalAreas: readonly string[];
  readonly planBenefits: readonly string[];
  readonly targetGroups: readonly ('residents' | 'visitors' | 'business' | 'employees')[];
}

const efficiency: Steps<'innovationStep'> = [
  ['efficiencyOnly', 6],
  ['mostlyEfficiency', 4],
];
const ratherEfficiency: Steps<'innovationStep'> = [
  ['efficiencyOnly', 2],
  ['mostlyEfficiency', 6],
  ['even', 2],
];
const ratherInnovation: Steps<'innovationStep'> = [
  ['even', 4],
  ['mostlyInnovation', 5],
  ['innovationOnly', 1],
];
const innovation: Steps<'innovationStep'> = [
  ['mostlyInnovation', 6],
  ['innovationOnly', 4],
];
const internal: Steps<'externalStep'> = [
  ['internalOnly', 6],
  ['mostlyInternal', 4],
];
const ratherInternal: Steps<'externalStep'> = [
  ['internalOnly', 2],
  ['mostlyInternal', 5],
  ['even', 3],
];
const ratherExternal: Steps<'externalStep'> = [
  ['even', 3],
  ['mostlyExternal', 6],
  ['externalOnly', 1],
];
const external: Steps<'externalStep'> = [
  ['mostlyExternal', 4],
  ['externalOnly', 6],
];

/** Kinds of initiatives as förvaltningar and bolag have them. */
export const themes: readonly Theme[] = [
  {
    name: 'E-tjänst för {}',
    department: [
      'bokning av lokaler',
      'felanmälan',
      'odlingslotter',
      'torgplatser',
      'föreningsbidrag',
      'sommarkurser',
      'lån av verktyg',
      'flytt av träd',
    ],
    company: [
      'hyresavtal',
      'felanmälan',
      'tvättstugor',
      'parkeringstillstånd',
      'biljetter',
      'båtplatser',
      'laddplatser',
      'andrahandsuthyrning',
    ],
    innovation: ratherEfficiency,
    external: ratherExternal,
    motivations: [
      'Den sökande slipper blanketten och ser själv var ärendet är',
      'Ärendet kan göras när som helst på dygnet, utan besök',
      'Uppgifter som vi redan har fylls i åt den sökande',
    ],
    goalAreas: ['M2'],
    planBenefits: ['N3'],
    targetGroups: ['residents', 'business'],
  },
  {
    name: 'Automatisk {}',
    department: [
      'fakturakontroll',
      'schemaläggning',
      'registrering av post',
      'avstämning av inköp',
      'kontering',
      'påminnelse om bidrag',
      'gallring',
      'statistik',
    ],
    company: [
      'fakturakontroll',
      'schemaläggning',
      'avläsning av mätare',
      'avstämning av hyror',
      'kontering',
      'påminnelse om underhåll',
      'beställning av material',
      'statistik',
    ],
    innovation: efficiency,
    external: internal,
    motivations: [
      'Samma arbete görs i dag för hand och tar mycket tid',
      'Färre fel och kortare handläggning, men inget nytt för målgruppen',
    ],
    goalAreas: ['M1'],
    planBenefits: ['N4'],
    targetGroups: ['employees'],
  },
  {
    name: 'Sensorer i {}',
    department: [
      'lekplatser',
      'badplatser',
      'växthus',
      'samlingslokaler',
      'cykelställ',
      'simhallar',
      'skolkök',
      'planteringar',
    ],
    company: [
      'trapphus',
      'undercentraler',
      'parkeringshus',
      'kajer',
      'hissar',
      'maskinrum',
      'läktare',
      'soprum',
    ],
    innovation: ratherInnovation,
    external: [
      ['mostlyInternal', 4],
      ['even', 4],
      ['mostlyExternal', 2],
    ],
    motivations: [
      'I dag vet vi först när någon ringer, nu prövar vi att veta innan',
      'Vi prövar att åtgärda innan något går sönder, vilket ingen har gjort här',
    ],
    goalAreas: ['M1', 'M3'],
    planBenefits: ['N5'],
    targetGroups: ['residents', 'employees'],
  },
  {
    name: 'AI-stöd för {}',
    department: [
      'sammanfattning av remisser',
      'planering av rutter',
      'sökning i handlingar',
      'tolkning av bilder',
      'prognoser',
      'lättläst text',
    ],
    company: [
      'prognoser',
      'planering av rutter',
      'sökning i ritningar',
      'tolkning av bilder',
      'frågor från kunder',
      'energistyrning',
    ],
    innovation,
    external: ratherInternal,
    motivations: [
      'Vi vet inte om det fungerar och prövar därför i liten skala',
      'Ett nytt sätt att arbeta som vi inte har haft verktyg för tidigare',
    ],
    goalAreas: ['M1'],
    planBenefits: ['N5'],
    targetGroups: ['employees'],
  },
  {
    name: 'Öppna data om {}',
    department: [
      'lekplatser',
      'cykelvägar',
      'badvatten',
      'evenemang',
      'träd',
      'snöröjning',
      'offentlig konst',
      'bibliotekslån',
    ],
    company: [
      'lediga lokaler',
      'laddplatser',
      'parkering',
      'båttrafik',
      'energianvändning',
      'återvinning',
      'evenemang',
      'störningar',
    ],
    innovation: ratherInnovation,
    external,
    motivations: [
      'Andra kan bygga tjänster på våra data, vilket inte gått tidigare',
      'Data som bara vi har sett blir tillgängliga för alla',
    ],
    goalAreas: ['M3'],
    planBenefits: ['N5', 'N6'],
    targetGroups: ['residents', 'business', 'visitors'],
  },
  {
    name: 'Byte av system för {}',
    department: ['ärenden', 'diarium', 'tidredovisning', 'bokningar', 'kartor', 'nycklar', 'avtal'],
    company: ['fastigheter', 'kundärenden', 'tidredovisning', 'bokningar', 'ritningar', 'nycklar', 'avtal'],
    innovation: efficiency,
    external: internal,
    motivations: [
      'Det gamla systemet slutar få stöd och måste ersättas',
      'Samma arbete i ett system som går att förvalta',
    ],
    goalAreas: ['M1'],
    planBenefits: ['N4'],
    targetGroups: ['employees'],
  },
  {
    name: 'Gemensam {}',
    department: [
      'ärendelogg',
      'begreppslista',
      'kartbild',
      'kunskapsbank',
      'uppföljning',
      'kalender',
      'bildbank',
    ],
    company: ['kundbild', 'begreppslista', 'kartbild', 'kunskapsbank', 'uppföljning', 'kalender', 'bildbank'],
    innovation: ratherEfficiency,
    external: ratherInternal,
    motivations: [
      'Uppgifter som finns på flera håll samlas på ett ställe',
      'Alla arbetar mot samma bild i stället för egna listor',
    ],
    goalAreas: ['M1', 'M3'],
    planBenefits: ['N1'],
    targetGroups: ['employees'],
  },
  {
    name: 'Mobilt arbetssätt för {}',
    department: [
      'parkarbetare',
      'inspektörer',
      'vaktmästare',
      'handläggare i fält',
      'fritidsledare',
      'lokalvårdare',
    ],
    company: [
      'fastighetsskötare',
      'tekniker',
      'parkeringsvakter',
      'besiktningspersonal',
      'värdar',
      'lokalvårdare',
    ],
    innovation: ratherEfficiency,
    external: ratherInternal,
    motivations: [
      'Anteckningar på papper skrivs i dag in på kontoret i efterhand',
      'Beslut kan tas på plats i stället för dagen efter',
    ],
    goalAreas: ['M1', 'M4'],
    planBenefits: ['N4'],
    targetGroups: ['employees'],
  },
  {
    name: 'Digital tvilling av {}',
    department: ['ett kvarter', 'en park', 'ett badhus', 'ett vattendrag', 'en skolgård'],
    company: ['en kaj', 'ett bostadshus', 'en arena', 'ett kraftvärmeverk', 'ett garage'],
    innovation,
    external: ratherInternal,
    motivations: [
      'Vi kan pröva förändringar innan vi bygger, något helt nytt för oss',
      'Ett försök tillsammans med flera andra, med öppet resultat',
    ],
    goalAreas: ['M1', 'M3'],
    planBenefits: ['N1', 'N5'],
    targetGroups: ['employees', 'business'],
  },
  {
    name: 'Chatt om {}',
    department: ['öppettider', 'bidrag', 'tillstånd', 'kurser', 'återbruk'],
    company: ['hyror', 'störningar', 'biljetter', 'avfall', 'lediga lokaler'],
    innovation: [
      ['mostlyEfficiency', 4],
      ['even', 4],
      ['mostlyInnovation', 2],
    ],
    external,
    motivations: [
      'Vanliga frågor får svar direkt, på flera språk',
      'Den som inte vill ringa får ett annat sätt att fråga',
    ],
    goalAreas: ['M2'],
    planBenefits: ['N3'],
    targetGroups: ['residents', 'visitors'],
  },
  {
    name: 'Självservice i {}',
    department: ['bibliotek', 'simhallar', 'receptioner', 'ateljéer', 'verkstäder'],
    company: ['återvinningscentraler', 'garage', 'gästhamnar', 'receptioner', 'kiosker'],
    innovation: ratherEfficiency,
    external: ratherExternal,
    motivations: [
      'Längre öppettider utan mer bemanning',
      'Besökaren klarar sig själv, och personalen hinner hjälpa den som behöver',
    ],
    goalAreas: ['M2'],
    planBenefits: ['N3', 'N4'],
    targetGroups: ['visitors', 'residents'],
  },
  {
    name: 'Medskapande av {}',
    department: ['skolgårdar', 'parker', 'kulturprogram', 'torg', 'mötesplatser'],
    company: ['gårdar', 'kvarterslokaler', 'arenakvällar', 'gästhamnar', 'biljettappar'],
    innovation,
    external,
    motivations: [
      'Boende ritar och röstar själva i ett digitalt verktyg, i stället för att svara på en remiss',
      'Målgruppen är med från början, vilket vi aldrig har gjort digitalt',
    ],
    goalAreas: ['M2'],
    planBenefits: ['N6'],
    targetGroups: ['residents'],
  },
  {
    name: 'Digital signering av {}',
    department: ['avtal', 'protokoll', 'delegationsbeslut', 'intyg', 'anställningar'],
    company: ['avtal', 'protokoll', 'hyreskontrakt', 'intyg', 'anställningar'],
    innovation: efficiency,
    external: ratherInternal,
    motivations: [
      'Papper skickas i dag fram och tillbaka mellan våningsplanen',
      'Ett beslut blir klart samma dag i stället för samma vecka',
    ],
    goalAreas: ['M1'],
    planBenefits: ['N4'],
    targetGroups: ['employees'],
  },
  {
    name: 'Virtuell visning av {}',
    department: ['museimagasin', 'lokaler', 'detaljplaner', 'naturstigar', 'förskolor'],
    company: ['lägenheter', 'lokaler', 'arenor', 'kajer', 'scener'],
    innovation: ratherInnovation,
    external,
    motivations: [
      'Den som inte kan komma hit får ändå se, vilket är nytt',
      'Vi prövar om färre besök behövs innan någon bestämmer sig',
    ],
    goalAreas: ['M2'],
    planBenefits: ['N3', 'N6'],
    targetGroups: ['residents', 'visitors', 'business'],
  },
];

/** Initiatives that organisations have together. */
export const sharedNames = [
  'Samlad inloggning för boende',
  'Begrepp som alla förstår',
  'En karta för hela Exempelstad',
  'Lån och byten mellan verksamheter',
  'Felanmälan på ett ställe',
  'Bokning över gränserna',
  'Delade mätvärden om inomhusluft',
  'Gemensam kö till lokaler',
  'Kalender för alla evenemang',
  'Återbruk av möbler och maskiner',
  'Språkstöd i möten',
  'Driftläge på en sida',
] as const;
