/** Excel for the web to a frame: Microsoft's own client, unchanged, in a page that ships. Runs in a browser. */
export { type ConnectedFrame, connectFrame, type FrameOptions, type LeavingPane } from './connect-frame.ts';
