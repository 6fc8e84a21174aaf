import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bracketsAreTurned, logicalOrder } from '../../../src/import/pdf/logical-order.ts'
import { fromStandIns, isReordered, withStandIns } from '../../../src/import/pdf/stand-ins.ts'
import { drawn } from './pdf-pages.ts'

const original = String.fromCodePoint

/** The slow and obvious way forward: pieces are laid from right to left, each Latin stretch and number from left to right. */
function draw(pieces: string[]): string {
  const stretches: string[] = []
  let latin = false
  for (const piece of pieces) {
    const left: boolean = /^[A-Z]/.test(piece) || (latin && /^\d/.test(piece))
    if (left && latin) stretches.push(`${stretches.pop()} ${piece}`)
    else stretches.push(piece)
    latin = left
  }
  return stretches
    .map(one => (/^[A-Z\d]/.test(one) ? one : [...one].reverse().join('')))
    .reverse()
    .join(' ')
}

const arabic = fc.constantFrom('نشكر', 'الدول،', 'لا', 'ميناء.', 'إنه', 'عامٌ')
const latin = fc.constantFrom('Harbour', 'A/RES/99/12', 'ICT4D', 'Board-2')
const number = fc.constantFrom('7', '12/2030', '1,250', '3.5', '2019')

describe('a line drawn from right to left', () => {
  it.each([
    ['a figure behind a hyphen', `19-${drawn('كوفيد')}`, 'كوفيد-19'],
    ['a number with a stroke', `12/2030 ${drawn('في')}`, 'في 12/2030'],
    ['a range, its first number on the right', `8-5 ${drawn('من')}`, 'من 5-8'],
    ['a share, its sign on the left', `%50 ${drawn('نسبة')}`, 'نسبة 50%'],
    ['a symbol, the point that ends the line on its left', `.A/RES/99/12-B ${drawn('انظر')}`, 'انظر A/RES/99/12-B.'],
    ['a name and its figures', `${drawn('هذه')} Agenda 2030 ${drawn('خطة')}`, 'خطة Agenda 2030 هذه'],
    ['the number of a note before a name', 'Harbour Papers 12', '12 Harbour Papers'],
    ['a bracketed short name', `UNESCO (IFAP) ${drawn('مع')}`, 'مع UNESCO (IFAP)'],
    ['figures that end a reference', `Papers, vol. 27, 48 ${drawn('في')}`, 'في Papers, vol. 27, 48'],
  ])('is read in order: %s', (_, line, read) => {
    expect(logicalOrder(line)).toBe(read)
  })

  it('comes back as it was written, however words and figures are mixed', () => {
    const lines = fc
      .array(fc.oneof(arabic, latin, number), { minLength: 1, maxLength: 12 })
      .map(pieces => ['نحن', ...pieces])
      // A number before a Latin name is drawn as the name before the number is: no reader can tell them apart.
      .filter(pieces => !pieces.some((piece, at) => /^\d/.test(piece) && /^[A-Z\d]/.test(pieces[at + 1] ?? '')))
    fc.assert(
      fc.property(lines, pieces => {
        expect(logicalOrder(draw(pieces))).toBe(pieces.join(' '))
      }),
    )
  })

  it('turns brackets only between right-to-left words', () => {
    const line = `(${drawn('الموئل')}) A(1) ${drawn('مع')}`
    expect(logicalOrder(line, { mirror: true })).toBe('مع A(1) (الموئل)')
    expect(logicalOrder(line)).toBe('مع A(1) )الموئل(')
  })

  it('tells from most of its pairs whether brackets came as they look', () => {
    expect(bracketsAreTurned([')أ( نشكر', 'الدول )كلها( هنا', '(ب) نعم'])).toBe(true)
    expect(bracketsAreTurned(['(أ) نشكر', '() الدول (كلها)'])).toBe(false)
    expect(bracketsAreTurned(['(A) )B('])).toBe(false)
  })
})

describe('stand-ins for right-to-left signs', () => {
  it('give every sign back, a lam-alef turned as it is drawn', () => {
    expect(fromStandIns(withStandIns('\u0628', original))).toBe('\u0628')
    expect(fromStandIns(withStandIns('\u0644\u0627', original))).toBe('\u0627\u0644')
    expect(fromStandIns(withStandIns('\uFEFB', original))).toBe('\u0627\u0644')
    expect(fromStandIns(withStandIns('\uFC61', original))).toBe('\u0651\u064F')
  })

  it('leave everything else alone', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        if (!isReordered(text)) expect(withStandIns(text, original)).toBe(text)
      }),
    )
  })
})
