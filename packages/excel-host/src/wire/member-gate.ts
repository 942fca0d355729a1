/** Told before each member is used, by class and name on the wire; throws where the member may not be used. */
export type MemberGate = (className: string, wireName: string) => void;
