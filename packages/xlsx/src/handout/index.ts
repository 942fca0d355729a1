/** The hand-out room: what leaves the koncern as files, and the workbooks that are sent out. */
export { type HandoutFile, type HandoutInput, handoutFiles } from './handout-files.ts';
export { type SendOut, type SentOut, sendOutFiles } from './send-out.ts';
export { zipFiles } from './zip-files.ts';
