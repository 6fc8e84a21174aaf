import { CharacterClass, classOf, Separation, separationOf } from './characters.ts'
import { type Form, forms } from './forms.ts'
import { baseLanguage } from './language.ts'
import { webAddresses } from './web-address.ts'
import { elisionEnd, wordEnd } from './word-end.ts'

/** One word of a text. `text.slice(start, end)` is the word as written, ignorable characters and all. */
export interface Token {
  start: number
  end: number
  /** Folded; an elided word keeps its apostrophe (`l'`). */
  surface: string
  stem: string
  /** `l'`, `d'`, `qu'`: elided before the next word (French, Italian, Catalan). */
  elided: boolean
  /** Joined to the next token by a hyphen, also one at a line's end. */
  hyphenNext: boolean
  /** Punctuation or a blank line stands between the token before and this one. */
  hardBefore: boolean
  /** What stands there; `Separation.None` for white space, a hyphen, an apostrophe or nothing. */
  separation: Separation
  /** A number for tables: the same for the same writing in one language and run, never stored; 0 where there is none. */
  form: number
  /** Inside a web or mail address: not a word of the document. */
  inUrl: boolean
}

const eliding: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'oc'])

/**
 * Cut a text into words. Offsets are UTF-16 units into the text as given, which is never normalised.
 *
 * Numbers (`1,5`, `32/13`), document symbols (`A/HRC/20/8`) and dotted abbreviations (`U.S.`) are one token each.
 * Linear in the length of the text.
 */
export function tokenize(text: string, language: string): Token[] {
  const base = baseLanguage(language)
  const elides = eliding.has(base)
  const formOf = forms(base)
  const addresses = webAddresses(text)
  const tokens: Token[] = []
  let previous: Token | null = null
  let address = 0
  let gap = 0
  for (let at = 0; at < text.length; ) {
    if (!startsWord(text, at)) {
      at++
      continue
    }
    while (address < addresses.length && (addresses[address]?.end ?? 0) <= at) address++
    const inUrl = at >= (addresses[address]?.start ?? text.length)
    const elision = elides && !inUrl ? elisionEnd(text, at) : 0
    const end = elision || wordEnd(text, at, inUrl)
    const form: Form = formOf(text.slice(at, end))
    if (form.surface !== '') {
      const separation: Separation = previous === null ? Separation.Break : separationIn(text, gap, at, previous, inUrl)
      const token: Token = {
        start: at,
        end,
        surface: form.surface,
        stem: form.stem,
        elided: elision !== 0,
        hyphenNext: false,
        hardBefore: separation !== Separation.None,
        separation,
        form: form.id,
        inUrl,
      }
      tokens.push(token)
      previous = token
      gap = end
    }
    at = end
  }
  return tokens
}

function startsWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === CharacterClass.Word || (kind === CharacterClass.Surrogate && wordEnd(text, at, true) > at)
}

/** What stands between two tokens; marks the earlier one as joined by a hyphen where it is. */
function separationIn(text: string, from: number, to: number, previous: Token, inUrl: boolean): Separation {
  if (to === from + 1 && text.charCodeAt(from) === 0x20)
    return inUrl === previous.inUrl ? Separation.None : Separation.Break
  let strongest: number = Separation.None
  let newlines = 0
  let spaces = 0
  let hyphens = 0
  let dashes = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === CharacterClass.Space) spaces++
    else if (kind === CharacterClass.Newline) newlines += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 0 : 1
    else if (kind === CharacterClass.Hyphen) {
      hyphens++
      if (spaces + newlines > 0) dashes++
    } else if (kind === CharacterClass.Dash && to === from + 1) hyphens++
    else strongest = Math.max(strongest, separationOf[code] ?? 0)
  }
  if (inUrl !== previous.inUrl || newlines > 1) return Separation.Break
  if (strongest !== Separation.None) return toSeparation(strongest)
  if (hyphens === 0) return Separation.None
  if (hyphens > 1 || dashes > 0 || (spaces > 0 && newlines === 0)) return Separation.Dash
  previous.hyphenNext = true
  return Separation.None
}

const byNumber: readonly Separation[] = Object.values(Separation)

function toSeparation(value: number): Separation {
  return byNumber[value] ?? Separation.Break
}
