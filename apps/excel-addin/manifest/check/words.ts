import { childOf, childrenOf, type XmlNode } from '@nylage/xlsx/testing';
import { attribute, type ManifestFault, placed } from './fault.ts';

/** Longest strings (https://learn.microsoft.com/javascript/api/manifest/resources), and of the name and description. */
const LONGEST: Readonly<Record<string, number>> = {
  'ShortStrings/String': 125,
  'LongStrings/String': 250,
  'OfficeApp/DisplayName': 125,
  'OfficeApp/Description': 250,
};

/** Languages that every string must also be in. */
const OTHER_LOCALES = ['en-US'];

/** Words that are too long, missing in a language, or given twice in one; labels of more than two words. */
export function checkWords(root: XmlNode): readonly ManifestFault[] {
  const home = childOf(root, 'DefaultLocale')?.text ?? '';
  const faults: ManifestFault[] = [];
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(home))
    faults.push(fault('OfficeApp/DefaultLocale', `«${home}» is not a whole tag such as sv-SE`));
  for (const { node, path } of placed(root)) {
    const longest = Object.entries(LONGEST).find(([end]) => path.endsWith(end))?.[1];
    if (longest === undefined) continue;
    const name = `${path}[${attribute(node, 'id') ?? ''}]`;
    const overrides = childrenOf(node, 'Override');
    const words = [node, ...overrides].map(
      (one) => attribute(one, 'DefaultValue') ?? attribute(one, 'Value') ?? '',
    );
    for (const one of words) {
      if (one.trim() === '') faults.push(fault(name, 'has no words'));
      if (one.length > longest)
        faults.push(fault(name, `is ${one.length} characters, more than ${longest}: «${one.slice(0, 40)}…»`));
    }
    faults.push(...locales(name, home, overrides));
  }
  return [...faults, ...longLabels(root)];
}

function locales(name: string, home: string, overrides: readonly XmlNode[]): readonly ManifestFault[] {
  const given = overrides.map((one) => attribute(one, 'Locale') ?? '');
  return [
    ...(given.includes(home) ? [fault(name, `overrides its own language ${home}`)] : []),
    ...given
      .filter((locale, index) => given.indexOf(locale) !== index)
      .map((locale) => fault(name, `has two overrides for ${locale}`)),
    ...OTHER_LOCALES.filter((locale) => !given.includes(locale)).map((locale) =>
      fault(name, `has no words in ${locale}`),
    ),
  ];
}

/** The ribbon cuts labels of more than two words in narrow windows. */
function longLabels(root: XmlNode): readonly ManifestFault[] {
  const labels = new Set(
    [...placed(root)].flatMap(({ node, parent }) =>
      node.name === 'Label' && parent !== null && attribute(parent, 'xsi:type') === 'Button'
        ? [attribute(node, 'resid') ?? '']
        : [],
    ),
  );
  return [...placed(root)].flatMap(({ node, path }) =>
    node.name === 'String' && labels.has(attribute(node, 'id') ?? '')
      ? [node, ...node.children]
          .map((one) => attribute(one, 'DefaultValue') ?? attribute(one, 'Value') ?? '')
          .filter((words) => words.split(' ').length > 2)
          .map((words) => fault(path, `«${words}» is more than two words`))
      : [],
  );
}

function fault(at: string, says: string): ManifestFault {
  return { check: 'words', at, says };
}
