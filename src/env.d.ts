declare namespace App {
  /** What the components of one page share while it is rendered. */
  interface Locals {
    /** Ids of the records whose receipts stand in the page. */
    placedReceipts: Set<string>;
    /** How many words of the page open a receipt so far. */
    evidenceCount: number;
  }
}
