import { type Register, type RegisterEntry, registerSchema } from '@nylage/core/group';
import { companyWords, departmentWords, placeEnds, placeStarts } from './words.ts';

/** What every register of ours says of itself. */
export const FICTITIOUS_NOTICE =
  'Alla organisationer och siffror är påhittade. De finns för att visa och prova Nyläge, och säger inget om någon verklig stad.';

/** In a set of 62 there are 25 förvaltningar and 37 bolag; other sizes keep the proportion. */
const DEPARTMENTS = departmentWords.length;
const ALL = departmentWords.length + companyWords.length;

/** A register of fictitious organisations: the same names for the same number, whatever the seed. */
export function sampleRegister(organisations: number): Register {
  const entries: RegisterEntry[] = [];
  let departments = 0;
  for (let at = 0; at < organisations; at++) {
    const isDepartment = Math.floor(((at + 1) * DEPARTMENTS) / ALL) > departments;
    entries.push(isDepartment ? department(departments) : company(at - departments));
    if (isDepartment) departments++;
  }
  return registerSchema.parse({ schemaVersion: 1, notice: FICTITIOUS_NOTICE, organisations: entries });
}

function department(index: number): RegisterEntry {
  const word = departmentWords[index % departmentWords.length] ?? '';
  const place = placeOf(Math.floor(index / departmentWords.length));
  const name = place === '' ? `${word}förvaltningen` : `${word}förvaltningen ${place}`;
  return entry('department', name, []);
}

function company(index: number): RegisterEntry {
  const word = companyWords[index % companyWords.length] ?? '';
  const place = placeOf(Math.floor(index / companyWords.length));
  const name = place === '' ? `Exempelstads ${word}` : `Exempelstads ${word} ${place}`;
  return entry('company', `${name} AB`, [name]);
}

function entry(type: RegisterEntry['type'], name: string, aliases: string[]): RegisterEntry {
  return {
    id: slug(name),
    name,
    type,
    cluster: null,
    validFrom: null,
    validTo: null,
    successor: null,
    aliases,
    codes: {},
  };
}

/** Nothing for the first round of words, then one place after another, then numbered places. */
function placeOf(round: number): string {
  if (round === 0) return '';
  const places = placeStarts.length * placeEnds.length;
  const index = (round - 1) % places;
  const start = placeStarts[index % placeStarts.length] ?? '';
  const end = placeEnds[Math.floor(index / placeStarts.length)] ?? '';
  const lap = Math.floor((round - 1) / places);
  return lap === 0 ? `${start}${end}` : `${start}${end} ${lap + 1}`;
}

/** The name in letters that every file system and address takes: `Blåbärsförvaltningen` → `blabarsforvaltningen`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
