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
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 4) return 'und'
  const [first, second] = scores(words)
  if (!first || first.hits < LEAST_HITS || first.share < LEAST_SHARE) return 'und'
  return second && second.share * 1.3 > first.share ? 'und' : first.language
}

function scores(words: string[]): { language: string; hits: number; share: number }[] {
  const script = mainScript(words)
  const counts = LANGUAGES.map(() => 0)
  for (const word of words) for (const at of WORDS.get(word) ?? none) counts[at] = (counts[at] ?? 0) + 1
  return LANGUAGES.map((language, at) => ({ language, hits: counts[at] ?? 0 }))
    .filter(({ language }) => (SCRIPTS[language] ?? 'latin') === script)
    .map(({ language, hits }) => ({
      language,
      hits,
      share: hits / words.length + (SCRIPTS[language] ? SCRIPT_BONUS : 0),
    }))
    .sort((a, b) => b.share - a.share)
}

const none: readonly number[] = []
const SCRIPTS: Record<string, string> = { ru: 'cyrillic', ar: 'arabic' }

function mainScript(words: string[]): string {
  const count = { latin: 0, cyrillic: 0, arabic: 0 }
  // Most words begin with a Latin letter, which is told without a table of scripts.
  for (const word of words)
    if (word.charCodeAt(0) < 0x370) count.latin++
    else if (/^\p{Script=Cyrillic}/u.test(word)) count.cyrillic++
    else if (/^\p{Script=Arabic}/u.test(word)) count.arabic++
    else count.latin++
  if (count.cyrillic > count.latin && count.cyrillic > count.arabic) return 'cyrillic'
  return count.arabic > count.latin ? 'arabic' : 'latin'
}
