import type { VerbRules } from '../rules/verb-rules.ts'
import { wordSet } from '../rules/word-set.ts'

const endings =
  '(?:ть|ти|л|ла|ло|ли|в|вши|вш(?:ий|ая|ее|ие|его|ему|им|их|ими|ую|ей)|нн(?:ый|ая|ое|ые|ого|ому|ым|ых|ыми|ую|ой)|н|на|но|ны)'
const past = new RegExp(`^(.{2,}?)(?:ова|ева|ыва|ива|ава|а|я|и|е|о|ну|у)${endings}$`)
const present =
  /^(.{2,}?)(?:у|ю|а|я|ыва|ива)?(?:ешь|ет|ем|ете|ют|ут|ишь|ит|им|ите|ят|ат|ю|у|я|а|й|йте|ющ(?:ий|ая|ее|ие|его|ему|им|их|ими|ую|ей)|ящ(?:ий|ая|ее|ие|его|ему|им|их|ими|ую|ей))$/

/** The key that the forms of a Russian verb share: its root, without aspect suffix, ending and reflexive *-ся*. */
function russianVerb(word: string): string {
  const bare = word.replace(/(?:ся|сь)$/, '')
  return past.exec(bare)?.[1] ?? present.exec(bare)?.[1] ?? bare
}

const infinitive = /^.{2,}[аяеиоуы]ть(?:ся)?$|^.{3,}ти(?:сь)?$/

/** Words that look like infinitives and are none. */
const nouns = 'печать память кровать мать путь сеть нить треть плеть'

export const verbs: VerbRules = {
  keys: surface => [russianVerb(surface)],
  place: () => 0,
  keyInPhrase: ({ surface }) =>
    infinitive.test(surface) && !/[оеа]сти$/.test(surface) && !wordSet(nouns).has(surface)
      ? russianVerb(surface)
      : null,
}
