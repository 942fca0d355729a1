/** Words about one workbook's numbers, shared with the sheets that results are written to. */
export { resultWords, weightWords } from '@nylage/core/results';
