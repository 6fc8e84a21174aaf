import type { Spelling } from '../rules/spelling.ts'
import { compounds, words } from './written-words.ts'

export const russianSpelling: Spelling = {
  words,
  compounds,
  joinsWords: false,
  before: 'северо юго вице экс штаб генерал интернет онлайн',
  behind: 'либо нибудь',
  within: '',
  shape: new RegExp(
    '^(?:по-\\p{L}+(?:ому|ему|[сц]ки)|кое-\\p{L}+|(?:кто|что|как|где|когда|куда|чей|чего|чему|кого|кому|како\\p{L}+)-то|из-(?:за|под)|' +
      '\\p{L}{3,}(?:нно|ьно|ско|ово|ево)-\\p{L}+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими))$',
    'u',
  ),
}
