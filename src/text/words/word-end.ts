import { elidedWords } from '../languages/index.ts'
import { CharacterClass, classOf } from './characters.ts'

/** Where an elided word (`l’`, `d'`, `qu’`) that begins here ends, its apostrophe included; 0 where none begins here. */
export function elisionEnd(text: string, start: number): number {
  for (let at = start; at < start + 8 && at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === CharacterClass.Word || kind === CharacterClass.Ignorable) continue
    if (kind !== CharacterClass.Apostrophe || !isWordAt(text, at + 1)) return 0
    return elidedWords().has(text.slice(start, at).toLowerCase()) ? at + 1 : 0
  }
  return 0
}

/**
 * Where the word that begins here ends. `plain` (inside an address) takes word characters only;
 * else apostrophes inside a word, numbers, symbols such as `A/RES/77/211` and dotted abbreviations are followed.
 */
export function wordEnd(text: string, start: number, plain: boolean): number {
  let end = runEnd(text, start)
  if (plain || end === start) return end
  for (;;) {
    const code = text.charCodeAt(end)
    if (classOf(code) === CharacterClass.Apostrophe && isWordAt(text, end + 1)) end = runEnd(text, end + 1)
    else if (
      (code === 0x2c || code === 0x2e || code === 0x2f || code === 0x66b) &&
      isDigit(text, end - 1) &&
      isDigit(text, end + 1)
    )
      end = runEnd(text, end + 1)
    else break
  }
  const code = text.charCodeAt(end)
  if (code === 0x2f) return symbolEnd(text, start, end)
  if (code === 0x2e && end === start + 1) return dottedEnd(text, start, end)
  return end
}

/** `A/RES/77/211`: capitals and digits between slashes, at least one digit among them. */
function symbolEnd(text: string, start: number, first: number): number {
  let end = first
  while (text.charCodeAt(end) === 0x2f && isSymbolPart(text, end)) end = runEnd(text, end + 1)
  const whole = text.slice(start, end)
  return end > first &&
    end - start <= 64 &&
    /^[A-Z0-9]/.test(whole) &&
    /^[A-Z0-9./]+$/.test(whole) &&
    /[0-9]/.test(whole)
    ? end
    : first
}

function isSymbolPart(text: string, slash: number): boolean {
  const code = text.charCodeAt(slash + 1)
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a)
}

/** `U.S.`, `e.g.`: single letters each followed by a full stop, at least two. */
function dottedEnd(text: string, start: number, first: number): number {
  let end = first
  let letters = 1
  while (
    letters < 8 &&
    text.charCodeAt(end) === 0x2e &&
    isWordAt(text, end + 1) &&
    !isWordAt(text, end + 2) &&
    text.charCodeAt(end + 2) === 0x2e
  ) {
    end += 2
    letters++
  }
  return letters > 1 && !isDigit(text, start) ? end + 1 : first
}

function runEnd(text: string, start: number): number {
  let at = start
  let end = start
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === CharacterClass.Word) end = ++at
    else if (kind === CharacterClass.Ignorable) at++
    else if (kind === CharacterClass.Surrogate && isWordPair(text, at)) end = at += 2
    else break
  }
  return end
}

function isWordPair(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(code))
}

function isWordAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === CharacterClass.Word
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669)
}
