import { draftRulesOf } from '../../../text/drafts.ts'
import { baseLanguage, functionWords, isCoordinator, Separation, type Token, wordSet } from '../../../text/index.ts'
import type { Side } from '../rules/comparison.ts'
import type { CitedText } from './cited-texts.ts'

/** Words between a quotation and the symbol that it is attributed to, and those before a symbol in which its link stands. */
const WITHIN = 14
const LINK_WITHIN = 12
/** Words between *as* and the verb that it goes with: *as it has been stated in*. */
const AS_WITHIN = 3

/** Tells how far a symbol is from the quotation that is attributed to it; null where none is. Words of the quotation, both included. */
export type Attribution = (draft: Side, cited: CitedText, first: number, last: number) => number | null

/**
 * A quotation is attributed to a text where the draft says that the words are that text’s, in the same sentence: the text
 * *states* them, they follow it behind a colon, they stand *as stated in* it, *in the words of* it, or the symbol follows them
 * in brackets. A symbol that merely stands near is no source. Null for a language whose words are not known.
 */
export function attribution(language: string): Attribution | null {
  const base = baseLanguage(language)
  const words = draftRulesOf(base)?.references
  if (words === undefined) return null
  const little = functionWords(base)
  const names = wordSet(`${words.organ} ${words.resolution} ${words.paragraph}`)
  const which = wordSet(words.which)
  const says = wordSet(words.says)
  const as = wordSet(words.as)
  const said = wordSet(words.said)
  const wording = wordSet(words.wording)
  /** Words that go with a symbol and say nothing else: articles, the body, *paragraph 4*. */
  const isPlain = ({ surface, elided }: Token): boolean =>
    elided ||
    little.has(surface) ||
    names.has(surface) ||
    which.has(surface) ||
    as.has(surface) ||
    /^[\d()]+$/.test(surface)
  const joins = ({ surface }: Token): boolean => isCoordinator(surface, base)

  /** Behind its symbol the text speaks: “resolution 77/211, which states that”; or it is the subject of its sentence. */
  function speaks(gap: readonly Token[], tokens: readonly Token[], first: number): boolean {
    const verb = gap.findIndex(token => !isPlain(token))
    if (verb < 0 || !says.has(gap[verb]?.surface ?? '')) return false
    const before = gap.slice(0, verb)
    if (before.some(joins)) return false
    // “which states …, and the speech, that …”: what stands behind a comma may be somebody else’s.
    if (gap.slice(verb + 1).some(({ separation }) => separation !== Separation.None && separation !== Separation.Dash))
      return false
    return before.some(({ surface }) => which.has(surface)) || isSubject(tokens, first)
  }

  /** Only what belongs to the symbol stands before it in its clause. */
  function isSubject(tokens: readonly Token[], first: number): boolean {
    for (let at = first - 1; at >= Math.max(0, first - LINK_WITHIN); at--) {
      const token = tokens[at]
      if (token === undefined) break
      if (which.has(token.surface)) return true
      if (!isPlain(token)) return false
      if (token.separation === Separation.Break || at === 0) return true
    }
    return first === 0
  }

  /** A link right before a symbol: “as stated in resolution 77/211”, “in the words of A/RES/77/211”. */
  function isLed(tokens: readonly Token[], first: number): boolean {
    for (let at = first - 1; at >= Math.max(0, first - LINK_WITHIN); at--) {
      const token = tokens[at]
      if (token === undefined) return false
      if (wording.has(token.surface)) return true
      if (
        said.has(token.surface) &&
        tokens.slice(Math.max(0, at - AS_WITHIN), at).some(({ surface }) => as.has(surface))
      )
        return true
      if (!isPlain(token) && !said.has(token.surface)) return false
      if (token.separation > Separation.Comma) return false
    }
    return false
  }

  return ({ text, tokens }, cited, first, last) => {
    const isBehind = cited.last < first
    const [a, b] = isBehind ? [cited.last, first] : [last, cited.first]
    if (b <= a || b - a - 1 > WITHIN) return null
    const between = text.slice(tokens[a]?.end ?? 0, tokens[b]?.start ?? 0)
    if (/[;؛]|[.!?]\s+\p{Lu}/u.test(between)) return null
    const gap = tokens.slice(a + 1, b)
    const isBare = gap.every(isPlain) && !gap.some(joins)
    const links = isBehind
      ? (isBare && (/[:：]\s*[“„«"]?\s*$/u.test(between) || isLed(tokens, cited.first))) ||
        speaks(gap, tokens, cited.first)
      : isBehindWords(between, gap, isBare, tokens, first, b)
    return links ? b - a - 1 : null
  }

  /** The symbol follows the words: in brackets, behind a dash, or with a link between. */
  function isBehindWords(
    between: string,
    gap: readonly Token[],
    isBare: boolean,
    tokens: readonly Token[],
    first: number,
    symbol: number,
  ): boolean {
    if (isBare && /^[”“»"]?[.,]?\s*(?:[([]|[—–-]\s)/u.test(between)) return true
    if (gap.some(joins)) return false
    if (gap.every(token => isPlain(token) || said.has(token.surface) || wording.has(token.surface)))
      if (isLed(tokens, symbol)) return true
    return isBare && tokens.slice(Math.max(0, first - 2), first).some(({ surface }) => wording.has(surface))
  }
}
