/** Systems, data sets, competences and measures that organisations have. */
export const systemNames = [
  'Ärendesystemet',
  'Bokningssystemet',
  'Kartsystemet',
  'Tidsystemet',
  'Ekonomisystemet',
  'Kundsystemet',
  'Passersystemet',
  'Dokumentarkivet',
  'Planeringssystemet',
  'Mätvärdesdatabasen',
] as const;

export const dataSetNames = {
  department: [
    'Lekplatser',
    'Badplatser',
    'Samlingslokaler',
    'Evenemang',
    'Träd och planteringar',
    'Öppettider',
    'Felanmälningar',
  ],
  company: [
    'Lediga lokaler',
    'Laddplatser',
    'Inomhusluft',
    'Parkeringsplatser',
    'Energianvändning',
    'Driftstörningar',
    'Återvinningsmängder',
  ],
} as const;

export const competenceWords = [
  ['Tjänstedesign', 'Verksamhetsutvecklare', 'Grundkurs i tjänstedesign'],
  ['Dataanalys', 'Controller', 'Statistik i praktiken'],
  ['Förändringsledning', 'Projektledare', 'Att leda i förändring'],
  ['Informationssäkerhet', 'Systemförvaltare', 'Säker hantering av uppgifter'],
  ['Klarspråk', 'Handläggare', 'Skriv så att det går att göra rätt'],
  ['Upphandling av it', 'Inköpare', 'Krav som går att följa upp'],
] as const;

export const ownMeasureWords = [
  {
    name: 'Andel digitala ansökningar',
    what: 'Ansökningar som kommer in digitalt',
    how: 'Räknas varje månad i ärendesystemet',
    why: 'Visar om tjänsten används',
    scale: 'procent, 0–100',
    against: 'Förra året',
    interval: 'Varje år',
    unit: 'ansökningar',
  },
  {
    name: 'Försök som har utvärderats',
    what: 'Försök med en skriven utvärdering',
    how: 'Räknas ur portföljen när året är slut',
    why: 'Visar om vi lär oss av det vi prövar',
    scale: 'antal, 0 och uppåt',
    against: 'Antal avslutade försök',
    interval: 'Varje år',
    unit: 'försök',
  },
] as const;
