/**
 * What counts as the same wording. Weights are those of `createLexicon`: a little word .35, a word of every tenth
 * paragraph of consensus texts 1.3, a rare word 3.3. Chosen with `bench/check`; stated for readers in docs/check.md.
 */

/**
 * The formula rule: a likeness of fewer words, or whose words weigh less without names, is a formula that any text may
 * use (“in accordance with international law”, “the Universal Declaration of Human Rights”), and is no precedent,
 * however exact, unless draft and agreed paragraph say nothing else.
 */
export const FORMULA_WORDS = 6
export const FORMULA_WEIGHT = 8
/** Shared words of a clause that is called near weigh at least so much, or it fits nearly as a whole. */
export const NEAR_WEIGHT = 12
export const WHOLE_COVER = 0.75
/** A clause called near has at least this share of its weight in the agreed text … */
export const NEAR_COVER = 0.6
/** … and both together share so much (Dice). */
export const NEAR_SIMILARITY = 0.6
/** A clause whose parts stand in another order has at least this share of its weight in the agreed text. */
export const REORDERED_COVER = 0.8
/** A beginning or end of new words, so many and so heavy a share, is no change of the rest but a text of its own. */
export const GRAFT_WORDS = 8
export const GRAFT_SHARE = 0.25
/** Of a run of clauses that one text has, each has at least this share there. */
export const CLAUSE_COVER = 0.4
/**
 * Agreed words inside a clause that no text has as a whole: how many, how heavy, how dense, how like. The words of names
 * (“the International Convention on …”) weigh nothing here: to name a treaty or a body is to use no agreed wording.
 */
export const PIECE_WORDS = 8
export const PIECE_CONTENT = 4
export const PIECE_WEIGHT = 18
export const PIECE_DENSITY = 0.7
export const PIECE_SIMILARITY = 0.7
/** What is a whole clause of the agreed text or a whole recorded phrase, word for word, needs no more, names and all. */
export const CLAUSE_PIECE_WORDS = 5
export const CLAUSE_PIECE_WEIGHT = 12
/** A piece so heavy stands alone even where what follows it does not begin a phrase. */
export const STRONG_PIECE = 26
/** A clause is made of pieces when they hold so much of its weight. */
export const RECOMBINED_COVER = 0.7
/** A remainder of fewer words, or with fewer that carry meaning, is no stretch of its own. */
export const LEAST_REST = 6
export const LEAST_REST_CONTENT = 3
