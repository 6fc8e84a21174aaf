import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import { detectLanguage } from '../../../src/import/passages/language.ts'
import { bytesOf, imported } from '../imported.ts'

describe('language', () => {
  it.each([
    ['en', 'We call on all the states to keep the rivers calm and to meet again in the spring.'],
    ['fr', 'Nous appelons tous les États à garder le calme des rivières et à se réunir au printemps.'],
    ['es', 'Pedimos a todos los Estados que mantengan la calma de los ríos y que se reúnan en la primavera.'],
    ['de', 'Wir bitten alle Staaten, die Ruhe der Flüsse zu wahren und sich im Frühling wieder zu treffen.'],
    ['ru', 'Мы призываем все государства хранить покой рек и снова собраться на берегу в начале весны.'],
    ['ar', 'ندعو جميع الدول إلى الحفاظ على هدوء الأنهار وأن تجتمع من جديد في الربيع'],
    ['und', 'Gull Heron Teal Swan'],
  ])('%s is told from the words', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('is what the user says, and a doubt is reported', () => {
    expect(imported('Gull Heron Teal Swan', 'x.txt', { language: 'fr' }).language).toBe('fr')
    expect(importText(bytesOf('Gull Heron Teal Swan'), 'x.txt').warnings[0]).toContain('language')
  })
})
