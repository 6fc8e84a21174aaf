/** Words that are frequent in one language and rare in the others. */
const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in that for on with by as its be this which from are have all or shall their it is we',
  fr: 'de la le les et des en du à que dans pour sur par au aux une est qui avec ce ses ou nous cette',
  es: 'de la el los las y en del que a para por con una se su al como sus es o lo más entre esta',
  de: 'der die und das den von zu mit des für auf ist im dem nicht ein eine sich als auch wir bei oder über nach',
  ru: 'и в на с по о об для из от к что как не а или это при её его их до также том между',
  ar: 'في من على إلى التي عن أن وأن مع هذا هذه الذي ما بما أو ذلك لا كل بين وفي ومن وعلى إذ كما جميع',
}

const LANGUAGES = Object.keys(STOP_WORDS)
/** Of each word, the languages that have it, as places in `LANGUAGES`. */
const WORDS = new Map<string, number[]>()
for (const [at, words] of Object.values(STOP_WORDS).entries())
  for (const word of words.split(' ')) WORDS.set(word, [...new Set([...(WORDS.get(word) ?? []), at])])
const LONGEST = Math.max(...[...WORDS.keys()].map(word => word.length))
const SAMPLE = 20_000
const LEAST_SHARE = 0.12
const LEAST_HITS = 2
/** A script of its own is half a proof. */
const SCRIPT_BONUS = 0.08

/**
 * Tell the language of a text: the script first, then a count of stop words.
 *
 * @returns `en`, `fr`, `es`, `de`, `ru` or `ar`; `und` where the count does not decide.
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
  return LANGUAGES.map((language, at) => ({ language, hits: hits[at] ?? 0 }))
    .filter(({ language }) => (SCRIPTS[language] ?? 'latin') === script)
    .map(({ language, hits }) => ({
      language,
      hits,
      share: hits / words + (SCRIPTS[language] ? SCRIPT_BONUS : 0),
    }))
    .sort((a, b) => b.share - a.share)
}

/** Words (runs of letters) of a text in lower case, those of each language's list, and those that begin in each script. */
interface Counted {
  words: number
  hits: number[]
  scripts: Record<Script, number>
}

type Script = 'latin' | 'cyrillic' | 'arabic'

/** Only words no longer than those of the lists are cut out; the others are counted where they stand. */
function countWords(text: string): Counted {
  const counted: Counted = { words: 0, hits: LANGUAGES.map(() => 0), scripts: { latin: 0, cyrillic: 0, arabic: 0 } }
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
const SCRIPTS: Record<string, string> = { ru: 'cyrillic', ar: 'arabic' }

function mainScript({ latin, cyrillic, arabic }: Record<Script, number>): Script {
  if (cyrillic > latin && cyrillic > arabic) return 'cyrillic'
  return arabic > latin ? 'arabic' : 'latin'
}
