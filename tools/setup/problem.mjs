/** Something the set-up cannot mend by itself: what is missing, and the way on. */
export class SetupProblem extends Error {
  constructor(what, wayOn) {
    super(`${what}\n  → ${wayOn}`);
  }
}
