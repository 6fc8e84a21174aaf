import type { SameWords } from '../rules/same-words.ts'
import { everyday } from './everyday-words.ts'

const small =
  'null eins|ein|eine|einen|einem|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  )
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
const plain = (at: number): string => (at === 1 ? 'ein' : (small[at] ?? ''))

const above: string[] = tens.flatMap(ten =>
  Array.from({ length: 10 }, (_, one) => (one === 0 ? ten : `${plain(one)}und${ten}`)),
)
const inflected = (stem: string): string => ['e', 'en', 'er', 'es', 'em'].map(ending => `${stem}${ending}`).join('|')

export const sameWords: SameWords = {
  groups: [
    ...everyday.map(group => group.split('|')),
    ['Organisation der Vereinten Nationen', 'Vereinten Nationen', 'Vereinte Nationen', 'VN', 'UN', 'UNO'],
    ['die Generalversammlung', 'die Versammlung'],
    ['Organisation der Vereinten Nationen für Bildung, Wissenschaft und Kultur', 'UNESCO'],
    ['Amt des Hohen Kommissars der Vereinten Nationen für Menschenrechte', 'OHCHR'],
    ['Hoher Flüchtlingskommissar der Vereinten Nationen', 'UNHCR'],
    ['Entwicklungsprogramm der Vereinten Nationen', 'UNDP'],
    ['Umweltprogramm der Vereinten Nationen', 'UNEP'],
    ['Kinderhilfswerk der Vereinten Nationen', 'UNICEF'],
    ['Weltgesundheitsorganisation', 'WHO'],
    ['Welthandelsorganisation', 'WTO'],
    ['Internationale Arbeitsorganisation', 'ILO', 'IAO'],
    ['Europäische Union', 'Europäischen Union', 'EU'],
    ['Informations- und Kommunikationstechnologien', 'IKT'],
    ['künstliche Intelligenz', 'künstlicher Intelligenz', 'künstlichen Intelligenz', 'KI'],
    [
      'nichtstaatliche Organisationen',
      'nichtstaatlichen Organisationen',
      'Nichtregierungsorganisationen',
      'NGOs',
      'NRO',
    ],
    ['Coronavirus-Krankheit (COVID-19)', 'COVID-19', 'COVID 19', 'COVID'],
    ['Prozent', '%'],
    ['sowie', 'und'],
    ['insbesondere', 'vor allem', 'besonders'],
    ['Ziffer', 'Ziff.'],
    ['Arabische Republik Syrien', 'Syrien'],
    ['Russische Föderation', 'Russland'],
    ['unter anderem', 'u. a.'],
  ],
  cardinals: [...small, ...above, 'hundert|einhundert'],
  ordinals: [
    '',
    ...['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'].map(inflected),
    ...small.slice(10).map(word => inflected(`${word}t`)),
    ...above.map(word => inflected(`${word}st`)),
  ],
  endings: [],
}
