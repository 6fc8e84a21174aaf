import { organNamedLast, readSymbol, Separation, symbolsOf, type Token } from '../../../text/index.ts'
import type { Side } from '../rules/comparison.ts'
import type { Run } from '../rules/rule.ts'

/** A text of another body, or another document, that a paragraph cites; positions are of words, both included. */
export interface OtherText extends Run {
  /** As written. */
  name: string
  /** Symbols that may be meant, likeliest first; empty where the body is not named in full. */
  symbols: readonly string[]
}

/** `A/HRC/RES/47/16`, `A/79/298`, `S/RES/2250 (2015)`, `A/C.3/79/L.5`. */
const written =
  /(?<![\p{L}\p{N}/])[ASE](?:\/[A-Z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?){1,6}(?: ?\((?:19|20)\d\d\))?(?![/\p{L}\p{N}])/gu

/** Documents that are cited by a symbol of their own, but for resolutions of the General Assembly. */
export function otherSymbols({ text, tokens }: Side): OtherText[] {
  return [...text.matchAll(written)].flatMap((found): OtherText[] => {
    const [name] = found
    const read = readSymbol(name)
    if (read === null || /^A\/RES\/\d/.test(read.symbol)) return []
    const first = tokens.findIndex(({ end }) => end > found.index)
    const last = tokens.findLastIndex(({ start }) => start < found.index + name.length)
    return first < 0 ? [] : [{ first, last: Math.max(first, last), name, symbols: symbolsOf(read.symbol) }]
  })
}

/** Resolutions of the Security Council by their number and year: `resolution 2250 (2015)`, `resolutions 1325 (2000) and 2250 (2015)`. */
export function numberedByYear({ text, tokens }: Side, isGoverned: (at: number) => boolean): OtherText[] {
  return tokens.flatMap(({ surface, start }, at): OtherText[] => {
    const year = tokens[at + 1]
    const isYear = year?.separation === Separation.Bracket && /^(?:19|20)\d\d$/.test(year.surface)
    if (!isYear || !/^\d{1,4}$/.test(surface) || !isGoverned(at)) return []
    return [
      {
        first: at,
        last: at + 1,
        name: text.slice(start, year.end + 1),
        symbols: symbolsOf(`S/RES/${surface} (${year.surface})`),
      },
    ]
  })
}

/** What a number of another body, or of a decision, may stand for. */
export function numberOfOther(text: string, act: { isResolution: boolean }, around: string): string[] {
  const organ = organNamedLast(around)
  const series = act.isResolution ? 'RES' : 'DEC'
  const body =
    organ === null
      ? null
      : {
          'general-assembly': 'A',
          'human-rights-council': 'A/HRC',
          'security-council': 'S',
          'economic-and-social-council': 'E',
        }[organ]
  if (body !== null) return symbolsOf(`${body}/${series}/${text}`)
  return act.isResolution ? [] : symbolsOf(`A/DEC/${text}`)
}

/** Words, as the list of a text holds them, with what stands between. */
export const textOf = (text: string, tokens: readonly Token[], first: number, last: number): string =>
  text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
