import { describe, expect, it } from 'vitest'
import { howSaid } from '../../../src/match/index.ts'

const inText = (text: string, words: string, language = 'en'): string => {
  const start = text.indexOf(words)
  return howSaid(text, start, start + words.length, language)
}

describe('how words are said', () => {
  it('as a use, where a clause of their own has them', () => {
    expect(inText('Reaffirms the right to open harbours;', 'right to open harbours')).toBe('said')
    expect(inText('Recalling its resolution 98/12, and reaffirming the right to open harbours,', 'right to open')).toBe(
      'said',
    )
    expect(inText('Recalling resolution 98/12; open harbours are a common good,', 'open harbours')).toBe('said')
  })
  it('as a mention, in the title of another text', () => {
    expect(inText('Recalling its resolution 98/12 of 3 May 2043 on the right to open harbours,', 'open harbours')).toBe(
      'mentioned',
    )
    expect(inText('Takes note of the report entitled “Tides and open harbours”,', 'open harbours')).toBe('mentioned')
    expect(inText('Rappelant sa résolution 98/12 sur les ports ouverts,', 'ports ouverts', 'fr')).toBe('mentioned')
  })
  it.each([
    ['en', 'Recalling resolutions 98/12 and 99/3 of 3 May 2043 on open harbours,', 'open harbours'],
    ['en', 'Noting the debate on the theme “The danger of open harbours”,', 'open harbours'],
    [
      'fr',
      'Rappelant les résolutions du Conseil des quais 28/16 du 26 mars 2015 et 34/7 sur les ports ouverts,',
      'ports ouverts',
    ],
    [
      'es',
      'Recordando las resoluciones del Consejo 28/16, de 26 de marzo, relativas a los puertos abiertos,',
      'puertos abiertos',
    ],
    ['es', 'Tomando nota del informe titulado “Mareas y puertos abiertos”,', 'puertos abiertos'],
    ['ru', 'ссылаясь на резолюции Совета 28/16 от 26 марта 2015 года об открытых гаванях,', 'открытых гаванях'],
    ['ru', 'принимая к сведению доклад, озаглавленный «Приливы и открытые гавани»,', 'открытые гавани'],
    [
      'ar',
      'وإذ تشير إلى قرارات مجلس الموانئ 28/16 المؤرخ 26 آذار/مارس 2015 بشأن الموانئ المفتوحة،',
      'الموانئ المفتوحة',
    ],
    ['de', 'Unter Hinweis auf die Resolution 98/12 über offene Häfen', 'offene Häfen'],
    ['ar', 'وإذ تحيط علما بالتقرير المعنون ”المد والموانئ المفتوحة“،', 'الموانئ المفتوحة'],
  ])('as a mention in %s: %s', (language, text, words) => {
    expect(inText(text, words, language)).toBe('mentioned')
  })
  it.each([
    ['en', 'Reaffirms its resolution 98/12 on lamps, and encourages States to keep open harbours;', 'open harbours'],
    ['en', 'Takes note of the report entitled “Our tides”, to improve open harbours;', 'open harbours'],
    ['en', 'Keepers are entitled to shelter in open harbours;', 'open harbours'],
    [
      'fr',
      'Rappelle sa résolution 98/12 sur les lampes, et encourage les États à garder les ports ouverts ;',
      'ports ouverts',
    ],
    ['fr', 'Prend note du rapport intitulé « Nos marées », y compris les ports ouverts ;', 'ports ouverts'],
    ['es', 'Recordando su resolución 98/12, en la que la Asamblea pidió puertos abiertos,', 'puertos abiertos'],
    ['ru', 'ссылаясь на свою резолюцию 98/12 и подчеркивая важность открытых гаваней,', 'открытых гаваней'],
    ['de', 'Unter Hinweis auf die Resolution 98/12, in der sie offene Häfen verlangt hat,', 'offene Häfen'],
    ['ar', 'وإذ تشير إلى قرارها 98/12 وإذ تؤكد أهمية الموانئ المفتوحة،', 'الموانئ المفتوحة'],
  ])('as a use behind a title in %s: %s', (language, text, words) => {
    expect(inText(text, words, language)).toBe('said')
  })
  it.each([
    ['es', 'Tomando nota del informe de la Relatora Especial sobre los puertos abiertos,', 'puertos abiertos'],
    ['ru', 'отмечая доклады Специального докладчика по вопросу об открытых гаванях,', 'открытых гаванях'],
    ['ar', 'وإذ ترحب بعمل المقرر الخاص المعني بالموانئ المفتوحة،', 'بالموانئ المفتوحة'],
  ])('as a name in %s: %s', (language, text, words) => {
    expect(inText(text, words, language)).toBe('named')
  })
  it('as a name, in that of a body or a day', () => {
    expect(inText('Welcomes the work of the Special Rapporteur on open harbours,', 'open harbours')).toBe('named')
    expect(inText('Welcomes the Open Harbours Task Force,', 'Open Harbours')).toBe('named')
    expect(inText('Se félicite de la Journée internationale des ports ouverts,', 'ports ouverts', 'fr')).toBe('named')
  })
  it('as a use in a language whose clauses are not known', () => {
    expect(inText('Richiamando la risoluzione 98/12 sui porti aperti', 'porti aperti', 'it')).toBe('said')
  })
})
