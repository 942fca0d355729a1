/** Subject, predicate and object; addresses in angle brackets, literals quoted with language or type. */
export type Triple = readonly [subject: string, predicate: string, object: string];

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Every token of the part of Turtle 1.1 that a description needs; anything else is an error. */
const TOKEN =
  /\s+|(@prefix)\s+(\w+):\s+<([^\s<>"{}|\\^`]*)>\s+\.|<([^\s<>"{}|\\^`]*)>|"((?:[^"\\\n\r]|\\[tnr"\\])*)"(?:@([a-z]+)|\^\^(\w+):(\w+))?|([;,.])|(\w+):([\w-]+)|(a)(?=\s)/gy;

const UNESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '"': '"', '\\': '\\' };

/** Reads Turtle, strictly; `prefixed` turns an address, or `<address>`, into its short name. */
export function triplesOfTurtle(turtle: string): {
  readonly triples: readonly Triple[];
  readonly prefixed: (iri: string) => string;
} {
  const prefixes = new Map<string, string>();
  const triples: Triple[] = [];
  let subject: string | null = null;
  let predicate: string | null = null;
  let at = 0;
  const expand = (prefix: string, name: string): string => {
    const base = prefixes.get(prefix);
    if (base === undefined) throw new Error(`no prefix ${prefix}`);
    return base + name;
  };
  const take = (term: string, iri: string | null): void => {
    if (subject === null) subject = term;
    else if (predicate === null) predicate = iri ?? '';
    else triples.push([subject, predicate, term]);
  };
  for (const match of turtle.matchAll(TOKEN)) {
    if (match.index !== at) break;
    at += match[0].length;
    const [
      ,
      keyword,
      prefix = '',
      base = '',
      address,
      text,
      language,
      typePrefix,
      typeName,
      sign,
      short,
      name,
      isA,
    ] = match;
    if (keyword !== undefined) prefixes.set(prefix, base);
    else if (address !== undefined) take(`<${address}>`, address);
    else if (text !== undefined) {
      const value = text.replace(/\\(.)/g, (_, escaped: string) => UNESCAPED[escaped] ?? '');
      const type = typePrefix === undefined ? '' : `^^${expand(typePrefix, typeName ?? '')}`;
      take(`${JSON.stringify(value)}${language === undefined ? type : `@${language}`}`, null);
    } else if (isA !== undefined) take('', TYPE);
    else if (short !== undefined) take(`<${expand(short, name ?? '')}>`, expand(short, name ?? ''));
    else if (sign === '.') [subject, predicate] = [null, null];
    else if (sign === ';') predicate = null;
  }
  if (at !== turtle.length) throw new Error(`not Turtle at ${at}: ${turtle.slice(at, at + 40)}`);
  return {
    triples,
    prefixed: (iri) => {
      const bare = iri.replace(/^<|>$/g, '');
      const found = [...prefixes].find(([, base]) => bare.startsWith(base));
      return found === undefined ? bare : `${found[0]}:${bare.slice(found[1].length)}`;
    },
  };
}

/** Expands JSON-LD with prefixes in its context and everything in one graph. */
export function triplesOfJsonLd(json: string): Triple[] {
  const document = JSON.parse(json) as {
    '@context': Record<string, string>;
    '@graph': Record<string, string | Record<string, string>[]>[];
  };
  const expand = (name: string): string => {
    const [prefix = '', rest = ''] = name.split(':');
    return `${document['@context'][prefix]}${rest}`;
  };
  return document['@graph'].flatMap((node) => {
    const subject = `<${String(node['@id'])}>`;
    return Object.entries(node).flatMap(([name, values]): Triple[] => {
      if (name === '@id') return [];
      if (typeof values === 'string') return [[subject, TYPE, `<${expand(values)}>`]];
      return values.map((value) => {
        if (value['@id'] !== undefined) return [subject, expand(name), `<${value['@id']}>`];
        const text = JSON.stringify(value['@value']);
        const language = value['@language'];
        const type = value['@type'];
        const tail =
          language === undefined ? (type === undefined ? '' : `^^${expand(type)}`) : `@${language}`;
        return [subject, expand(name), `${text}${tail}`];
      });
    });
  });
}
