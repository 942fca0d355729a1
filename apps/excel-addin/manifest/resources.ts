import type { Text } from '@nylage/core/text';
import { element, type XmlElement } from './xml-element.ts';

/** The language that the manifest is in, and the one it is also in. Whole tags: `sv` alone is not dependable. */
export const DEFAULT_LOCALE = 'sv-SE';
export const OTHER_LOCALE = 'en-US';

/** What a manifest points to by id: pictures, addresses and words. */
export class Resources {
  readonly #images = new Map<string, string>();
  readonly #urls = new Map<string, string>();
  readonly #short = new Map<string, Text>();
  readonly #long = new Map<string, Text>();

  image(id: string, url: string): string {
    this.#images.set(id, url);
    return id;
  }

  url(id: string, url: string): string {
    this.#urls.set(id, url);
    return id;
  }

  short(id: string, words: Text): string {
    this.#short.set(id, words);
    return id;
  }

  long(id: string, words: Text): string {
    this.#long.set(id, words);
    return id;
  }

  /** The element that holds them all, in the order of the schema. */
  write(): XmlElement {
    return element('Resources', {}, [
      element('bt:Images', {}, addresses('bt:Image', this.#images)),
      element('bt:Urls', {}, addresses('bt:Url', this.#urls)),
      element('bt:ShortStrings', {}, strings(this.#short)),
      element('bt:LongStrings', {}, strings(this.#long)),
    ]);
  }
}

function addresses(name: string, all: ReadonlyMap<string, string>): readonly XmlElement[] {
  return [...all].map(([id, url]) => element(name, { id, DefaultValue: url }));
}

function strings(all: ReadonlyMap<string, Text>): readonly XmlElement[] {
  return [...all].map(([id, { sv, en }]) =>
    element('bt:String', { id, DefaultValue: sv }, [
      element('bt:Override', { Locale: OTHER_LOCALE, Value: en }),
    ]),
  );
}
