/** Refers to an object of the host; what an argument of a call may be. */
export class TargetReference {
  readonly target: object;

  constructor(target: object) {
    this.target = target;
  }
}
