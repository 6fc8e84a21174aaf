import type { Entries } from '../speaking/catalogue.ts'
import { byFirst, byValue } from './choose.ts'

/** `foc search`, `foc show`, `foc documents` and `foc cite`. */
export const searchAndShow: Entries = {
  'No document passes these filters.': 'Aucun document ne passe ces filtres.',
  'No document is held.': 'Aucun document n’est disponible.',
  '(also {0})': '(aussi {0})',
  'a document known by name only': 'un document connu de nom seulement',
  'held as short phrases': 'disponible en courtes expressions',
  'a document of your library': 'un document de votre bibliothèque',
  '{0} is {1}:': '{0} est {1} :',
  'foc show {0} prints it; foc search WORDS --document {1} looks inside it.':
    'foc show {0} l’affiche ; foc search MOTS --document {1} y cherche.',
  '{0}, its words only in quotation marks · the text:': '{0}, ses mots entre guillemets seulement · le texte :',
  '(to confirm: the words stand apart)': '(à confirmer : les mots sont séparés)',
  '(without {0})': '(sans {0})',
  'Only reported, perhaps not the document’s words: {0}':
    'Seulement rapporté, peut-être pas les mots du document : {0}',
  'side by side: {0} ×{1}': 'côte à côte : {0} ×{1}',
  '(our summary counts as a long paragraph)': '(notre résumé compte comme un long paragraphe)',
  '{0}. Found: {1}.': '{0}. Trouvé : {1}.',
  'Relevance {0}{1}{2}. In a near tie: {3}, {4}.': 'Pertinence {0}{1}{2}. À égalité ou presque : {3}, {4}.',
  'What must not be there is in each of them.': 'Ce qui est exclu figure dans chacun d’eux.',
  'Each part is found alone, {0}:': 'Chaque partie se trouve seule, {0} :',
  'The phrase {0}': 'L’expression {0}',
  '{0}: none under these filters, {1} without them': '{0} : aucun avec ces filtres, {1} sans eux',
  '{0}: no passage has its words together': '{0} : aucun passage n’a ses mots ensemble',
  '; in other forms or with other signs: {0}': ' ; sous d’autres formes ou avec d’autres signes : {0}',
  '; no text has {0}': ' ; aucun texte n’a {0}',
  '; near it: {0}': ' ; voisins : {0}',
  '{0} is held: foc show {1} PLACE prints a paragraph of it, foc search WORDS --document {2} looks inside it':
    '{0} est disponible : foc show {1} ENDROIT en affiche un paragraphe, foc search MOTS --document {2} y cherche',
  '{0} {1} it as {2}: foc search \'"{3}"\'': byValue(
    1,
    { names: '{0} le nomme {2} : foc search \'"{3}"\'' },
    '{0} le nomment {2} : foc search \'"{3}"\'',
  ),
  'no passage names it': 'aucun passage ne le nomme',
  '{0}: no document of this symbol is held; {1}. Its publisher has it at https://undocs.org/en/{2}':
    '{0} : aucun document de cette cote n’est disponible ; {1}. Son éditeur l’a à l’adresse https://undocs.org/en/{2}',
  '{0}: in no passage{1}{2}{3}': '{0} : dans aucun passage{1}{2}{3}',
  'Not shown: {0}{1} · all in order: --all': 'Non montrés : {0}{1} · tout dans l’ordre : --all',
  'More of each: --all': 'Plus de chacun : --all',
  '--offset {0} is past the last of them: there are {1}.': '--offset {0} dépasse le dernier : il y en a {1}.',
  '{0}{1} in {2}{3}': '{0}{1} dans {2}{3}',
  'Searched: {0}{1}.': 'Consulté : {0}{1}.',
  'So many fit that only these were ranked, in the order they were taken in: add a word or a filter. --count counts all.':
    'Il y en a tant que seuls ceux-ci ont été classés, dans l’ordre de leur importation : ajoutez un mot ou un filtre. --count les compte tous.',
  'Other inflections of the phrase are counted too; --count counts exactly.':
    'D’autres flexions de l’expression sont comptées aussi ; --count compte exactement.',
  'Passages {0} to {1} of {2}{3}.': 'Passages {0} à {1} sur {2}{3}.',
  '; --offset {0} goes on': ' ; la suite : --offset {0}',
  '{0} of {1} shown, at most three of a text and no translation of one held in your language; --flat or --limit shows every passage.':
    '{0} sur {1} montrés, trois au plus d’un texte et aucune traduction d’un texte disponible dans votre langue ; --flat ou --limit montre tous les passages.',
  'One paragraph whole: foc show {0} {1}': 'Un paragraphe en entier : foc show {0} {1}',
  'Only how each begins; not shown: {0} · whole: --all · places: --outline':
    'Les débuts seulement ; non montrés : {0} · texte entier : --all · plan : --outline',
  'official text': 'texte officiel',
  official: 'officiel',
  copy: 'copie',
  'copy of the text': 'copie du texte',
  'our digest: a paraphrase, with the document’s own words only between quotation marks':
    'notre résumé : les mots du document n’y figurent qu’entre guillemets',
  'known by name only; nothing of it was read': 'connu de nom seulement ; rien n’en a été lu',
  '; also held in {0}': ' ; aussi disponible en {0@}',
  'Read: {0}': 'Lu : {0}',
  'Note: {0}': 'Note : {0}',
  'no address is known': 'aucune adresse connue',
  'beside it: {0} [{1}]': 'en regard : {0} [{1}]',
  'Only in {0}': 'Seulement en {0@}',
  'Nothing in its structure looks doubtful.': 'Rien dans sa structure ne paraît douteux.',
  'To look at: {0}': 'À regarder : {0}',
  'whole text': 'texte entier',
  '{0}: unknown ({1})': '{0} : inconnu ({1})',
  ', and {0} more (--json)': byFirst(' et {0} autre (--json)', ' et {0} autres (--json)'),
  '{0} in {1}: {2}{3}': '{0} dans {1} : {2}{3}',
}
