/** `trafik 2022.xlsx` → `trafik 2022 utdrag.xlsx`. */
export function extractName(workbook: string): string {
  const stem = workbook.replace(/\.[^.]*$/, '');
  return stem === '' ? 'utdrag.xlsx' : `${stem} utdrag.xlsx`;
}
