/** An element as the lint sees it; text is that of the element itself, references resolved. */
export interface XmlNode {
  /** The name without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a part into a tree; throws where it is not well-formed. Written apart from the reader's
 * scanner on purpose, so that a fault in one does not hide in the other.
 */
export function parseXml(xml: string): XmlNode {
  const root: OpenNode = { name: '', prefix: '', attributes: new Map(), children: [], text: '' };
  const open: OpenNode[] = [root];
  const names: string[] = [];
  const declared: ReadonlySet<string>[] = [new Set(['', 'xml', 'xmlns'])];
  TOKEN.lastIndex = xml.startsWith('\ufeff') ? 1 : 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, cdata, closes, opens, attributes = '', empty, text] = match;
    const parent = open.at(-1) ?? root;
    if (cdata !== undefined) parent.text += cdata;
    else if (text !== undefined) parent.text += resolve(text);
    else if (closes !== undefined) {
      if (names.pop() !== closes) throw new Error(`</${closes}> closes another element`);
      open.pop();
      declared.pop();
    } else if (opens !== undefined) {
      const node: OpenNode = {
        ...splitName(opens),
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      };
      const scope = scopeOf(node, declared.at(-1) ?? new Set());
      parent.children.push(node);
      if (empty !== '/') {
        open.push(node);
        names.push(opens);
        declared.push(scope);
      }
    }
  }
  const [only, ...more] = root.children;
  if (names.length > 0 || only === undefined || more.length > 0)
    throw new Error('A part has one root element');
  return only;
}

/** Children with a name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** The first child with a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** Every element below a node, itself included. */
export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** The prefixes that are known inside an element; throws where it uses one that is not. */
function scopeOf(node: XmlNode, outside: ReadonlySet<string>): ReadonlySet<string> {
  const own = [...node.attributes.keys()].filter((name) => name.startsWith('xmlns:'));
  const scope = own.length === 0 ? outside : new Set([...outside, ...own.map((name) => name.slice(6))]);
  for (const prefix of [node.prefix, ...[...node.attributes.keys()].map((name) => splitName(name).prefix)]) {
    if (!scope.has(prefix)) throw new Error(`The prefix ${prefix} of ${node.name} is not declared`);
  }
  return scope;
}

function splitName(full: string): { readonly name: string; readonly prefix: string } {
  const colon = full.indexOf(':');
  return { name: full.slice(colon + 1), prefix: full.slice(0, Math.max(0, colon)) };
}

function readAttributes(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    if (found.has(name)) throw new Error(`The attribute ${name} stands twice`);
    found.set(name, resolve(double ?? single ?? ''));
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(/&([^;&]*);?/g, (reference, name: string) => {
    const code = /^#x([0-9a-fA-F]+)$/.exec(name)?.[1];
    const decimal = /^#(\d+)$/.exec(name)?.[1];
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const named = NAMED[name];
    if (named === undefined || !reference.endsWith(';')) throw new Error(`Not a reference: ${reference}`);
    return named;
  });
}
