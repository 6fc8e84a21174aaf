import { describe, expect, it } from 'vitest'
import { readDay } from '../../../src/import/passages/dates.ts'
import { languages, rulesOf } from '../../../src/text/index.ts'

describe('a date that stands alone', () => {
  it.each([...languages])('is read with every name of every month: %s', language => {
    const months = rulesOf(language)?.dates.months ?? []
    expect(months).toHaveLength(12)
    for (const [at, names] of months.entries())
      for (const name of names.split('|')) {
        const month = String(at + 1).padStart(2, '0')
        expect(readDay(`16 ${name} 2031`), name).toBe(`2031-${month}-16`)
        expect(readDay(`${name.toUpperCase()} 2031`), name).toBe(`2031-${month}`)
      }
  })

  it.each([
    ['Tuesday, 16th of May 2031', '2031-05-16'],
    ['May 16th, 2031', '2031-05-16'],
    ['le vendredi 1er août 2031', '2031-08-01'],
    ['el sábado, 16 de mayo de 2031', '2031-05-16'],
    ['den 16. März 2031', '2031-03-16'],
    ['16 мая 2031 года', '2031-05-16'],
    ['16 мая 2031 г.', '2031-05-16'],
    ['16 أيار/مايو 2031', '2031-05-16'],
  ])('has the small words of its language around it: %s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })

  it.each(['mayo 16er 2031', '31 février 2031', 'Maytime 2031', '16 May'])('is not a date: %s', text => {
    expect(readDay(text)).toBeNull()
  })
})
