import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/cli/shared/screen.ts'
import { focIn } from '../cli/run.ts'
import { docx, paragraph, styled } from '../import/docx/docx-sample.ts'
import { temporaryFolder, writeFiles } from './temporary.ts'

/** One short statement of ours on harbours, in six languages: title, then paragraphs. */
const statements: Record<string, [title: string, ...paragraphs: string[]]> = {
  en: [
    'Statement on Harbour Lamps',
    'The members of the league of harbours are concerned about the lamps that were put out at night on this coast.',
    'We call on all the keepers of lamps to respect freedom of expression on every pier, and to keep the harbours open.',
  ],
  fr: [
    'Déclaration sur les lampes du port',
    'Les membres de la ligue des ports sont préoccupés par les lampes qui ont été éteintes la nuit sur cette côte.',
    'Nous demandons à tous les gardiens de respecter la liberté d’expression sur les quais et de garder les ports ouverts.',
  ],
  es: [
    'Declaración sobre las lámparas del puerto',
    'Los miembros de la liga de los puertos están preocupados por las lámparas que se apagan de noche en esta costa.',
    'Pedimos a todos los guardianes que respeten la libertad de expresión en los muelles y que los puertos sigan abiertos.',
  ],
  de: [
    'Erklärung zu den Lampen im Hafen',
    'Die Mitglieder des Bundes der Häfen sind besorgt über die Lampen, die in der Nacht an dieser Küste gelöscht werden.',
    'Wir rufen alle Wächter auf, die Freiheit der Meinungsäußerung auf jedem Kai zu achten und die Häfen offen zu halten.',
  ],
  ru: [
    'Заявление о фонарях в гавани',
    'Члены союза гаваней обеспокоены тем, что на этом берегу по ночам гасят фонари и что они не горят до утра.',
    'Мы призываем всех хранителей уважать свободу выражения мнений на каждом причале и не закрывать гавани.',
  ],
  ar: [
    'بيان بشأن مصابيح الميناء',
    'إن أعضاء رابطة الموانئ قلقون من إطفاء المصابيح في الليل على هذا الساحل وفي كل الموانئ التي تطل على البحر.',
    'ندعو جميع الحراس إلى احترام حرية التعبير على كل رصيف وإلى إبقاء الموانئ مفتوحة (انظر الوثيقة A/77/4) في كل وقت.',
  ],
}

const formats: Record<string, (title: string, paragraphs: string[]) => string | Uint8Array> = {
  txt: (title, paragraphs) => `${[title, ...paragraphs].join('\n\n')}\n`,
  md: (title, paragraphs) => `# ${title}\n\n${paragraphs.join('\n\n')}\n`,
  html: (title, paragraphs) =>
    `<html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</body></html>`,
  docx: (title, paragraphs) =>
    docx({
      body: styled(title, 'Title') + paragraphs.map(text => paragraph(text)).join(''),
      styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    }),
}

interface Answer {
  imported: { document: string; language: string; format: string; passages: number; warnings: string[] }[]
}

/** Write statements in one format, import them in one call, and give what was said. */
function library(ending: string, languages: string[], ...options: string[]): { folder: string; answer: Answer } {
  const inbox = temporaryFolder()
  const folder = join(temporaryFolder(), 'library')
  for (const language of languages) {
    const [title = '', ...paragraphs] = statements[language] ?? []
    writeFiles(inbox, { [`lamps-${language}.${ending}`]: formats[ending]?.(title, paragraphs) ?? '' })
  }
  const { code, stdout, stderr } = focIn(folder, 'import', inbox, '--json', ...options)
  expect([code, stderr]).toEqual([0, ''])
  return { folder, answer: JSON.parse(stdout) as Answer }
}

const languages = Object.keys(statements)

describe.each(Object.keys(formats))(
  'a statement in six languages as %s, through the command as it is built',
  ending => {
    const { folder, answer } = library(ending, languages)

    it('comes in whole, with its language told from the words', () => {
      expect(answer.imported.map(({ language, passages }) => `${language} ${passages}`).sort()).toEqual(
        languages.map(language => `${language} 2`).sort(),
      )
      expect(new Set(answer.imported.map(({ format }) => format)).size).toBe(1)
      expect(answer.imported.flatMap(({ warnings }) => warnings).filter(one => one.includes('language'))).toEqual([])
    })

    it('states its language in its file', () => {
      for (const { document, language } of answer.imported)
        expect(readFileSync(join(folder, 'corpus', `${document}.${language}.md`), 'utf8')).toContain(
          `\nlanguage: ${language}\n`,
        )
    })

    it('keeps its words in their order', () => {
      for (const { document, language } of answer.imported) {
        const { stdout } = focIn(folder, 'show', `${document}@${language}`, '--json')
        const { passages } = JSON.parse(stdout) as { passages: { text: string }[] }
        expect(passages.map(({ text }) => text)).toEqual(statements[language]?.slice(1))
      }
    })

    it('in Arabic stands isolated on every line of the screen, 80 columns wide', () => {
      const document = answer.imported.find(({ language }) => language === 'ar')?.document ?? ''
      for (const words of [
        ['show', `${document}@ar`],
        ['show', `${document}@ar`, '--outline'],
        ['lookup', 'حرية التعبير'],
        ['documents', '--lang', 'ar'],
      ]) {
        const { stdout } = focIn(folder, ...words)
        expect(stdout).toMatch(/[\u0600-\u06FF]/)
        for (const line of stdout.split('\n')) {
          const outside = line.replace(/[\u2067\u2068][^\u2066-\u2069]*\u2069/g, '')
          expect([words, outside.match(/[\u0600-\u06FF\u2066-\u2069]/)]).toEqual([words, null])
          expect(columnsOf(line.replace(/[\u2066-\u2069]/g, ''))).toBeLessThanOrEqual(80)
        }
      }
    })

    it('has no isolates in the JSON', () => {
      const document = answer.imported.find(({ language }) => language === 'ar')?.document ?? ''
      expect(focIn(folder, 'show', `${document}@ar`, '--json').stdout).not.toMatch(/[\u2066-\u2069]/)
    })
  },
)

describe('--lang', () => {
  it.each(Object.keys(formats))('outranks what the words say, in %s', ending => {
    const { answer } = library(ending, ['es'], '--lang', 'PT')
    expect(answer.imported.map(({ language }) => language)).toEqual(['pt'])
  })
})
