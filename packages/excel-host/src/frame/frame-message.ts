import { isRecord } from '../wire/is-record.ts';

/** What the client sends to the page around it. Wire: office.js `Microsoft.Office.Common.Request`. */
export interface FrameRequest {
  readonly action: string;
  /** `invoke`, or begin or end to listen. */
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly conversation: unknown;
  readonly correlation: unknown;
  readonly data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const KINDS = ['invoke', 'register', 'unregister'] as const;

/** Reads a message of the client; null where it is something else. */
export function readFrameRequest(text: unknown): FrameRequest | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(message) || message._messageType !== REQUEST || typeof message._actionName !== 'string')
    return null;
  const kind = KINDS[typeof message._actionType === 'number' ? message._actionType : 0];
  if (kind === undefined) return null;
  return {
    action: message._actionName,
    kind,
    conversation: message._conversationId,
    correlation: message._correlationId,
    data: message._data,
  };
}

/** Writes the answer to a request, or what happened to one who listens. Wire: office.js `Microsoft.Office.Common.Response`. */
export function frameResponse(request: FrameRequest, origin: string, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}
