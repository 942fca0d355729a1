/** The host in Node: Microsoft's client library, unmodified, against a host in memory. For tests. */
export { type AnsweringHost, connectOfficeClient, type OfficeClient } from './office-client.ts';
