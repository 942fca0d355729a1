import { element, partBytes, type Xml, xmlText } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Every kind of part that is written, with its content type and the type of the relationship that leads to it. */
export const partKinds = {
  workbook: { content: `${SPREADSHEET}.sheet.main+xml`, relationship: `${OFFICE}/officeDocument` },
  sheet: { content: `${SPREADSHEET}.worksheet+xml`, relationship: `${OFFICE}/worksheet` },
  theme: {
    content: 'application/vnd.openxmlformats-officedocument.theme+xml',
    relationship: `${OFFICE}/theme`,
  },
  styles: { content: `${SPREADSHEET}.styles+xml`, relationship: `${OFFICE}/styles` },
  sharedStrings: { content: `${SPREADSHEET}.sharedStrings+xml`, relationship: `${OFFICE}/sharedStrings` },
  table: { content: `${SPREADSHEET}.table+xml`, relationship: `${OFFICE}/table` },
  comments: { content: `${SPREADSHEET}.comments+xml`, relationship: `${OFFICE}/comments` },
  notesDrawing: {
    content: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    relationship: `${OFFICE}/vmlDrawing`,
  },
  drawing: {
    content: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    relationship: `${OFFICE}/drawing`,
  },
  chart: {
    content: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relationship: `${OFFICE}/chart`,
  },
  coreProperties: {
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
    relationship: `${PACKAGE}/relationships/metadata/core-properties`,
  },
  appProperties: {
    content: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relationship: `${OFFICE}/extended-properties`,
  },
} as const;

export type PartKind = keyof typeof partKinds;

/** A part of the package to write. */
export interface Part {
  readonly name: string;
  readonly kind: PartKind;
  readonly bytes: Uint8Array;
  /** What comes after them, made when the part is written; absent for nothing. */
  readonly more?: Iterable<Uint8Array>;
}

/** Collects the links out of one part and gives them ids. */
export class Relationships {
  readonly #source: string;
  readonly #links: Xml[] = [];

  /** `source` is the part's name; empty for the package itself. */
  constructor(source: string) {
    this.#source = source;
  }

  /** Links to a part by its name from the package root, and gives the link's id. */
  toPart(kind: PartKind, name: string): string {
    return this.#add(partKinds[kind].relationship, { Target: relativeTarget(this.#source, name) });
  }

  /** Links to an address on the web. */
  toWeb(url: string): string {
    return this.#add(`${OFFICE}/hyperlink`, { Target: url, TargetMode: 'External' });
  }

  /** The relationships part's name and bytes; null when there are no links. */
  part(): { readonly name: string; readonly bytes: Uint8Array } | null {
    if (this.#links.length === 0) return null;
    const slash = this.#source.lastIndexOf('/') + 1;
    const name = `${this.#source.slice(0, slash)}_rels/${this.#source.slice(slash)}.rels`;
    const root = element('Relationships', { xmlns: `${PACKAGE}/relationships` }, this.#links);
    return { name, bytes: partBytes(root) };
  }

  #add(type: string, target: Readonly<Record<string, string>>): string {
    const id = `rId${this.#links.length + 1}`;
    this.#links.push(element('Relationship', { Id: id, Type: type, ...target }));
    return id;
  }
}

/** A part's name as another part refers to it. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

/** The content types part. */
export function contentTypes(parts: readonly Part[]): Uint8Array {
  const defaults = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  if (parts.some(({ kind }) => kind === 'notesDrawing')) {
    defaults.push(element('Default', { Extension: 'vml', ContentType: partKinds.notesDrawing.content }));
  }
  const overrides = parts
    .filter(({ kind }) => kind !== 'notesDrawing')
    .map(({ name, kind }) =>
      element('Override', { PartName: `/${name}`, ContentType: partKinds[kind].content }),
    );
  return partBytes(element('Types', { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...overrides]));
}

/** Title and maker. No dates: the same content shall give the same bytes, and a made-up day would mislead. */
export function coreProperties(title: string): Uint8Array {
  return partBytes(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        element('dc:title', {}, xmlText(title)),
        element('dc:creator', {}, xmlText('Nyläge')),
        element('dc:language', {}, xmlText('sv-SE')),
        element('cp:lastModifiedBy', {}, xmlText('Nyläge')),
      ],
    ),
  );
}

/** The program that wrote the file. */
export function appProperties(): Uint8Array {
  return partBytes(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, xmlText('Nyläge')),
    ),
  );
}
