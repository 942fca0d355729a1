/** Signatures, fixed sizes and flags of the zip format (APPNOTE 6.3, section 4). */
export const LOCAL_HEADER = 0x04034b50;
export const LOCAL_HEADER_SIZE = 30;
export const CENTRAL_HEADER = 0x02014b50;
export const CENTRAL_HEADER_SIZE = 46;
export const END_RECORD = 0x06054b50;
export const END_RECORD_SIZE = 22;
export const ZIP64_END_RECORD = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_LOCATOR_SIZE = 20;
export const ZIP64_EXTRA = 0x0001;
/** General purpose flags: the entry is encrypted; its name is UTF-8. */
export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_UTF8 = 0x0800;
