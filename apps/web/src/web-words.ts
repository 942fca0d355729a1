import { boardStatusWords } from '@nylage/core/see';
import { formatCount, type Language, type Text, text } from '@nylage/core/text';
import type { DecisionStanding } from './decide-protocol.ts';
import type { FollowedWith, OrganisationStatus, UncountedYear } from './protocol.ts';

/** `Beta, Gamma och Delta`. */
function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}

/** Words of the web view. */
export const say = {
  tagline: text('Kontrollerar, räknar och slår samman', 'Checks, scores and merges'),
  local: text(
    'Allt sker på din dator. Inget skickas någonstans.',
    'Everything happens on your computer. Nothing is sent anywhere.',
  ),
  start: text('Start', 'Start'),
  doorCheck: text('Kontrollera min arbetsbok', 'Check my workbook'),
  doorCheckMore: text(
    'För dig på en förvaltning eller ett bolag. Se om något hindrar inlämning, vad som ska rättas och i vilken cell, och vad resultatet blir.',
    'For you at a department or a company. See whether anything keeps it from being handed in, what to put right and in which cell, and what the result is.',
  ),
  doorGroup: text('Kommunkoncernen samlat', 'The whole city together'),
  doorGroupMore: text(
    'För dig som samordnar. Se vilka som har lämnat in, vad som behöver ditt beslut, och vad alla arbetsböcker säger tillsammans.',
    'For you who coordinate. See who has handed in, what needs your decision, and what all workbooks say together.',
  ),
  openDoor: text('Öppna', 'Open'),
  trySample: text('Prova med påhittade exempel', 'Try with invented examples'),
  invented: text(
    'Allt här är påhittat: organisationerna, svaren och siffrorna.',
    'Everything here is invented: the organisations, the answers and the numbers.',
  ),
  exampleInstrument: text(
    'Mätinstrumentet är ett exempel, inte DiMiOS.',
    'The instrument is an example, not DiMiOS.',
  ),
  chooseFile: text('Välj arbetsbok', 'Choose workbook'),
  chooseOther: text('Välj en annan arbetsbok', 'Choose another workbook'),
  dropFile: text('Släpp arbetsboken här, eller välj den.', 'Drop the workbook here, or choose it.'),
  dropFileMore: text(
    'Vi läser .xlsx och .xlsm, och utdrag som Nyläge har gjort.',
    'We read .xlsx and .xlsm, and extracts made by Nyläge.',
  ),
  reading: (file: string): Text => text(`Läser ${file} …`, `Reading ${file} …`),
  broken: text(
    'Läsningen avbröts. Prova igen, eller välj en annan fil.',
    'Reading was interrupted. Try again, or choose another file.',
  ),
  tabTodo: text('Att göra', 'To do'),
  tabFix: text('Rätta', 'Fix'),
  tabResult: text('Resultat', 'Result'),
  tabHandIn: text('Lämna in', 'Hand in'),
  fixTitle: text('Rätta i en kopia', 'Fix in a copy'),
  fixMore: text(
    'Er egen fil ändras inte. I kopian ändras bara cellerna nedan; allt annat är kvar som det var.',
    'Your own file is not changed. In the copy only the cells below change; everything else stays as it was.',
  ),
  fixSafe: text('Ändrar inte vad ni menar', 'Does not change what you mean'),
  fixAsk: text('Kryssa i det som stämmer', 'Tick what is right'),
  fixNone: text('Det finns inget som vi kan rätta åt er.', 'There is nothing that we can fix for you.'),
  chooseFixes: text('Välj vad som ska rättas', 'Choose what to fix'),
  download: (count: number): Text =>
    count === 1
      ? text('Rätta 1 sak och hämta kopian', 'Fix 1 thing and download the copy')
      : text(`Rätta ${count} saker och hämta kopian`, `Fix ${count} things and download the copy`),
  portfolio: text('Portföljen', 'The portfolio'),
  extractTitle: text('Lämna in ett utdrag', 'Hand in an extract'),
  extractXlsx: text('Hämta utdraget (Excel)', 'Download the extract (Excel)'),
  extractJson: text('Hämta som JSON', 'Download as JSON'),
  isExtract: text('Filen är ett utdrag.', 'The file is an extract.'),
  chooseFiles: text('Välj filer', 'Choose files'),
  watchFolder: text('Öppna och bevaka en mapp', 'Open and watch a folder'),
  watching: (name: string): Text =>
    text(
      `Bevakar mappen ${name}: det som kommer dit läses.`,
      `Watching the folder ${name}: what comes there is read.`,
    ),
  goneFromFolder: (names: readonly string[]): Text => {
    const some = names.slice(0, 3).join(', ');
    const more = names.length - 3;
    return text(
      `Borttagen ur mappen, men fortfarande med här: ${some}${more > 0 ? ` och ${more} till` : ''}.`,
      `Taken out of the folder, but still part of this: ${some}${more > 0 ? ` and ${more} more` : ''}.`,
    );
  },
  leaveOutGone: text('Ta bort här också', 'Leave out here too'),
  keepGone: text('Behåll', 'Keep'),
  stopWatching: text('Sluta bevaka', 'Stop watching'),
  chooseFolder: text('Välj en mapp', 'Choose a folder'),
  dropFiles: text(
    'Släpp arbetsböcker, utdrag, en zip-fil eller en hel mapp här.',
    'Drop workbooks, extracts, a zip or a whole folder here.',
  ),
  dropFilesMore: text(
    'Ligger organisationer.json i mappen vet vi vilka som väntas lämna in.',
    'With organisationer.json in the folder we know who is expected to hand in.',
  ),
  readingMany: (done: number, all: number): Text =>
    text(`Läst ${done} av ${all} filer`, `Read ${done} of ${all} files`),
  stoppedAt: (done: number, all: number): Text =>
    text(
      `Avbrutet: ${done} av ${all} filer är lästa, och det här visar dem.`,
      `Stopped: ${done} of ${all} files have been read, and this shows them.`,
    ),
  knownBefore: (count: number): Text =>
    count === 1
      ? text(
          'En fil var läst förut och lästes inte om.',
          'One file had been read before and was not read again.',
        )
      : text(
          `${count} filer var lästa förut och lästes inte om.`,
          `${count} files had been read before and were not read again.`,
        ),
  readOn: text('Läs resten', 'Read the rest'),
  tabState: text('Läget', 'The state'),
  tabOrganisations: text('Organisationer', 'Organisations'),
  tabMaturity: text('Mognad', 'Maturity'),
  tabPortfolio: text('Portfölj', 'Portfolio'),
  tabSendOut: text('Skicka ut', 'Send out'),
  tabHandOut: text('Lämna ut', 'Hand out'),
  tabDecide: text('Beslut', 'Decisions'),
  addFiles: text('Lägg till filer', 'Add files'),
  startOver: text('Börja om', 'Start over'),
  usedIn: text('Används i', 'Used in'),
  lastMerged: text('Senaste sammanslagning', 'Last merged'),
  lastDay: text('Sista dag', 'Last day'),
  canSay: text('Det vi kan säga', 'What we can say'),
  thePlan: text('Planen', 'The plan'),
  year: text('Mätår', 'Year'),
  of: (count: string): Text => text(`av ${count}`, `of ${count}`),
  takeDecision: text('Ta beslut', 'Decide'),
  copyReminder: text('Kopiera påminnelse', 'Copy reminder'),
  copyReminders: (count: number): Text =>
    count === 1
      ? text('Kopiera påminnelsen', 'Copy the reminder')
      : text(`Kopiera ${formatCount(count, 'sv')} påminnelser`, `Copy ${formatCount(count, 'en')} reminders`),
  reminder: text('Påminnelse', 'Reminder'),
  perhaps: (what: string): Text => text(`Kanske ${what}`, `Perhaps ${what}`),
  late: text('Sen', 'Late'),
  reminderCopied: text('Kopierat.', 'Copied.'),
  cannotSay: text('Det vi inte kan säga än, och vad som krävs', 'What we cannot say yet, and what it takes'),
  allOrphans: (count: number): Text =>
    text(
      `Visa alla ${formatCount(count, 'sv')} i kedjan`,
      `Show all ${formatCount(count, 'en')} in the chain`,
    ),
  sendOutNext: text(
    'Ingen arbetsbok är inläst än. Nästa steg: gör en arbetsbok till var och en av dem och skicka ut dem. Lägg till filer när de kommer in.',
    'No workbook has been read yet. Next step: make a workbook for each of them and send them out. Add files as they come in.',
  ),
  goOn: text(
    'Går ni vidare med sparat arbete? Släpp eller öppna koncern-arbete.xlsx, så är register, beslut och allt som lämnats in tillbaka.',
    'Going on with saved work? Drop or open koncern-arbete.xlsx, and register, decisions and all that was handed in are back.',
  ),
  openWork: text('Öppna koncern-arbete.xlsx', 'Open koncern-arbete.xlsx'),
  noLink: text('Saknar koppling', 'Without a link'),
  searchName: text('Sök organisation', 'Search organisation'),
  searchHelp: text(
    'Söker i namn, andra namn, typ, kluster, koder i andra system och filnamn.',
    'Searches names, other names, types, clusters, codes in other systems and file names.',
  ),
  overdue: text('Försenad', 'Overdue'),
  all: text('Alla', 'All'),
  organisation: text('Organisation', 'Organisation'),
  status: text('Läge', 'Status'),
  mustFix: text('Måste rättas', 'Must be fixed'),
  responses: text('Svar (n)', 'Responses (n)'),
  noneMatch: text('Ingen organisation stämmer med sökningen.', 'No organisation matches the search.'),
  notRanked: text(
    'Listan är i bokstavsordning. Resultaten är självskattningar och går inte att rangordna.',
    'The list is in alphabetical order. The results are self-ratings and cannot be ranked.',
  ),
  back: text('Alla organisationer', 'All organisations'),
  nothingHere: text('Det finns inget att visa än.', 'There is nothing to show yet.'),
  notFound: text('Sidan finns inte.', 'There is no such page.'),
  waiting: text('Hämtar …', 'Fetching …'),
  gone: text(
    'Det går inte att visa. Filen kan ha flyttats.',
    'It cannot be shown. The file may have been moved.',
  ),
  weighing: text('Så vägs organisationerna', 'How organisations are weighed'),
  meanOrganisation: text('varje organisation väger lika', 'every organisation weighs the same'),
  meanRespondent: text('varje svar väger lika', 'every response weighs the same'),
  part: text('Del', 'Part'),
  principles: text('Principer', 'Principles'),
  allMaturity: text('Hela mognaden', 'All of maturity'),
  dashMeans: text(
    '– betyder att talet saknas eller inte visas.',
    '– means that the number is missing or not shown.',
  ),
  registerOrder: text(
    'Organisationerna står i registrets ordning, aldrig efter värde. Procent, 0–100; starkare färg är högre.',
    "Organisations stand in the register's order, never by value. Percent, 0–100; stronger colour is higher.",
  ),
  overTime: text('Över tid', 'Over time'),
  followedWith: (own: string, { before, after, names }: FollowedWith): Text =>
    text(
      `Organisationer har slagits ihop eller delats mellan ${before} och ${after}: ${own} följs som en tillsammans med ${listed(names, 'sv')}. Figurerna här visar bara ${own}; hur det har gått för dem tillsammans står under`,
      `Organisations were merged or split between ${before} and ${after}: ${own} is followed as one together with ${listed(names, 'en')}. The figures here show ${own} alone; how it went for them together stands under`,
    ),
  yearByYear: text('År för år', 'Year by year'),
  compareWithCare: text('Att tänka på när du jämför', 'What to bear in mind when comparing'),
  points: text('procentenheter', 'percentage points'),
  organisationsShort: text('org.', 'org.'),
  inBoth: (pairs: string): Text => text(`${pairs} finns båda åren`, `${pairs} in both years`),
  oneYear: text(
    'Det finns bara ett mätår. Lägg till arbetsböcker från fler år för att se förändringar.',
    'There is only one year. Add workbooks of more years to see changes.',
  ),
  changeOfPairs: text(
    'Förändringen är medelvärdet av förändringen hos dem som finns båda åren, varje organisation väger lika. Den behöver inte vara skillnaden mellan årens medelvärden.',
    'The change is the mean of the change of those in both years, every organisation weighing the same. It need not be the difference between the means of the years.',
  ),
  wholeChange: (before: number, after: number, how: string, phrase: Text): Text =>
    text(
      `Hela mognaden från ${before} till ${after}: ${how}, ${phrase.sv}.`,
      `All of maturity from ${before} to ${after}: ${how}, ${phrase.en}.`,
    ),
  compareWith: text('Jämför med publicerade värden', 'Compare with published values'),
  referenceWarning: text(
    'Var och en gäller andra än er, och är mätt med DiMiOS. De är inte en serie.',
    'Each speaks of others than you, and was measured with DiMiOS. They are not a series.',
  ),
  source: text('Källa', 'Source'),
  pointShows: text('Vad punkten visar', 'What the point shows'),
  ofWeight: (share: string): Text => text(`${share} av vikten`, `${share} of the weight`),
  spreadSays: (innovation: string, external: string): Text =>
    text(
      `Spridningen kring punkten är ${innovation} procentenheter i innovation och ${external} i extern nytta (standardavvikelse): ett medelvärde döljer hur olika initiativen är.`,
      `The spread around the point is ${innovation} percentage points in innovation and ${external} in external benefit (standard deviation): a mean hides how much initiatives differ.`,
    ),
  toTarget: (points: string): Text =>
    text(
      `${points} kvar till målpunkten, rakt genom figuren.`,
      `${points} left to the target point, straight across the figure.`,
    ),
  portfolioByYear: text('Portföljen år för år', 'The portfolio year by year'),
  portfolioYears: text(
    'Punkten räknas om varje år av de initiativ som då pågår eller är beslutade. Vägs den i olika slag, eller är andra organisationer med, flyttar den sig också av det.',
    'The point is worked out anew each year from the initiatives that are ongoing or decided then. Where it weighs in another kind, or other organisations take part, it moves for that too.',
  ),
  milestone: text('Etappmål', 'Milestone'),
  leftToTarget: text('Kvar till målpunkten', 'Left to the target point'),
  argument: text('Motivering', 'Argument'),
  startingPoint: text('Utgångsläge', 'Starting point'),
  underWeights: text('Punkten med andra vikter', 'The point under other weights'),
  underWeightsMore: text(
    'Så mycket betyder valet av vikt. I varje rad är bara de med som väger så.',
    'This is how much the choice of weight matters. Each row has only those that weigh so.',
  ),
  asShown: text('som i figuren', 'as in the figure'),
  chooseWeight: text(
    'Välj vikt, eller ange ett pris per timme',
    'Choose the weight, or give a price per hour',
  ),
  notInPoint: text('Inte med i punkten', 'Not in the point'),
  notInPointMore: (count: string) =>
    text(
      `${count} väger sina initiativ i något annat, och olika slags vikt går inte att lägga ihop.`,
      `Weighing their initiatives in something else: ${count}. Different kinds of weight cannot be added.`,
    ),
  uncounted: ({ year, why }: UncountedYear, last: number | null): Text => {
    const shown =
      last === null ? text('', '') : text(` Det som visas är ${last}.`, ` What is shown is ${last}.`);
    return why === null
      ? text(`${year} är inte inlämnat än.${shown.sv}`, `${year} has not been handed in yet.${shown.en}`)
      : text(
          `${year} räknas inte än: ${why.sv}.${shown.sv}`,
          `${year} does not count yet: ${why.en}.${shown.en}`,
        );
  },
  halfLie: text('hälften ligger', 'half lie'),
  spread: text('spridning', 'spread'),
  beforeOthers: text(
    'Svaren är självskattningar. Jämför hellre organisationen med sig själv över tid än med andra.',
    'The answers are self-ratings. Rather compare the organisation with itself over time than with others.',
  ),
  figure1: text('Figur 1', 'Figure 1'),
  figure2: text('Figur 2', 'Figure 2'),
  figure: text('Figur', 'Figure'),
  toDecide: (shown: string, count: number): Text =>
    count === 1
      ? text('En sak behöver ditt beslut', 'One thing needs your decision')
      : text(`${shown} saker behöver ditt beslut`, `${shown} things need your decision`),
  decideMore: text(
    'Här skiljer sig arbetsböcker åt. Du bestämmer, som den roll du har, och kan ångra. Beslut som gäller följer med när nya arbetsböcker kommer in: spara dem i beslut.json.',
    'Here workbooks differ. You decide, in the role that you have, and can undo. Decisions that hold stay when new workbooks come in: save them in beslut.json.',
  ),
  nothingToDecide: text('Det finns inget att bestämma.', 'There is nothing to decide.'),
  decided: text('Beslutat', 'Decided'),
  waits: text('Behöver ditt beslut', 'Needs your decision'),
  advice: text('Kan beslutas', 'Can be decided'),
  canDecide: text('Kan beslutas, men ingen väntar', 'Can be decided, but nothing waits for it'),
  allMatters: text('Alla beslut', 'All decisions'),
  noMatter: text(
    'Det finns inget att besluta här längre: arbetsböckerna skiljer sig inte åt.',
    'There is nothing to decide here any more: the workbooks do not differ.',
  ),
  decidedAs: (role: string, day: string): Text =>
    text(`Beslutat som ${role}, ${day}:`, `Decided as ${role}, ${day}:`),
  holds: text('Gäller', 'Holds'),
  countsNot: text('Räknas inte', 'Does not count'),
  theDecision: text('Till beslutet', 'To the decision'),
  nextMatter: text('Nästa sak att besluta', 'Next thing to decide'),
  chooseOtherwise: text('Besluta annorlunda', 'Decide otherwise'),
  sideBySide: text('Så säger de', 'What they say'),
  what: text('Uppgift', 'Value'),
  receipt: text('kvittokod', 'receipt number'),
  yourDecision: text('Ditt beslut', 'Your decision'),
  chooseOne: text('Välj ett av alternativen.', 'Choose one of them.'),
  anotherOne: text('En annan organisation i registret', 'Another organisation in the register'),
  chooseInList: text('Välj vilken i listan.', 'Choose which in the list.'),
  firstOf: (shown: string, all: string): Text =>
    text(
      `Visar ${shown} av ${all}. Skriv en del av namnet för att hitta fler.`,
      `Showing ${shown} of ${all}. Type a part of the name to find more.`,
    ),
  proposal: text('förslag', 'proposal'),
  noProposal: text('Inget förslag:', 'No proposal:'),
  proposalWhy: text('Varför förslaget:', 'Why the proposal:'),
  asRole: text('Beslutat som (roll)', 'Decided as (role)'),
  roleHint: text('En funktion, aldrig en persons namn.', "A function, never a person's name."),
  writeRole: text('Skriv vilken roll som beslutar.', 'Write which role decides.'),
  whyDecided: text('Varför', 'Why'),
  writeReason: text('Skriv varför.', 'Write why.'),
  decideNow: text('Besluta', 'Decide'),
  undo: text('Ångra', 'Undo'),
  undoTitle: text('Ångra beslutet?', 'Undo the decision?'),
  whyUndone: text('Varför det ångras', 'Why it is undone'),
  staleTitle: text('Beslut som inte längre gäller', 'Decisions that no longer hold'),
  staleMore: text(
    'Arbetsböckerna säger något annat än när beslutet fattades. Besluta igen där något fortfarande skiljer.',
    'The workbooks say something else than when the decision was made. Decide again where something still differs.',
  ),
  log: text('Beslutslogg', 'Decision log'),
  matter: text('Vad det gällde', 'What it was about'),
  decision: text('Beslut', 'Decision'),
  whoWhen: text('Vem och när', 'Who and when'),
  saveDecisions: text('Spara beslut.json', 'Save beslut.json'),
  openDecisions: text('Öppna beslut.json', 'Open beslut.json'),
  decisionsOpened: text('Besluten är öppnade.', 'The decisions are opened.'),
  noDecisions: text('Filen innehåller inga beslut.', 'The file holds no decisions.'),
  showAll: text('Visa alla', 'Show all'),
} as const;

/** An organisation's status, in the words of the screen. */
export const statusWords: Readonly<Record<OrganisationStatus, Text>> = {
  ...boardStatusWords,
  unreadable: text('Går inte att läsa', 'Cannot be read'),
};

/** How a decision stands, in the words of the screen. */
export const standingWords: Readonly<Record<DecisionStanding, Text>> = {
  holds: text('Gäller', 'Holds'),
  replaced: text('Ersatt av ett senare beslut', 'Replaced by a later decision'),
  changed: text('Gäller inte: uppgifterna har ändrats', 'Does not hold: the values have changed'),
  gone: text('Gäller inte: inget skiljer längre', 'Does not hold: nothing differs any more'),
  undone: text('Ångrat', 'Undone'),
};
