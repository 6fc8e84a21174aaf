/** Places that have no number and that we name in English words of ours, in French. */
const french: ReadonlyMap<string, string> = new Map([
  ['title', 'titre'],
  ['closing words', 'membre de phrase final'],
  ['enacting formula', 'formule introductive'],
  ['context', 'contexte'],
  ['mission statement', 'énoncé de mission'],
  ['English block', 'bloc en anglais'],
  ['lead-in of the recommendations', 'phrase qui introduit les recommandations'],
  ['introduction of the FOC page', 'introduction de la page de la FOC'],
  ['notice of Canada’s chairship', 'annonce de la présidence canadienne'],
])

const english: ReadonlyMap<string, string> = new Map([...french].map(([ours, said]) => [said, ours]))

/** A place of our naming in French words; any other as it is. */
export function ownPlaceInFrench(words: string): string {
  const said = french.get(words)
  if (said !== undefined) return said
  return words
    .replace(/^summary of actions: action (\d{1,3})$/, 'résumé des actions, action $1')
    .replace(/^table (\d{1,4}) row (\d{1,6})$/, 'tableau $1, ligne $2')
}

/** The place that French words of ours stand for, so that what is said in French can be typed again. */
export function ownPlaceFromFrench(words: string): string {
  const ours = english.get(words)
  if (ours !== undefined) return ours
  return words
    .replace(/^résumé des actions, action (\d{1,3})$/, 'summary of actions: action $1')
    .replace(/^tableau (\d{1,4}), ligne (\d{1,6})$/, 'table $1 row $2')
}
