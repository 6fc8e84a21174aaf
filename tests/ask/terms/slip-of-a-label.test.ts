import { expect, it } from 'vitest'
import { isSlipOf } from '../../../src/ask/terms/slip-of-a-label.ts'

it.each([
  ['harbour clousure', 'harbour closure'],
  ['lawles piers', 'lawless or open piers'],
  ['harbour master', 'harbourmaster'],
  ['enternational piers', 'international piers'],
])('takes “%s” for “%s”', (typed, label) => {
  expect(isSlipOf(typed, label, 'en')).toBe(true)
})

it.each([
  ['lawful towing', 'unlawful or arbitrary towing'],
  ['national law of harbours', 'international law of harbours'],
  ['misinformation', 'disinformation'],
  ['remorquage légal', 'remorquage illégal'],
  ['remolque legal', 'remolque ilegal'],
  ['законная стоянка', 'незаконная стоянка'],
  ['decryption', 'encryption'],
  ['civic peace', 'civic space'],
  ['Verschlüsselung', 'Entschlüsselung'],
  ['дезинформация', 'информация'],
  ['open piers', 'open lamps'],
])('does not take “%s” for “%s”: it is another word', (typed, label) => {
  expect(isSlipOf(typed, label, 'en')).toBe(false)
})
