/** The books room: whole workbooks put together from results, for the writing room to write. */

export { plainBook } from './plain-book.ts';
export { prefillFrom } from './prefill.ts';
