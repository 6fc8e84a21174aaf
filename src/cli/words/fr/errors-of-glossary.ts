import type { Entries } from '../speaking/catalogue.ts'

/** What `foc index` finds in the files of the corpus and of the glossary: what contradicts another file, and how to mend it. */
export const errorsOfGlossary: Entries = {
  '{0} and {1} are both {2} in {3}': '{0} et {1} sont tous deux {2} en {3@}',
  'Remove one of the two, or give it another id.': 'Supprimez l’un des deux, ou donnez-lui un autre identifiant.',
  '{0} holds {1} in {2}': '{0} contient {1} en {2@}',
  'Rename it to {0}, or correct id and language.': 'Renommez-le en {0}, ou corrigez l’identifiant et la langue.',
  '{0} has its facts in {1}, which cannot be read': '{0} a ses faits dans {1}, qui est illisible',
  'Run npm run gather again.': 'Relancez npm run gather.',
  '{0} has a line of the bridge, and stands among the concepts without one':
    '{0} a une ligne du pont, et figure parmi les concepts qui n’en ont pas',
  'Keep one.': 'Gardez-en une.',
  '“{0}” stands twice': '« {0} » figure deux fois',
  '“{0}” is not quoted at {1} in the digest of {2}': '« {0} » n’est pas cité à {1@} dans le résumé de {2}',
  'Correct the words or the place, then run npm run gather.':
    'Corrigez les mots ou l’endroit, puis lancez npm run gather.',
  'the bridge from {0} quotes more than {1} words': 'le pont depuis {0} cite plus de {1} mots',
  'Keep a short phrase of the text, not the sentence.': 'Gardez une expression courte du texte, pas la phrase.',
  '“{0}” is a label of {1}': '« {0} » est un libellé de {1}',
  'Remove it: the label answers already.': 'Supprimez-le : le libellé répond déjà.',
  'an entry point leads to more than {0} words': 'une entrée mène à plus de {0} mots',
  '{0} are one wording, and the two concepts are listed as related':
    '{0*} sont une même formulation, et les deux concepts sont donnés pour voisins',
  'A related concept means something else: remove the label from one of the two, or join the concepts.':
    'Un concept voisin veut dire autre chose : supprimez le libellé de l’un des deux, ou réunissez les concepts.',
  '{0} are one spelling': '{0*} s’écrivent de même',
  'Remove the label from one of the two, or join the two concepts.':
    'Supprimez le libellé de l’un des deux, ou réunissez les deux concepts.',
  '“{0}” ({1}) of {2} and “{3}” of {4}': '« {0} » ({1}) de {2} et « {3} » de {4}',
  '{0} has two entry labels in {1}: “{2}” and “{3}”': '{0} a deux libellés d’entrée en {1@} : « {2} » et « {3} »',
  'Give one of the two role: variant, or a region.': 'Donnez à l’un des deux role: variant, ou une région.',
  '{0} has no entry label': '{0} n’a pas de libellé d’entrée',
  'Give one label role: entry.': 'Donnez à un libellé role: entry.',
  'the state {0} is not in {1}': 'l’État {0} n’est pas dans {1}',
  'Add it to {0}.': 'Ajoutez-le à {0}.',
  '{0} is listed as related to itself': '{0} est donné pour voisin de lui-même',
  'Remove the line.': 'Supprimez la ligne.',
  '{0} is wider than itself, by way of {1}': '{0} est plus large que lui-même, par {1}',
  'Remove one of the lines that close the circle.': 'Supprimez l’une des lignes qui ferment le cercle.',
  '{0} names the {1} {2}, which is not here': ([, what]) =>
    `{0} nomme ${{ theme: 'le thème', concept: 'le concept', document: 'le document', toolkit: 'la boîte à outils' }[what ?? ''] ?? what} {2}, qui n’est pas ici`,
  'Add the {0}, or remove the line.': ([what]) =>
    `Ajoutez ${{ theme: 'le thème', concept: 'le concept', document: 'le document', toolkit: 'la boîte à outils' }[what ?? ''] ?? what}, ou supprimez la ligne.`,
  'the theme {0} stands twice': 'le thème {0} figure deux fois',
  'Remove one of the two.': 'Supprimez l’un des deux.',
  'a citation names {0} in {1}, which is not here': 'une référence nomme {0} en {1@}, qui n’est pas ici',
  '{0} is no concept of the theme {1}': '{0} n’est pas un concept du thème {1}',
  'Name another language, or none.': 'Nommez une autre langue, ou aucune.',
  '{0} is not a place recorded of this document': '{0} n’est pas un endroit relevé de ce document',
  '“{0}” is not inside a quotation at {1}': '« {0} » n’est pas entre guillemets à {1@}',
  'Cite a phrase as it is recorded between “ and ” in the corpus file.':
    'Citez une expression telle qu’elle est relevée entre “ et ” dans le fichier du corpus.',
  'no phrase of the {0} has the id {1}': 'aucune expression de {0} n’a l’identifiant {1}',
  'Take an id of that list, or add the phrase to it first.':
    'Prenez un identifiant de cette liste, ou ajoutez-y d’abord l’expression.',
  '“{0}” ({1}) stands under {2} and under {3}': '« {0} » ({1}) figure sous {2} et sous {3}',
  'Keep it in one place.': 'Gardez-le à un seul endroit.',
  'the order “{0}” names the verb {1}, which is not known': 'l’ordre « {0} » nomme le verbe {1}, qui n’est pas connu',
  'Add it to wording/operative-verbs.yaml, or correct the id.':
    'Ajoutez-le à wording/operative-verbs.yaml, ou corrigez l’identifiant.',
  'the order “{0}” puts {1} both below and above another verb':
    'l’ordre « {0} » place {1} à la fois au-dessous et au-dessus d’un autre verbe',
  'Give the order as the publication has it; where it contradicts itself, leave the pair out.':
    'Donnez l’ordre tel que la publication l’a ; là où elle se contredit, laissez la paire de côté.',
  '{0} differ only in their endings or joints: a text that has one matches both':
    '{0*} ne diffèrent que par leurs terminaisons ou leurs jonctions : un texte qui a l’un répond aux deux',
  '“{0}” does not stand at {1} but at {2}': '« {0} » ne figure pas à {1@}, mais à {2@}',
  'Check the wording there, and write {0} as the place.': 'Vérifiez-y la formulation, et indiquez {0} comme endroit.',
  '“{0}” is no longer carried by {1}: its full text does not have it':
    '« {0} » n’est plus porté par {1} : son texte intégral ne l’a pas',
  'Compare the recorded phrase with the text, and correct or remove the citation.':
    'Comparez l’expression relevée avec le texte, et corrigez ou supprimez la référence.',
  'no document is named': 'aucun document n’est nommé',
}
