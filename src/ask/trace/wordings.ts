import { type JoiningWord, joiningWord, type Qualifier, qualifierList } from '../../match/index.ts'
import { baseLanguage, functionWords, type Token, tokenize } from '../../text/index.ts'
import type { Subject } from './subject.ts'
import type { Use } from './uses.ts'

/** A use with the words that belong to it: the qualities a text lists of the thing. */
export interface Wording {
  use: Use
  start: number
  end: number
  quote: string
  /** Qualities in the order of the text: their keys are compared, their texts shown. */
  qualities: Quality[]
  /** What joins them, offsets into the passage: *or* is another wording than *and*. */
  joining: JoiningWord | null
  /** Equal for equal wordings, whatever their inflection. */
  key: string
  /** Stems of the words looked for: of two names of one concept each has its own. */
  core: string
  /** A recorded phrase that may have been longer in the document. */
  cut: boolean
}

export interface Quality {
  key: string
  start: number
  end: number
  text: string
}

interface Read {
  use: Use
  items: Qualifier[]
  cut: boolean
  /** Stems of the words looked for. */
  core: string
}

/**
 * Read the wording around each use.
 *
 * In a list, a use counts where it has one of the qualities asked for. A single word before a thing may be a verb
 * (*bridge digital divides*): it counts as a quality where another place shows it to be one (*the gender digital
 * divide*, *rural and gender divides*).
 * @returns `apart`: uses left out since their words stand apart and nobody confirmed that they belong together.
 */
export function wordingsOf(uses: readonly Use[], subject: Subject): { wordings: Wording[]; apart: number } {
  const tokensOf = tokensAlong()
  const read = uses.map(use => readUse(use, subject, tokensOf))
  const qualities = new Map<string, Set<string>>()
  for (const { use, items } of read)
    for (const { key, sure } of items) {
      const language = baseLanguage(use.document.header.language)
      const known = qualities.get(language) ?? new Set(subject.heads.get(language)?.wanted)
      if (sure) known.add(key)
      qualities.set(language, known)
    }
  let apart = 0
  const wordings = read.flatMap(one => {
    const language = baseLanguage(one.use.document.header.language)
    const items = one.items.filter(
      ({ key, sure, verb }) => sure || (qualities.get(language)?.has(key) && (!verb || subject.kind === 'list')),
    )
    const wanted = subject.kind === 'list' ? subject.heads.get(language)?.wanted : undefined
    if (
      wanted !== undefined &&
      one.use.isThing &&
      new Set(items.flatMap(({ key }) => (wanted.has(key) ? key : []))).size < subject.least
    )
      return []
    if (one.use.apart) {
      apart++
      return []
    }
    return [toWording(one, items)]
  })
  return { wordings, apart }
}

/** The words of a text; of one that is asked for twice in a row the same list, whose lists of qualities are known then. */
function tokensAlong(): (text: string, language: string) => readonly Token[] {
  let last: { text: string; language: string; tokens: readonly Token[] } | null = null
  return (text, language) => {
    if (last?.text !== text || last.language !== language) last = { text, language, tokens: tokenize(text, language) }
    return last.tokens
  }
}

function readUse(use: Use, subject: Subject, tokensOf: ReturnType<typeof tokensAlong>): Read {
  const { language } = use.document.header
  const { start: from, end: to } = use.within
  const text = use.passage.text.slice(from, to)
  const tokens = tokensOf(text, language)
  const first = tokens.findIndex(token => from + token.end > use.start)
  const last = tokens.findLastIndex(token => from + token.start < use.end)
  const words = tokens.slice(first, last + 1)
  const extended = subject.kind === 'list' ? use.isThing : subject.extend
  const list = extended ? qualifierList(text, tokens, language, { first, last }) : { items: [], cut: false }
  const atEdge = first === 0 || last === tokens.length - 1
  return {
    use,
    items: list.items.map(item => ({ ...item, start: item.start + from, end: item.end + from })),
    // What stood before and behind a recorded phrase is not known.
    cut: use.status === 'phrase' || use.status === 'reported' ? list.cut || atEdge : false,
    core: contentKey(words, language),
  }
}

function contentKey(words: readonly Token[], language: string): string {
  const little = functionWords(baseLanguage(language))
  const content = words.filter(({ surface }) => !little.has(surface))
  return (content.length > 0 ? content : words).map(({ stem }) => stem).join(' ')
}

function toWording({ use, cut, core }: Read, items: readonly Qualifier[]): Wording {
  const start = Math.min(use.start, ...items.map(item => item.start))
  const end = Math.max(use.end, ...items.map(item => item.end))
  const { text } = use.passage
  const qualities = items.map(item => ({
    key: item.key,
    start: item.start,
    end: item.end,
    text: text.slice(item.start, item.end),
  }))
  const quote = text.slice(start, end)
  const joining = joiningWord(quote, use.document.header.language)
  return {
    use,
    start,
    end,
    quote,
    qualities,
    joining: joining && { ...joining, start: joining.start + start, end: joining.end + start },
    key: `${qualities.map(({ key }) => key).join(', ')} | ${core}${joining?.choice ? ' | or' : ''}`,
    core,
    cut,
  }
}
