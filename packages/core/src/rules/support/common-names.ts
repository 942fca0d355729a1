/**
 * Names that many in Sweden have, to tell a person's name from a function's. Source: SCB,
 * Namnstatistik, *Samtliga folkbokförda*, top lists of 2021: *Tilltalsnamn kvinnor*, *Tilltalsnamn
 * män* and *Efternamn*, the first hundred of each (CC BY 4.0). The lists are no longer updated.
 */
const WOMEN =
  'Anna Eva Maria Karin Sara Christina Lena Emma Kerstin Marie Malin Jenny Ingrid Hanna Linda Annika ' +
  'Susanne Elin Monica Birgitta Sofia Johanna Inger Carina Julia Elisabeth Ulla Linnéa Katarina Emelie ' +
  'Ida Helena Camilla Åsa Anette Sandra Maja Gunilla Ann Anita Amanda Marianne Anneli Margareta Therese ' +
  'Josefin Cecilia Jessica Helen Lisa Alice Matilda Caroline Frida Elsa Ulrika Barbro Siv Klara Ebba ' +
  'Rebecca Madeleine Sofie Isabelle Wilma Agneta Lina Ella Gun Pia Berit Ellen Olivia Astrid Louise ' +
  'Yvonne Moa Agnes Alva Emilia Nathalie Alexandra Mona Victoria Erika Britt Felicia Ann-Christin ' +
  'Ann-Marie Lovisa Pernilla Sonja Charlotte Britt-Marie Linn Nina Saga Alma Karolina Mikaela';

const MEN =
  'Lars Mikael Anders Johan Erik Per Peter Thomas Karl Jan Daniel Fredrik Mohammad Andreas Stefan Hans ' +
  'Mats Marcus Mattias Magnus Oscar Jonas Alexander Niklas Martin Bengt Bo Nils Viktor Patrik Björn David ' +
  'Filip Henrik Leif Joakim Emil Christer Ulf Simon Sven Christoffer Anton William Christian Robert Gustav ' +
  'Lucas Tommy Kjell Rickard Håkan Adam Göran Jacob Jonathan Elias Sebastian Robin Lennart Rolf Tobias John ' +
  'Axel Oliver Linus Stig Hugo Kent Isak Roger Claes Jesper Albin Ludvig Rasmus Jörgen Ali Max Jimmy Joel ' +
  'Kenneth Josef Dennis Liam Gunnar Olle Leo Johnny Olof Pontus Åke Kevin Samuel Gabriel Arvid Edvin Felix ' +
  'Kurt Torbjörn';

const SURNAMES =
  'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson ' +
  'Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson Lindström Lindqvist ' +
  'Lindgren Axelsson Berg Bergström Lundberg Lundgren Lind Lundqvist Mattsson Berglund Fredriksson Sandberg ' +
  'Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Håkansson Lundin Gunnarsson Björk Bergman ' +
  'Holm Samuelsson Fransson Wikström Isaksson Bergqvist Nyström Arvidsson Holmberg Löfgren Ali Söderberg ' +
  'Mohamed Nyberg Blomqvist Claesson Mårtensson Nordström Lundström Eliasson Pålsson Viklund Björklund ' +
  'Berggren Sandström Lund Nordin Ström Åberg Hermansson Ekström Holmgren Hedlund Falk Sundberg Dahlberg ' +
  'Hellström Sjögren Abrahamsson Ek Blom Martinsson Öberg Ahmed Andreasson Hassan Månsson Strömberg Åkesson ' +
  'Hansen Jonasson Norberg Åström Sundström';

/** Names that are also ordinary words or places: they need another name beside them to mean a person. */
const ORDINARY =
  'alma berg björk blom bo ek falk holm kent leo lind lund max per robin saga stig ström victoria';

const set = (names: string): ReadonlySet<string> => new Set(names.toLowerCase().split(' '));

const firstNames = set(`${WOMEN} ${MEN}`);
const surnames = set(SURNAMES);
const ordinary = set(ORDINARY);

/** A stretch of a text that looks like a person's name. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * The stretches of a text that look like *Förnamn Efternamn*: two neighbouring words of which both
 * are common names, or one is and the other begins with a capital letter.
 */
export function findPersonNames(text: string): readonly NameMatch[] {
  // A name of two words has something between them.
  if (!/\s/.test(text)) return [];
  const found: NameMatch[] = [];
  WORD.lastIndex = 0;
  let first = WORD.exec(text);
  while (first !== null) {
    const second = WORD.exec(text);
    if (second === null) break;
    const between = text.slice(first.index + first[0].length, second.index);
    if (/^[\s\u00a0]+$/.test(between) && looksLikeName(first[0], second[0])) {
      found.push({ start: first.index, end: second.index + second[0].length });
      first = WORD.exec(text);
    } else first = second;
  }
  return found;
}

function looksLikeName(first: string, second: string): boolean {
  const isFirst = firstNames.has(first.toLowerCase());
  const isLast = surnames.has(second.toLowerCase());
  if (isFirst && isLast) return true;
  if (!isCapitalised(first) || !isCapitalised(second)) return false;
  return (isFirst && !ordinary.has(first.toLowerCase())) || (isLast && !ordinary.has(second.toLowerCase()));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
