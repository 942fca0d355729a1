/** Actions of an organisation's own, by the plan's action that they contribute to. */
export interface ActionWords {
  readonly planAction: string;
  readonly goalArea: string;
  readonly name: string;
  readonly effect: string;
  readonly receiver: string;
  readonly indicator: string;
  readonly competence: string | null;
}

const action = (
  planAction: string,
  goalArea: string,
  name: string,
  effect: string,
  receiver: string,
  indicator: string,
  competence: string | null = null,
): ActionWords => ({ planAction, goalArea, name, effect, receiver, indicator, competence });

export const actionWords: readonly ActionWords[] = [
  action(
    'A01',
    'M1',
    'Gå igenom hela portföljen två gånger om året',
    'Balansen mellan effektivitet och innovation syns för alla',
    'Ledningsgruppen',
    'Portföljstyrning',
  ),
  action(
    'A02',
    'M1',
    'Följ framdriften i den ordinarie månadsuppföljningen',
    'Förseningar syns i tid',
    'Avdelningschefer',
    'Styrning',
  ),
  action(
    'A03',
    'M1',
    'Pröva ett gemensamt sätt att värdera förslag',
    'Det går att säga varför något valdes bort',
    'Beredningsgruppen',
    'Prioritering',
    'Värdering av nytta',
  ),
  action(
    'A04',
    'M1',
    'Lägg en tiondel av utvecklingstiden på försök',
    'Fler nya arbetssätt prövas i liten skala',
    'Utvecklingsenheten',
    'Digitalt först',
    'Tjänstedesign',
  ),
  action(
    'A05',
    'M2',
    'Samla metodstöden på en sida på intranätet',
    'Metoderna används av fler',
    'Projektledare',
    'Nyttokontroll',
  ),
  action(
    'A06',
    'M2',
    'Utbilda nyttoägare',
    'Fler nyttor följs upp efter projektets slut',
    'Nyttoägare',
    'Nyttorealisering',
    'Förändringsledning',
  ),
  action(
    'A06',
    'M2',
    'Följ upp nyttan ett år efter varje projekt',
    'Lärdomar når nästa projekt',
    'Ledningsgruppen',
    'Nyttorealisering',
  ),
  action(
    'A07',
    'M2',
    'Inför en liten pott för försök',
    'Försök kan börja inom en månad',
    'Verksamhetschefer',
    'Prioritering',
  ),
  action(
    'A08',
    'M2',
    'Visa utvecklingsarbetet öppet på webbplatsen',
    'Boende ser vad som pågår och kan tycka till',
    'Kommunikationsenheten',
    'Användarinvolvering',
  ),
  action(
    'A09',
    'M2',
    'Ordna en öppen lärkväll varje termin',
    'Erfarenheter delas mellan verksamheter',
    'Alla medarbetare',
    'Öppen utveckling',
  ),
  action(
    'A10',
    'M3',
    'Beskriv arbetssättet för data på en sida',
    'Alla vet vem som gör vad med data',
    'Dataägare',
    'Öppna data',
    'Informationsarkitektur',
  ),
  action(
    'A11',
    'M3',
    'Utse dataägare för de viktigaste datamängderna',
    'Frågor om data får svar samma dag',
    'Dataägare',
    'Öppna data',
  ),
  action(
    'A12',
    'M3',
    'Öva rättssäker hantering av data',
    'Färre fel när uppgifter lämnas ut',
    'Handläggare',
    'Kompetens',
    'Dataskydd',
  ),
  action(
    'A13',
    'M4',
    'Kartlägg digital kompetens per enhet',
    'Det går att planera för det som saknas',
    'Enhetschefer',
    'Kompetensförsörjning',
    'Kompetensanalys',
  ),
  action(
    'A14',
    'M4',
    'Grundkurs i informationssäkerhet för alla',
    'Fler känner igen försök till bedrägeri',
    'Alla medarbetare',
    'Kompetens',
    'Informationssäkerhet',
  ),
];

/** Functions that answer for things; never a person. */
export const functions = [
  'Utvecklingschef',
  'Digitaliseringsstrateg',
  'Verksamhetschef',
  'Administrativ chef',
  'Enhetschef service',
  'Informationssäkerhetssamordnare',
  'Kvalitetsansvarig funktion',
] as const;
