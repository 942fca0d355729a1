import type { ApiObject } from './api-object.ts';
import { HostError } from './host-error.ts';

/** The objects that a client keeps over several batches, by the names it got for them. */
export class ReferenceKeeper {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new Map<ApiObject, string>();
  #last = 0;

  /** How many objects are kept. */
  get count(): number {
    return this.#objects.size;
  }

  /** Keeps an object. */
  keep(object: ApiObject): void {
    if (!object.tracked || this.#ids.has(object)) return;
    const id = `ref-${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  /** The name of a kept object; null where it is not kept. */
  idOf(object: ApiObject): string | null {
    return this.#ids.get(object) ?? null;
  }

  /** A kept object. */
  get(id: string): ApiObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new HostError('InvalidReference', `${id} is not kept`);
    return object;
  }

  /** Lets go of an object. */
  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }
}
