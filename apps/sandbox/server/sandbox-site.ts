import type { PracticeWorkbook } from '@nylage/sample';
import { localOffice, withLocalOffice } from './local-office.ts';
import { sampleList } from './sample-list.ts';
import { fileAnswer, type Site } from './site.ts';

/** A folder's files by their address below it. */
type Files = (path: string) => Uint8Array | null;

/** What the sandbox is served from. */
export interface SandboxFolders {
  /** The built sandbox. */
  readonly sandbox: Files;
  /** The built add-in, as it ships. */
  readonly addin: Files;
  /** The development dependency's folder of Office.js. */
  readonly office: Files;
  /** Sample workbooks with their `expected.json`. */
  readonly samples: Files;
  /** The workbook that a newcomer starts with. */
  readonly practice: PracticeWorkbook;
}

const ADDIN = 'addin/';
const SAMPLES = 'samples/';
const PRACTICE = 'ovningsbok.xlsx';

/** The sandbox: its own page at `/`, the add-in below `/addin/`, sample workbooks below `/samples/`. */
export function sandboxSite({ sandbox, addin, office, samples, practice }: SandboxFolders): Site {
  const microsoft = localOffice(office);
  const workbooks: Files = (name) => (name === PRACTICE ? practice.bytes : samples(name));
  const offered = [{ file: PRACTICE, faults: practice.faults }, ...sampleList(samples)];
  return (path, origin) => {
    if (path === 'samples.json') return fileAnswer(path, JSON.stringify(offered));
    if (path.startsWith(SAMPLES)) return workbook(path.slice(SAMPLES.length), workbooks);
    if (path.startsWith(ADDIN)) return addinFile(path.slice(ADDIN.length), addin, origin);
    const name = path === '' ? 'index.html' : path;
    const own = sandbox(name);
    return own === null ? microsoft(path, origin) : fileAnswer(name, own);
  };
}

function workbook(name: string, samples: Files): ReturnType<Site> {
  const body = name.endsWith('.xlsx') ? samples(name) : null;
  return body === null ? null : fileAnswer(name, body);
}

function addinFile(name: string, addin: Files, origin: string): ReturnType<Site> {
  const body = addin(name);
  if (body === null) return null;
  return fileAnswer(
    name,
    name.endsWith('.html') ? withLocalOffice(new TextDecoder().decode(body), origin) : body,
  );
}
