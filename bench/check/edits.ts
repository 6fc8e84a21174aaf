import { pick } from './random.ts'
import { plainWords } from './word-distance.ts'

/** A changed paragraph: what it became, the words that went and came. */
export interface Edited {
  text: string
  gone: string[]
  came: string[]
}

/** Words to put in, operative verbs and caveats, by language. */
const lists = {
  en: {
    words: 'lanterns harbour gradually wooden ceramic twelvefold islands meadow copper orchard silently velvet'.split(
      ' ',
    ),
    verbs: ['Urges', 'Encourages', 'Invites', 'Requests', 'Notes', 'Stresses', 'Reaffirms', 'Welcomes'],
    caveats: [
      'as appropriate',
      'where applicable',
      'in accordance with national law',
      'upon request',
      'to the extent possible',
    ],
  },
  fr: {
    words: 'lanternes rivage doucement boisé céramique douzaine îlots prairie cuivre verger velours silencieux'.split(
      ' ',
    ),
    verbs: ['Engage', 'Encourage', 'Invite', 'Prie', 'Note', 'Souligne', 'Réaffirme', 'Salue'],
    caveats: [
      'le cas échéant',
      's’il y a lieu',
      'conformément au droit national',
      'sur demande',
      'dans la mesure du possible',
    ],
  },
} as const

export type Language = keyof typeof lists
export type Edit = (text: string, next: () => number, language: Language) => Edited | null

interface Word {
  start: number
  end: number
  word: string
}

/** Words after the first that carry meaning: five letters or more. */
function longWords(text: string): Word[] {
  return [...text.matchAll(/(?<![\p{L}’'-])\p{L}{5,}(?![\p{L}’'-])/gu)]
    .filter(({ index }) => index > 0)
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
}

export const edits: Record<string, Edit> = {
  deletion: (text, next) => {
    const word = pick(longWords(text), next)
    if (!word) return null
    const changed = text.slice(0, word.start).trimEnd() + text.slice(word.end)
    return { text: changed, gone: plainWords(word.word), came: [] }
  },
  insertion: (text, next, language) => {
    const word = pick(longWords(text), next)
    const added = pick(lists[language].words, next)
    if (!word || !added) return null
    return { text: `${text.slice(0, word.start)}${added} ${text.slice(word.start)}`, gone: [], came: plainWords(added) }
  },
  synonym: (text, next, language) => {
    const word = pick(longWords(text), next)
    const other = pick(lists[language].words, next)
    if (!word || !other) return null
    const changed = text.slice(0, word.start) + other + text.slice(word.end)
    return { text: changed, gone: plainWords(word.word), came: plainWords(other) }
  },
  'caveat added': (text, next, language) => {
    const caveat = pick(lists[language].caveats, next)
    const end = /[\s;,.:]*$/.exec(text)?.index ?? text.length
    return caveat
      ? { text: `${text.slice(0, end)}, ${caveat}${text.slice(end)}`, gone: [], came: plainWords(caveat) }
      : null
  },
  'verb changed': (text, next, language) => {
    const { verbs } = lists[language]
    const first = verbs.find(verb => text.startsWith(`${verb} `))
    const other = pick(verbs, next)
    if (!first || !other || other === first) return null
    return { text: other + text.slice(first.length), gone: plainWords(first), came: plainWords(other) }
  },
  'list reordered': text => {
    const found = /, ((?:[\p{L}’'-]+ ?){1,4}), ((?:[\p{L}’'-]+ ?){1,4})(?=,| and | et )/u.exec(text)
    if (!found || found[1] === found[2]) return null
    const changed = `${text.slice(0, found.index)}, ${found[2]}, ${found[1]}${text.slice(found.index + found[0].length)}`
    return { text: changed, gone: [], came: [] }
  },
}
