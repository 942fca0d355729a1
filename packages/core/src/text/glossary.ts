import type { Text } from './text.ts';

/** A word of the field, explained in our own words (R12, R26). */
export interface GlossaryEntry {
  /** The name in code. */
  readonly id: string;
  readonly term: Text;
  readonly meaning: Text;
  /** A word that is often mistaken for it. */
  readonly notToConfuse?: Text;
}

const entry = (
  id: string,
  sv: string,
  en: string,
  meaningSv: string,
  meaningEn: string,
  not?: readonly [string, string],
): GlossaryEntry => ({
  id,
  term: { sv, en },
  meaning: { sv: meaningSv, en: meaningEn },
  ...(not === undefined ? {} : { notToConfuse: { sv: not[0], en: not[1] } }),
});

/** The words that the product uses, one term for one thing, in Swedish alphabetical order. */
export const glossary: readonly GlossaryEntry[] = [
  entry(
    'baseService',
    'bastjänst',
    'base service',
    'En tjänst som staden levererar gemensamt till alla.',
    'A service that the city delivers to all in common.',
  ),
  entry(
    'deferral',
    'bordläggning',
    'deferral',
    'Ett ärende skjuts till ett senare möte.',
    'A case is put off to a later meeting.',
    [
      'återremiss: ärendet skickas tillbaka för att göras om',
      'referral back: the case is sent back to be redone',
    ],
  ),
  entry(
    'digitalCapability',
    'digital förmåga',
    'digital capability',
    'Att kunna förstå, gripa och förändras med digitala möjligheter.',
    'Being able to understand, grasp and change with digital possibilities.',
  ),
  entry(
    'digitalMaturity',
    'digital mognad',
    'digital maturity',
    'Förmåga och arv tillsammans, så som de svarande själva bedömer dem.',
    'Capability and heritage together, as the respondents themselves judge them.',
  ),
  entry(
    'digitalHeritage',
    'digitalt arv',
    'digital heritage',
    'Det som tidigare beslut, system och strukturer möjliggör eller hindrar i dag.',
    'What earlier decisions, systems and structures allow or hinder today.',
  ),
  entry(
    'efficiency',
    'effektivitet',
    'efficiency',
    'Att få det som redan finns att fungera bättre.',
    'Making what already exists work better.',
    [
      'intern nytta: vem nyttan är för, inte hur den uppstår',
      'internal benefit: whom it benefits, not how it arises',
    ],
  ),
  entry(
    'milestone',
    'etappmål',
    'milestone',
    'Var portföljens punkt ska vara ett visst år på vägen till målpunkten.',
    "Where the portfolio's point should be in a given year on the way to the target point.",
  ),
  entry(
    'externalBenefit',
    'extern nytta',
    'external benefit',
    'Värde för boende, besökare, näringsliv och samhälle.',
    'Value to residents, visitors, business and society.',
  ),
  entry(
    'factor',
    'faktor',
    'factor',
    'En del av en dimension i mätinstrumentet, till exempel Balansering.',
    'A part of a dimension in the instrument, for instance Balancing.',
  ),
  entry(
    'indicator',
    'indikator',
    'indicator',
    'Ett mått i planen; alla tolv är principer i mognadsmätningen.',
    'A measure in the plan; all twelve are principles of the maturity survey.',
  ),
  entry(
    'initiative',
    'initiativ',
    'initiative',
    'Ett utvecklingsarbete i portföljen, också kallat förändringsinsats.',
    'A piece of development work in the portfolio.',
    ['insats: det som en plan säger ska göras', 'action: what a plan says shall be done'],
  ),
  entry('innovation', 'innovation', 'innovation', 'Att pröva nytt.', 'Trying out what is new.'),
  entry(
    'action',
    'insats',
    'action',
    'Något som stadens eller den egna planen säger ska göras.',
    "Something that the city's or the organisation's own plan says shall be done.",
    [
      'åtgärd: i planens hänvisningar ett annat ord för insats',
      'remedy: what one does about a problem in a workbook',
    ],
  ),
  entry(
    'internalBenefit',
    'intern nytta',
    'internal benefit',
    'Värde för verksamheten själv.',
    'Value to the operation itself.',
  ),
  entry(
    'group',
    'kommunkoncernen',
    'the group',
    'Alla nämnder med sina förvaltningar, och de bolag som staden äger helt eller till större delen.',
    'All boards with their departments, and the companies that the city owns wholly or for the most part.',
  ),
  entry(
    'leadTime',
    'ledtid',
    'lead time',
    'Dagar från att något kommer in till att det är beslutat eller klart.',
    'Days from when something comes in until it is decided or done.',
  ),
  entry(
    'targetGroup',
    'målgrupp',
    'target group',
    'Dem som nyttan är till för: boende, besökare, näringsliv eller medarbetare.',
    'Those whom the benefit is for: residents, visitors, business or employees.',
    ['Användare: en faktor i mätinstrumentet', 'Users: a factor of the instrument'],
  ),
  entry(
    'goalArea',
    'målområde',
    'goal area',
    'Ett av planens fyra områden, M1–M4.',
    "One of the plan's four areas, M1–M4.",
  ),
  entry(
    'targetPoint',
    'målpunkt',
    'target point',
    'Dit portföljens punkt ska, med ett argument för varför just dit.',
    "Where the portfolio's point should go, with an argument for why there.",
  ),
  entry(
    'currentState',
    'nuläge',
    'current state',
    'Hur det är när planen börjar.',
    'How things are when the plan starts.',
    ['utgångsläge: portföljens första punkt', "starting point: the portfolio's first point"],
  ),
  entry(
    'benefit',
    'nytta',
    'benefit',
    'Något som blir bättre för någon, och som går att följa upp.',
    'Something that gets better for somebody and can be followed up.',
  ),
  entry(
    'benefitsRealisation',
    'nyttorealisering',
    'benefits realisation',
    'Arbetet med att nyttan verkligen uppstår, också efter projektet.',
    'The work of seeing that the benefit really arises, also after the project.',
  ),
  entry(
    'benefitsRegister',
    'nyttoregister',
    'benefits register',
    'Listan över nyttor med ägare, utgångsvärde, mål och utfall.',
    'The list of benefits with owner, baseline, target and outcome.',
  ),
  entry(
    'portfolio',
    'portfölj',
    'portfolio',
    'Alla utvecklingsinitiativ som en organisation driver eller har beslutat.',
    'All development initiatives that an organisation runs or has decided.',
  ),
  entry(
    'principle',
    'princip',
    'principle',
    'En del av en faktor i mätinstrumentet, till exempel Prioritering.',
    'A part of a factor in the instrument, for instance Prioritisation.',
  ),
  entry(
    'processMeasure',
    'processmått',
    'process measure',
    'Ett mått på hur arbetet går, till exempel hur många datamängder som delas.',
    'A measure of how the work proceeds, for instance how many data sets are shared.',
  ),
  entry(
    'responseRate',
    'svarsfrekvens',
    'response rate',
    'Svarande delat med inbjudna. I koncernen alla svarande delat med alla inbjudna.',
    'Respondents divided by invited. In the group all respondents divided by all invited.',
  ),
  entry(
    'outsideControl',
    'utanför vår rådighet',
    'outside our control',
    'Påståenden som organisationen inte själv kan påverka svaret på.',
    'Statements whose answer the organisation cannot influence itself.',
  ),
  entry(
    'baseline',
    'utgångsvärde',
    'baseline',
    'Det uppmätta värdet innan något ändras.',
    'The measured value before anything changes.',
  ),
  entry(
    'targetState',
    'önskat nyläge',
    'target state',
    'Hur det ska vara när planen är slut.',
    'How things should be when the plan ends.',
  ),
];
