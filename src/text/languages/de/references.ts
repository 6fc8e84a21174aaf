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
  organ:
    'generalversammlung vereinten nationen menschenrechtsrat menschenrechtsrats sicherheitsrat sicherheitsrats ' +
    'wirtschafts sozialrat',
  which: 'die der das welche worin',
  says:
    'besagt erklart bestimmt bekraftigt betont stellt erkennt fordert ersucht ermutigt bittet beschliesst ' +
    'verurteilt erinnert empfiehlt verkundet definiert sagt lautet verlangt',
  as: 'wie',
  said:
    'festgestellt erklart bestimmt bekraftigt betont ausgefuhrt dargelegt enthalten ausgedruckt formuliert ' +
    'verankert anerkannt verkundet vereinbart gesagt gefordert',
  wording: 'worten wortlaut worte text formulierung satz zitat zitiert laut',
  otherBody: 'rat rats rates kommission ausschuss konferenz unesco',
}
