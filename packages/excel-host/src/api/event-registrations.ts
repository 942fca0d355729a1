/**
 * What the client calls when handlers are added or removed. The host tells every pane everything, and the
 * client hands it to the handlers it has: nothing to do here but to know the names.
 */
export function eventRegistrations(...names: readonly string[]): Readonly<Record<string, () => undefined>> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}`, () => undefined],
      [`_Unregister${name}`, () => undefined],
    ]),
  );
}
