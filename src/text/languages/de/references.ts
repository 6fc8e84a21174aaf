import type { ReferenceWords } from '../rules/reference-words.ts'

export const references: ReferenceWords = {
  resolution: 'resolution resolutionen',
  decision: 'beschluss beschlusse beschlusses',
  paragraph: 'ziffer ziffern absatz absatze',
  division: 'abschnitt abschnitte anlage anlagen teil kapitel artikel',
  entitled: 'titel',
  about: 'uber',
  vague: 'frage fragen thema themen gegenstand durchfuhrung',
  aside: 'gemass aufgrund ersuchen bericht berichte empfehlung eingesetzt vorgelegt mandat beschlossen vorgesehen',
  naming: 'titel thema themen punkt motto genannt namens bericht begriff rahmen kampagne initiative dokument erklarung',
  otherBody: 'rat rats rates kommission ausschuss konferenz unesco',
}
