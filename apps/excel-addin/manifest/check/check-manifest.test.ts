import { describe, expect, it } from 'vitest';
import { ADDIN } from '../addin.ts';
import { LOCAL_BASE } from '../base-address.ts';
import { iconFile } from '../icon-files.ts';
import { sourceFiles } from '../testing/source-files.ts';
import { xmlManifest } from '../xml-manifest.ts';
import { checkManifest } from './index.ts';

const CLEAN = xmlManifest(ADDIN, LOCAL_BASE);
const faultsOf = (xml: string) => checkManifest(xml, LOCAL_BASE, sourceFiles);

/** Replaces once, and fails where there is nothing to replace: a mutation that changes nothing proves nothing. */
function changed(from: string | RegExp, to: string): string {
  const xml = CLEAN.replace(from, to);
  if (xml === CLEAN) throw new Error(`Nothing to change: ${String(from)}`);
  return xml;
}

describe('The manifest checker', () => {
  it('finds nothing in the manifest that ships', () => {
    expect(faultsOf(CLEAN)).toEqual([]);
  });

  it.each<[string, string, string | RegExp, string]>([
    [
      'order',
      'an element before its place',
      /( +<IconUrl[^\n]+\n)( +<HighResolutionIconUrl[^\n]+\n)/,
      '$2$1',
    ],
    [
      'order',
      'the label of the tab before its groups',
      /(<CustomTab[^>]*>)/,
      '$1<Label resid="Tab.Label" />',
    ],
    ['order', 'a tip after the icon', /(<Supertip>[\s\S]*?<\/Supertip>)(\s*<Icon>[\s\S]*?<\/Icon>)/, '$2$1'],
    ['order', 'functions after the ribbon', /( +<FunctionFile[^\n]+\n)([\s\S]*<\/ExtensionPoint>\n)/, '$2$1'],
    ['order', 'an element that is not there', /<SupportUrl[^\n]+\n/, ''],
    ['order', 'a misspelt element', /<Permissions>([^<]+)<\/Permissions>/, '<Permission>$1</Permission>'],
    ['identity', 'an id that is no GUID', ADDIN.id, 'nylage'],
    ['identity', 'a version of three numbers', '<Version>1.0.0.0<', '<Version>1.0.0<'],
    ['identity', 'too little permission', 'ReadWriteDocument', 'ReadDocument'],
    ['identity', 'another program', '<Host Name="Workbook" />', '<Host Name="Document" />'],
    ['identity', 'a lower API set', 'MinVersion="1.13"', 'MinVersion="1.1"'],
    ['identity', 'two controls with one id', 'id="Nylage.Mark"', 'id="Nylage.Check"'],
    ['identity', 'a function that nobody associates', '>markCells<', '>markCell<'],
    ['words', 'a language without its region', '<DefaultLocale>sv-SE<', '<DefaultLocale>sv<'],
    ['words', 'a string without English', /(<bt:String id="Tab.Label"[^>]*>)\s*<bt:Override[^>]*>/, '$1'],
    ['words', 'two overrides for one language', /(<bt:Override Locale="en-US" Value="Check" \/>)/, '$1$1'],
    [
      'words',
      'an override for its own language',
      'Locale="en-US" Value="Nyläge"',
      'Locale="sv-SE" Value="Nyläge"',
    ],
    [
      'words',
      'a short string of 126 characters',
      'DefaultValue="Kontrollera"',
      `DefaultValue="${'a'.repeat(126)}"`,
    ],
    [
      'words',
      'a long string of 251 characters',
      /DefaultValue="Öppnar panelen[^"]*"/,
      `DefaultValue="${'a'.repeat(251)}"`,
    ],
    ['words', 'a label of three words', 'DefaultValue="Skriv blad"', 'DefaultValue="Skriv in blad"'],
    ['words', 'an empty string', 'Value="Hand in"', 'Value=" "'],
    [
      'resource-ids',
      'a pointer that leads nowhere',
      '<Label resid="Mark.Label"',
      '<Label resid="Mark.Lable"',
    ],
    ['resource-ids', 'a pointer to another kind', '<Label resid="Mark.Label"', '<Label resid="Mark.TipText"'],
    ['resource-ids', 'an id of 33 characters', /Mark\.Label/g as RegExp, 'M'.repeat(33)],
    ['resource-ids', 'an id that is there twice', 'id="Mark.TipTitle"', 'id="Mark.Label"'],
    [
      'resource-ids',
      'a resource that nothing uses',
      '<bt:Urls>',
      '<bt:Urls><bt:Url id="X" DefaultValue="https://localhost:3000/help.html" />',
    ],
    [
      'built-files',
      'an address without HTTPS',
      'DefaultValue="https://localhost:3000/taskpane.html"',
      'DefaultValue="http://localhost:3000/taskpane.html"',
    ],
    [
      'built-files',
      'a page on another server',
      'https://localhost:3000/help.html',
      'https://example.org/help.html',
    ],
    [
      'built-files',
      'a page that was not built',
      'https://localhost:3000/commands.html',
      'https://localhost:3000/command.html',
    ],
    [
      'built-files',
      'an icon that was not drawn',
      `https://localhost:3000/${iconFile('mark', 20)}`,
      `https://localhost:3000/${iconFile('mark', 21)}`,
    ],
    [
      'built-files',
      'an icon of another size',
      `https://localhost:3000/${iconFile('mark', 20)}`,
      `https://localhost:3000/${iconFile('mark', 24)}`,
    ],
    [
      'built-files',
      'a list picture of another size',
      `IconUrl DefaultValue="https://localhost:3000/${iconFile('nylage', 32)}"`,
      `IconUrl DefaultValue="https://localhost:3000/${iconFile('nylage', 64)}"`,
    ],
    ['built-files', 'an icon without a size', /<bt:Image size="80" resid="check.80" \/>/, ''],
  ])('%s reports %s', (check, _, from, to) => {
    expect(faultsOf(changed(from, to)).map((fault) => fault.check)).toContain(check);
  });

  it('says where and what', () => {
    expect(faultsOf(changed('>markCells<', '>markCell<'))).toEqual([
      {
        check: 'identity',
        at: expect.stringMatching(/^OfficeApp\/.*\/Action\/FunctionName$/),
        says: 'no function is called «markCell»',
      },
      { check: 'identity', at: 'OfficeApp', says: 'no button runs markCells' },
    ]);
  });
});
