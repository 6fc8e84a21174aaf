/**
 * Why a word that is put into agreed words makes them hold for less:
 *
 * - `decided`: somebody has to decide who or what is so (*lawful*, *registered*);
 * - `some`: not all are meant any more (*certain*, *basic*);
 * - `grave`: what is less than that is no longer covered (*serious*, *unduly*);
 * - `measure`: how much is owed is left open (*reasonable*, *gradually*);
 * - `proved`: what is not proved to be so is left out (*verified*, *credible*);
 * - `belonging`: those who do not belong are left out (*citizens*, *within their territory*);
 * - `doubted`: it is no longer said that it is so (*alleged*, *so-called*);
 * - `willing`: only those who choose to are asked (*interested*, *upon request*);
 * - `mostly`: exceptions are left (*primarily*, *in principle*).
 */
export type NarrowingReason =
  | 'decided'
  | 'some'
  | 'grave'
  | 'measure'
  | 'proved'
  | 'belonging'
  | 'doubted'
  | 'willing'
  | 'mostly'

/** Words and phrases by the reason why they narrow, in every form in which they stand; folded or as written, apart by commas. */
export type NarrowingWords = { [R in NarrowingReason]: string }
