/** The hand-out room: what leaves the koncern as files, and the workbooks that are sent out. */
export { type HandoutFile, type HandoutInput, handoutFiles } from './handout-files.ts';
