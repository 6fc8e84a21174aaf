import type { IndexReader } from '../../store/index.ts'
import { plainWords } from '../../text/index.ts'
import type { DiffFinding, DiffPlace, DiffWords, DocumentRef } from '../../types.ts'
import type { StoredLabels } from '../check/label-starts.ts'
import { ruleSetting } from '../check/rule-setting.ts'
import { applyRules } from '../check/rules/apply-rules.ts'
import { compareSides, type Side, side } from '../check/rules/comparison.ts'
import type { RuleFinding, Run } from '../check/rules/rule.ts'
import { effectOf, isAskedBothWays, winsStrength } from './effects.ts'

/** Whose words the older text is: what ranks its verbs. */
type AgreedBy = { document: DocumentRef; locator: DiffPlace['locator'] }

/** Paragraphs that share their words with a pair: what stands in them is neither lost nor new. */
export interface Neighbours {
  /** Of the older text, whose words are in the newer paragraph too. */
  joined: readonly DiffPlace[]
  /** Of the newer text, whose words were in the older paragraph. */
  divided: readonly DiffPlace[]
}

/** Finds what the rules of `foc check` say of a paragraph and the one that took its place. */
export type ParagraphFindings = (before: DiffPlace, after: DiffPlace, near?: Neighbours) => DiffFinding[]

const alone: Neighbours = { joined: [], divided: [] }

/**
 * The rules of a check, asked of two paragraphs: from the older to the newer words, and back, since a rule that tells what
 * was lost tells what was won when it is asked the other way round.
 *
 * @param documents of the two texts; a text that is a draft counts as one of the other’s body.
 * @param stored labels that are known to stand in them.
 */
export function paragraphFindings(
  index: IndexReader,
  language: string,
  documents: { before: DocumentRef; after: DocumentRef },
  stored: StoredLabels,
): ParagraphFindings {
  const setting = ruleSetting(index, language, stored)
  const whole = ({ text }: DiffPlace): Side => side(text, setting.tokensOf(text), 0, text.length)
  const from = (agreed: DiffPlace, draft: DiffPlace, document: DocumentRef): RuleFinding[] => {
    const agreedBy: AgreedBy = { document, locator: agreed.locator }
    return applyRules(compareSides(whole(agreed), whole(draft), { language, agreedBy }), setting)
  }
  return (before, after, { joined, divided } = alone) => {
    const [old, now] = [whole(before), whole(after)]
    const edits = () =>
      compareSides(old, now, { language, agreedBy: { document: documents.before, locator: before.locator } }).edits
    const standsIn = (places: readonly DiffPlace[], words: DiffWords | null): boolean =>
      words !== null && places.some(({ text }) => ` ${plainWords(text)} `.includes(` ${plainWords(words.text)} `))
    const back = from(after, before, documents.after).filter(isAskedBothWays)
    const forth = from(before, after, documents.before).map(one => {
      // Words put in the place of others: the rule misses something on both sides, and neither is the stronger.
      const isExchange =
        !one.weaker && one.force === undefined && isAskedBothWays(one) && back.some(other => isSameChange(one, other))
      return finding(one, isExchange ? 'changed' : effectOf(one), one.agreedWords, one.draftWords)
    })
    const gained = back
      .filter(one => one.force !== 'stronger' && (one.weaker || !forth.some(other => speaksOf(other, one))))
      .map(one => {
        const found = finding(one, 'stronger', one.draftWords, one.agreedWords)
        const message = gainedWords(one.agreedWords) ?? (found.before ? `“${found.before.text}” is gone` : one.message)
        // A further member, scope or quality, or one more text that is cited, is more, and not stronger for that.
        const isStronger =
          (one.weaker && one.rule !== 'qualifier-lost') ||
          (winsStrength(one) && !/\d\/\d/.test(found.after?.text ?? ''))
        return isStronger
          ? { ...found, message }
          : { ...found, message, effect: 'changed' as const, severity: 'info' as const }
      })
    return [
      ...forth.filter(
        one =>
          (one.effect !== 'weaker' || !standsIn(divided, one.before)) &&
          (one.severity !== 'info' || !gained.some(other => isSame(one.before, other.before))),
      ),
      ...gained.filter(one => !standsIn(joined, one.after)),
    ].sort((a, b) => place(a) - place(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))

    function finding(
      { rule, severity, message, source }: RuleFinding,
      effect: DiffFinding['effect'],
      ofOld: Run | null,
      ofNew: Run | null,
    ): DiffFinding {
      return { rule, severity, effect, message, source, before: wordsAt(old, ofOld), after: wordsAt(now, ofNew) }
    }
    /** What the newer words have besides, in the words of the text itself. */
    function gainedWords(run: Run | null): string | null {
      if (run === null) return null
      const touching = edits().filter(
        ({ afterFrom, afterTo }) => afterTo > afterFrom && afterFrom <= run.last && run.first < afterTo,
      )
      const told = touching.map(({ beforeFrom, beforeTo, afterFrom, afterTo }) => {
        const put = wordsAt(now, { first: afterFrom, last: afterTo - 1 })?.text
        const gone = beforeTo > beforeFrom ? wordsAt(old, { first: beforeFrom, last: beforeTo - 1 })?.text : null
        return gone ? `“${gone}” became “${put}”` : `“${put}” was added`
      })
      return told.length === 0 ? null : told.join('; ')
    }
    function speaksOf({ after: words }: DiffFinding, { agreedWords }: RuleFinding): boolean {
      const own = wordsAt(now, agreedWords)
      return words !== null && own !== null && words.start < own.end && own.start < words.end
    }
  }
}

const place = ({ after, before }: DiffFinding): number => after?.start ?? before?.start ?? 0

const isSame = (a: DiffWords | null, b: DiffWords | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end

const overlap = (a: Run | null, b: Run | null): boolean =>
  a !== null && b !== null && a.first <= b.last && b.first <= a.last

/** One finding from the older to the newer words, one from the newer to the older. */
function isSameChange(forth: RuleFinding, back: RuleFinding): boolean {
  return overlap(forth.agreedWords, back.draftWords) || overlap(forth.draftWords, back.agreedWords)
}

function wordsAt({ text, tokens }: Side, run: Run | null): DiffWords | null {
  if (run === null) return null
  const start = tokens[run.first]?.start ?? 0
  const end = tokens[run.last]?.end ?? start
  return { start, end, text: text.slice(start, end) }
}
