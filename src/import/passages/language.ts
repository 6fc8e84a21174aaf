import { languages, rulesOf, type Script, wordSet } from '../../text/index.ts'
import { textRulesOf } from '../../text/whole-texts.ts'

/** Of each telltale word, the languages that have it, as places in `languages`. */
const WORDS = new Map<string, number[]>()
for (const [at, language] of languages.entries())
  for (const word of wordSet(textRulesOf(language)?.documents.telltale ?? ''))
    WORDS.set(word, [...(WORDS.get(word) ?? []), at])
const LONGEST = Math.max(...[...WORDS.keys()].map(word => word.length))
const SAMPLE = 20_000
const LEAST_SHARE = 0.12
const LEAST_HITS = 2
/** A script of its own is half a proof. */
const SCRIPT_BONUS = 0.08

/**
 * Tell the language of a text: the script first, then a count of telltale words.
 *
 * @returns One of the languages that are read; `und` where the count does not decide.
 */
export function detectLanguage(text: string): string {
  const counted = countWords(text.slice(0, SAMPLE).toLowerCase())
  if (counted.words < 4) return 'und'
  const [first, second] = scores(counted)
  if (!first || first.hits < LEAST_HITS || first.share < LEAST_SHARE) return 'und'
  return second && second.share * 1.3 > first.share ? 'und' : first.language
}

function scores({ words, hits, scripts }: Counted): { language: string; hits: number; share: number }[] {
  const script = mainScript(scripts)
  return languages
    .map((language, at) => ({ language, hits: hits[at] ?? 0 }))
    .filter(({ language }) => scriptIn(language) === script)
    .map(({ language, hits }) => ({
      language,
      hits,
      share: hits / words + (scriptIn(language) === 'latin' ? 0 : SCRIPT_BONUS),
    }))
    .sort((a, b) => b.share - a.share)
}

/** Words (runs of letters) of a text in lower case, those of each language's list, and those that begin in each script. */
interface Counted {
  words: number
  hits: number[]
  scripts: Record<Script, number>
}

/** Only words no longer than those of the lists are cut out; the others are counted where they stand. */
function countWords(text: string): Counted {
  const counted: Counted = { words: 0, hits: languages.map(() => 0), scripts: { latin: 0, cyrillic: 0, arabic: 0 } }
  for (let at = 0; at < text.length; ) {
    const start = at
    for (let length = letterAt(text, at); length > 0; length = letterAt(text, at)) at += length
    if (at === start) at++
    else {
      counted.words++
      counted.scripts[scriptOf(text, start)]++
      if (at - start > LONGEST) continue
      for (const language of WORDS.get(text.slice(start, at)) ?? none)
        counted.hits[language] = (counted.hits[language] ?? 0) + 1
    }
  }
  return counted
}

/** How many units the letter that stands here has; 0 where none does. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? 1 : 0
  const point = text.codePointAt(at)
  return point !== undefined && /^\p{L}$/u.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
}

function scriptOf(text: string, at: number): Script {
  // Most words begin with a Latin letter, which is told without a table of scripts.
  if (text.charCodeAt(at) < 0x370) return 'latin'
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic'
  return /\p{Script=Arabic}/u.test(letter) ? 'arabic' : 'latin'
}

const none: readonly number[] = []
const scriptIn = (language: string): Script => rulesOf(language)?.writing.script ?? 'latin'

function mainScript({ latin, cyrillic, arabic }: Record<Script, number>): Script {
  if (cyrillic > latin && cyrillic > arabic) return 'cyrillic'
  return arabic > latin ? 'arabic' : 'latin'
}
