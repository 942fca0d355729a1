/** A value of a property: an address, a text in a language, or a literal with or without a type. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language: 'sv' | 'en' }
  | { readonly literal: string; readonly datatype?: 'xsd:date' | 'xsd:nonNegativeInteger' | 'xsd:duration' };

/** Something described: its address, its class, and its properties by prefixed name. */
export interface Resource {
  readonly iri: string;
  readonly type: string;
  readonly properties: readonly (readonly [name: string, values: readonly Term[]])[];
}

/** The vocabularies that descriptions use. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Resources as Turtle (RDF 1.1). Addresses must already be free of what `<…>` cannot hold. */
export function turtle(resources: readonly Resource[]): string {
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const blocks = resources.map(({ iri, type, properties }) =>
    [
      `<${iri}> a ${type}`,
      ...properties
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => `  ${name} ${values.map(turtleTerm).join(' , ')}`),
    ].join(' ;\n'),
  );
  return `${[prefixes.join('\n'), ...blocks.map((block) => `${block} .`)].join('\n\n')}\n`;
}

function turtleTerm(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  if ('text' in term) return `${quoted(term.text)}@${term.language}`;
  return term.datatype === undefined ? quoted(term.literal) : `${quoted(term.literal)}^^${term.datatype}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;
}

/** The same resources as JSON-LD 1.1, its context inside. */
export function jsonLd(resources: readonly Resource[]): string {
  const graph = resources.map(({ iri, type, properties }) => ({
    '@id': iri,
    '@type': type,
    ...Object.fromEntries(
      properties
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, values.map(jsonTerm)]),
    ),
  }));
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, null, 2)}\n`;
}

function jsonTerm(term: Term): object {
  if ('iri' in term) return { '@id': term.iri };
  if ('text' in term) return { '@value': term.text, '@language': term.language };
  return term.datatype === undefined
    ? { '@value': term.literal }
    : { '@value': term.literal, '@type': term.datatype };
}
