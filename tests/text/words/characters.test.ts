import { expect, it } from 'vitest'
import { CharacterClass, classOf } from '../../../src/text/words/characters.ts'

it('knows each letter, digit, space, hyphen and apostrophe of plain Latin, and nothing else in it, without a pattern', () => {
  const named = (wanted: number): string =>
    Array.from({ length: 0x80 }, (_, code) => code)
      .filter(code => classOf(code) === wanted)
      .map(code => String.fromCharCode(code))
      .join('')
  expect(named(CharacterClass.Word)).toBe('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  expect(named(CharacterClass.Space)).toBe('\t\v\f ')
  expect(named(CharacterClass.Newline)).toBe('\n\r')
  expect(named(CharacterClass.Hyphen)).toBe('-')
  expect(named(CharacterClass.Apostrophe)).toBe("'")
  expect(['é', 'ж', 'ق', '語'].map(letter => classOf(letter.charCodeAt(0)))).toEqual(Array(4).fill(CharacterClass.Word))
})
