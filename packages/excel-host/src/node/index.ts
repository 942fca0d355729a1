/** The host in Node: Microsoft's client library, unmodified, against a host in memory. For tests. */
export { connectOfficeClient, type OfficeClient } from './office-client.ts';
