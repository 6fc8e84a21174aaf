import { createHash } from 'node:crypto'
import { akn } from '../library/akn.ts'
import { type Invented, inventedPackage } from '../library/invented.ts'

/** Facts of one invented resolution that the package gathered; a language without a path lies nobody knows where. */
export interface GatheredText {
  symbol: string
  title: string
  themes?: string[]
  /** The bytes of each language, with the path below the server. */
  copies: { language: 'en' | 'fr'; text: string; path?: string }[]
}

/** The copy of an invented resolution on harbours. */
export const copyOf = (symbol: string, language: 'en' | 'fr' = 'en'): string =>
  akn({
    symbol,
    title: language === 'en' ? 'Harbours in our time' : 'Les ports à notre époque',
    language: language === 'en' ? 'eng' : 'fra',
    preamble: [language === 'en' ? 'Recalling that an open harbour serves the whole coast,' : 'Rappelant la côte,'],
    operative: [
      {
        number: '1',
        text:
          language === 'en'
            ? 'Welcomes every open harbour and every open port of the region;'
            : 'Se félicite de chaque port ouvert de la région ;',
      },
    ],
  })

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An invented package that ships resolutions gathered from copies at `origin`; their publisher is there too. */
export function gatheredPackage(
  origin: string,
  texts: readonly GatheredText[],
  more: Record<string, string> = {},
): Invented {
  const files: Record<string, string> = {
    'corpus/un/sources.yaml': [
      `repository: ${origin}`,
      `commit: ${'a'.repeat(40)}`,
      `raw: ${origin}/{commit}/{path}`,
      `publisher: ${origin}/publisher/{language}/{symbol}`,
      'copy: phrases, by a script',
      'sessions: the 99th',
      'until: 2041-01-01',
      'notCovered: everything else',
      '',
    ].join('\n'),
  }
  for (const { symbol, title, copies, themes = ['harbours'] } of texts) {
    const name = symbol.split('/').slice(2).join('-')
    files[`corpus/un/${name}.yaml`] = [
      `symbol: ${symbol}`,
      'titles:',
      ...copies.map(({ language }) => `  ${language}: ${title}`),
      'adopted: 2033-05-01',
      'adoption: { mode: adopted-without-vote, basis: the file says so }',
      `themes: [${themes.join(', ')}]`,
      'files:',
      ...copies.flatMap(({ language, text, path }) => [
        `  ${language}:`,
        ...(path === undefined ? [] : [`    path: ${path}`]),
        `    sha256: ${sha256(text)}`,
        `    bytes: ${text.length}`,
      ]),
      '',
    ].join('\n')
    for (const { language } of copies)
      files[`corpus/un/${name}.${language}.md`] = [
        '---',
        `facts: ${name}.yaml`,
        `language: ${language}`,
        'measured: |',
        '  OP1: 10 200 0 15',
        '---',
        '',
        language === 'en' ? 'OP1 “Welcomes”[^f] … “open harbour”[^f]' : 'OP1 “Se félicite”[^f] … “port ouvert”[^f]',
        '',
        '[^f]: file',
        '',
      ].join('\n')
  }
  return inventedPackage({ ...files, ...more })
}

/** The address below the server at which a path lies. */
export const rawPath = (path: string): string => `/${'a'.repeat(40)}/${path}`
