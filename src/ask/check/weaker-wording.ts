import { type ComparedText, nearIn } from '../../compare/index.ts'
import { verbFinder } from '../../match/index.ts'
import { spokenDate } from '../../text/index.ts'
import { winnow } from '../../text/whole-texts.ts'
import type { CheckFinding, CheckSpan, Precedent } from '../../types.ts'
import type { AgreedWords } from './agreed-words.ts'
import type { Search } from './candidates.ts'
import { countShared } from './known-lists.ts'
import { applyRules } from './rules/apply-rules.ts'
import { type Comparison, compareSides, type Side, side } from './rules/comparison.ts'
import { say } from './rules/messages.ts'
import type { RuleFinding, RuleSetting } from './rules/rule.ts'

/** Most passages that one stretch is compared with. */
const MOST_PASSAGES = 12

/**
 * A stretch that was agreed word for word, where the same body also agreed it in a stronger form: with a verb that a
 * ladder ranks higher, without a caveat that a source names, with a quality more. The latest such text is told.
 *
 * Only rules with a source speak here, and only of texts of the body that agreed the draft’s own words.
 */
export function weakerWording(
  search: Search,
  setting: Omit<RuleSetting, 'told'>,
): (span: CheckSpan, draft: Side, best: Precedent) => CheckFinding[] {
  const { language, lexicon } = search
  const inSentence = verbFinder(setting.words, language)
  const inLadder = new Set(setting.words.ladders.flatMap(({ chains }) => chains.flat()))
  /** Without a verb that some ladder ranks or words that a source calls a caveat, most stretches cannot be weaker. */
  const couldBe = ({ tokens, from, to }: Side): boolean =>
    inSentence(tokens.slice(from, to)).some(({ id }) => inLadder.has(id)) ||
    setting.words.caveats.some(
      ({ rule, forms }) =>
        rule !== null &&
        forms[language]?.some(form =>
          tokens
            .slice(from, to)
            .map(({ surface }) => surface)
            .join(' ')
            .includes(form),
        ),
    )
  return (span, draft, best) => {
    if (!couldBe(draft)) return []
    const text: ComparedText = lexicon.read(draft.text, language)
    const from = text.words.findIndex(word => word.end > span.start)
    const to = text.words.findLastIndex(word => word.start < span.end) + 1
    const marks = winnow(text.words.slice(from, to), language)
    const keys = [...countShared(search.withMarks(marks).values())]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([key]) => key)
    const stronger = search
      .read(search.adopted(keys.slice(0, 3 * MOST_PASSAGES)).slice(0, MOST_PASSAGES))
      .filter(({ document }) => document.header.issuer === best.document.issuer)
      .flatMap(source => {
        const comparison = heldAgainst(source)
        const [weak] = comparison ? applyRules(comparison, setting).filter(one => one.weaker) : []
        return weak ? [{ source, weak }] : []
      })
      .sort((a, b) => newestFirst(a.source, b.source))
    const [first] = stronger
    return first ? [findingOf(span, first, stands(span, first))] : []

    function heldAgainst(source: AgreedWords): Comparison | null {
      const match = nearIn(text, from, to, source)
      if (!match) return null
      const { words } = source.text
      const start = words[match.otherFrom]?.start ?? 0
      const { text: whole } = source.text
      const agreed = side(whole, setting.tokensOf(whole), start, words[match.otherTo - 1]?.end ?? start)
      const { header } = source.document
      const agreedBy = { document: { ...header, languages: [] }, locator: source.passage.locator }
      return compareSides(agreed, draft, { language, agreedBy })
    }
  }
}

/**
 * Whether a stronger form is an alarm: a verb or a caveat is. A quality more in some other text is one only where the draft has
 * a list of which one is missing, and none of the texts with the draft’s own words is newer: else it says what both texts had
 * reason to.
 */
function stands({ precedents }: CheckSpan, { source, weak }: { source: AgreedWords; weak: RuleFinding }): boolean {
  if (weak.rule !== 'qualifier-lost') return true
  const isList =
    weak.says.id === 'qualifiers.lost' && weak.draftWords !== null && weak.draftWords.last > weak.draftWords.first
  const adopted = source.document.header.adopted ?? ''
  return isList && precedents.every(one => one.similarity < 1 || (one.document.adopted ?? '') <= adopted)
}

function newestFirst(a: AgreedWords, b: AgreedWords): number {
  const key = ({ document, key }: AgreedWords): string =>
    `${document.header.adopted ?? ''} ${String(key).padStart(12, '0')}`
  return key(a) > key(b) ? -1 : 1
}

function findingOf(
  span: CheckSpan,
  { source, weak }: { source: AgreedWords; weak: RuleFinding },
  isAlarm: boolean,
): CheckFinding {
  const { id, symbol, adopted, language } = source.document.header
  return {
    rule: 'weaker-wording',
    severity: isAlarm ? 'warning' : 'info',
    paragraph: span.paragraph,
    start: weak.start,
    end: weak.end,
    ...say('weaker-wording', { text: symbol ?? id, date: spokenDate(adopted, 'en'), change: weak.message }),
    source: weak.source,
    place: { id, language, locator: source.passage.locator },
  }
}
