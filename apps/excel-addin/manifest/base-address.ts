/** Where a developer's own server has the add-in. */
export const LOCAL_BASE = 'https://localhost:3000/';

/**
 * The folder that manifests point to, from what was asked for (`NYLAGE_ADDIN_URL`); throws where Excel
 * would not take it.
 */
export function baseAddress(asked: string | undefined): string {
  if (asked === undefined || asked === '') return LOCAL_BASE;
  if (!URL.canParse(asked)) throw new Error(`NYLAGE_ADDIN_URL: «${asked}» is not an address.`);
  const url = new URL(asked);
  if (url.protocol !== 'https:')
    throw new Error(`NYLAGE_ADDIN_URL: «${asked}» must begin with https://, or Excel refuses the add-in.`);
  if (url.search !== '' || url.hash !== '')
    throw new Error(`NYLAGE_ADDIN_URL: «${asked}» must be a folder, without ? and #.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
