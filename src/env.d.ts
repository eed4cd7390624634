declare namespace App {
  /** What the components of one page share while it is rendered. */
  interface Locals {
    /** How many words of the page open a receipt so far. */
    evidenceCount?: number;
  }
}
