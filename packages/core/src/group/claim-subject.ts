/** What is in conflict when several workbooks claim the place of one organisation. */
export function claimSubject(organisation: string, instrument: string): string {
  return `claim:${organisation}:${instrument}`;
}
