import { type Text, text } from '@nylage/core/text';

/** Words of making a workbook ready and handing it in. */
export const handIn = {
  title: text('Gör klart för inlämning', 'Make ready to hand in'),
  ready: text('Inget måste rättas', 'Nothing must be fixed'),
  lookOver: (count: number): Text =>
    count === 1
      ? text('1 sak att se över. Den hindrar inte.', '1 thing to look over. It does not stop you.')
      : text(
          `${count} saker att se över. De hindrar inte.`,
          `${count} things to look over. They do not stop you.`,
        ),
  showThem: text('Visa', 'Show'),
  markedDone: text('Läge är Klar', 'Läge is Klar (done)'),
  notMarkedDone: text('Läge är fortfarande Utkast', 'Läge is still Utkast (draft)'),
  /** The date stands after it. */
  approved: (role: string): Text => text(`Godkänd av ${role}`, `Approved by ${role}`),
  notApproved: text('Inte godkänd än', 'Not approved yet'),
  notApproval: text(
    'Att inget hindrar inlämning är inget godkännande. Det ger ni här.',
    'That nothing keeps it from being handed in is no approval. You give that here.',
  ),
  approvalTitle: text('Godkännande', 'Approval'),
  role: text('Roll som godkänner', 'Role that approves'),
  roleHint: text(
    'Till exempel förvaltningsdirektör. Inget personnamn.',
    "For instance director. No person's name.",
  ),
  date: text('Datum', 'Date'),
  markDone: text('Sätt Läge till Klar', 'Set Läge to Klar'),
  willWrite: text('Det här skrivs i Om arbetsboken:', 'This is written in Om arbetsboken:'),
  approve: text('Skriv in godkännandet', 'Write the approval'),
  receiptWith: (ruleSet: number, instrument: string, contract: number): Text =>
    text(
      `Regler ${ruleSet} · ${instrument} · arbetsbok ${contract}`,
      `Rules ${ruleSet} · ${instrument} · workbook ${contract}`,
    ),
  copy: text('Kopiera kvittot', 'Copy the receipt'),
  copied: text('Kopierat.', 'Copied.'),
  notCopied: text(
    'Det gick inte att kopiera. Skriv av koden.',
    'It could not be copied. Write the code down.',
  ),
  extractTitle: text('Lämna in ett utdrag', 'Hand in an extract'),
  save: text('Spara utdraget', 'Save the extract'),
  openInstead: text('Öppna utdraget i Excel', 'Open the extract in Excel'),
  openInsteadMore: text(
    'Om inget sparades: öppna utdraget i Excel och spara det därifrån.',
    'If nothing was saved: open the extract in Excel and save it from there.',
  ),
  saved: (name: string): Text =>
    text(`${name} är på väg till mappen Hämtade filer.`, `${name} is on its way to Downloads.`),
} as const;
