import { eachChild } from './xml-children.ts';
import type { XmlScanner } from './xml-scanner.ts';
import { trimXmlSpace, unescapeExcel } from './xml-text.ts';

/**
 * Reads the string item just opened (`si` or `is`): its plain text or the runs of a rich text put
 * together. Phonetic runs (`rPh`) tell how a text is read aloud and are left out.
 */
export function readStringItem(scanner: XmlScanner, inheritedPreserve: boolean): string {
  const preserve = inheritedPreserve || scanner.attribute('space') === 'preserve';
  let text = '';
  const addRun = () => {
    text += runText(scanner, preserve);
    scanner.checkLength(text);
  };
  eachChild(scanner, (name) => {
    if (name === 't') addRun();
    else if (name === 'r') {
      eachChild(scanner, (child) => {
        if (child === 't') addRun();
      });
    }
  });
  return text;
}

function runText(scanner: XmlScanner, inheritedPreserve: boolean): string {
  const space = scanner.attribute('space');
  const raw = scanner.text();
  const preserved = space === null ? inheritedPreserve : space === 'preserve';
  return unescapeExcel(preserved ? raw : trimXmlSpace(raw));
}
