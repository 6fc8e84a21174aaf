import { createLexicon } from '../../compare/index.ts'
import type { Filter, IndexReader } from '../../store/index.ts'
import { baseLanguage, functionWords } from '../../text/index.ts'
import { Commonness, commonness } from '../../text/whole-texts.ts'

/** Words of a draft that are looked up. */
const MOST_WORDS = 60
/** A word that more passages have is none to tell a language by. */
const COMMON = 400

const isFrequent = (one: Commonness): boolean => one !== Commonness.Rare && one !== Commonness.Unknown

/**
 * Tell the language of a draft too short for its little words to tell it (“Internet shutdowns”): the one in whose agreed texts
 * or among whose frequent words most of its words stand; null where none does, or two languages have as many.
 *
 * @param held languages with their regions, as the index has them.
 */
export function toldLanguage(
  index: IndexReader,
  passages: readonly { text: string }[],
  held: readonly string[],
  filter: Filter,
): string | null {
  const lexicon = createLexicon()
  const text = passages.map(one => one.text).join(' ')
  const { document } = index.passagePlaces()
  const counts = [...new Set(held.map(baseLanguage))].map(language => {
    const { words } = lexicon.read(text, language)
    const stems = [...new Set(words.slice(0, MOST_WORDS).map(({ stem }) => stem))]
    const inIt = { ...filter, languages: held.filter(one => baseLanguage(one) === language) }
    const adopted = index.adoptedDocuments(inIt)
    const lists = index.passagesWithStems(stems, COMMON)
    const agreed = lists.filter(list => list?.some(key => adopted.has(document[key] ?? 0))).length
    // Of a word that stands everywhere no list is given: the language itself knows it.
    const little = functionWords(language)
    const isCommon = commonness(language)
    const own = words
      .slice(0, MOST_WORDS)
      .filter(({ surface, stem }) => little.has(surface) || isFrequent(isCommon(stem)))
    return { language, count: agreed + new Set(own.map(({ surface }) => surface)).size }
  })
  const [best, second] = counts.sort((a, b) => b.count - a.count)
  return best && best.count > 0 && best.count > (second?.count ?? 0) ? best.language : null
}
