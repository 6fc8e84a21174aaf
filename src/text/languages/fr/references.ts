import type { ReferenceWords } from '../rules/reference-words.ts'

export const references: ReferenceWords = {
  resolution: 'resolution resolutions',
  decision: 'decision decisions',
  paragraph: 'paragraphe paragraphes par',
  division: 'section sections annexe annexes partie chapitre article articles alinea',
  entitled: 'intitule intitulee intitules intitulees titre',
  about: 'sur relative relatives concernant',
  vague: 'question questions sujet theme point meme application',
  aside:
    'conformement application demande demandes rapport rapports recommandation recommandations etabli etablie presente ' +
    'presentes vertu mandat decide prevu prevus prevue',
  naming:
    'intitule intitulee intitules intitulees theme themes point titre appele appelee nomme denomme dit dite rapport terme ' +
    'notion cadre campagne initiative document declaration',
  otherBody: 'conseil commission comite conference unesco',
}
