/** What Windows-1252 has at 0x80–0x9F instead of control characters (WHATWG Encoding, index windows-1252). */
const AT_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text in Windows-1252; a character that it does not have becomes a question mark. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const code = character.codePointAt(0) ?? 0;
    const special = AT_80.indexOf(character);
    if (special >= 0) return 0x80 + special;
    return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : 0x3f;
  });
}
