import { ApiObject } from './api-object.ts';

/** The one object that the client makes by itself, to say that the page answers the ribbon's functions. */
export const INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/**
 * The client's own service: it tells when the functions of the ribbon are ready, after
 * `Office.actions.associate`. It is no part of the public API, so no API set gates it.
 * Docs: learn.microsoft.com/office/dev/add-ins/design/add-in-commands
 */
export const internalService: ApiObject = ApiObject.of({
  name: INTERNAL_SERVICE,
  methods: { NotifyActionHandlerReady: () => null },
})({});
