import type { Entries } from '../speaking/catalogue.ts'
import { isOne } from './choose.ts'

/** Sentences that questions put together of parts: what is noted of a vote, of a text that is cited, of a place that moved. */
export const composed: Entries = {
  'of the {0} sessions of the General Assembly that are held, {1} to {2}, none went beyond {3}/{4}':
    'des {0} sessions de l’Assemblée générale disponibles, {1} à {2}, aucune n’est allée au-delà de {3}/{4}',
  'the library does not hold it: of session {0} {1} are held, the last {2}/{3}':
    'la bibliothèque ne l’a pas : de la session {0}, {1} sont disponibles, la dernière {2}/{3}',
  '{0} to {1}': '{0} à {1}',
  // Votes whose record contradicts itself.
  '{0} for counted, {1} named': ([counted]) => voices(counted, 'pour'),
  '{0} against counted, {1} named': ([counted]) => voices(counted, 'contre'),
  '{0} abstaining counted, {1} named': ([counted]) =>
    isOne(counted) ? '{0} abstention comptée, {1} nommées' : '{0} abstentions comptées, {1} nommées',
  '{0} is named for and against': '{0} est nommé pour et contre',
  '{0} is named for and abstaining': '{0} est nommé pour et parmi les abstentions',
  '{0} is named against and abstaining': '{0} est nommé contre et parmi les abstentions',
  '{0} is named for and against and abstaining': '{0} est nommé pour, contre et parmi les abstentions',
  'another place of the file says {0}–{1}–{2}': 'un autre passage du fichier dit {0}–{1}–{2}',
  'no state is called “{0}”, named for': 'aucun État ne s’appelle « {0} », nommé parmi les voix pour',
  'no state is called “{0}”, named against': 'aucun État ne s’appelle « {0} », nommé parmi les voix contre',
  'no state is called “{0}”, named abstaining': 'aucun État ne s’appelle « {0} », nommé parmi les abstentions',
  // What weakened, of a wording that is traced.
  '{0} no longer named; {1} ({2}) has “{3}”': 'suppression de {0} ; {1} ({2@}) a « {3} »',
  '{0} no longer named; {1} ({2}) has “{3}”, on another subject by its title':
    'suppression de {0} ; {1} ({2@}) a « {3} », sur un autre sujet d’après son titre',
  '{0}, named in {1} ({2}), not in the words recorded: check the full text':
    '{0}, nommé dans {1} ({2@}), absent des mots relevés : vérifier le texte intégral',
  'the verb went from “{0}” to “{1}”: lower by {2}': 'le verbe est passé de « {0} » à « {1} » : plus faible selon {2}',
  'the verb went from “{0}” to “{1}”: not ranked, {2}': 'le verbe est passé de « {0} » à « {1} » : non classé, {2*}',
  'the orders read contradict one another ({0})': 'les classements lus se contredisent ({0})',
  'no order of verbs that was read ranks the two for this body':
    'aucun classement de verbes lu ne départage les deux pour cet organe',
  // Recorded phrases and the full text.
  '“{0}” of {1} in {2} was recorded at {3} and stands at {4}: moved, to review':
    '« {0} » de {1} [{2}] a été relevé à {3@} et figure à {4@} : déplacé, à revoir',
  '“{0}” was recorded of {1} in {2} (seen: {3}); the official text has “{4}” at {5}':
    '« {0} » a été relevé dans {1} [{2}] (vu : {3}) ; le texte officiel a « {4} » à {5@}',
  '“{0}” was recorded of {1} in {2} (seen: {3}); the imported copy has “{4}” at {5}':
    '« {0} » a été relevé dans {1} [{2}] (vu : {3}) ; la copie importée a « {4} » à {5@}',
  '“{0}” was recorded of {1} in {2} (seen: {3}) and is not in the official text':
    '« {0} » a été relevé dans {1} [{2}] (vu : {3}) et n’est pas dans le texte officiel',
  '“{0}” was recorded of {1} in {2} (seen: {3}) and is not in the imported copy':
    '« {0} » a été relevé dans {1} [{2}] (vu : {3}) et n’est pas dans la copie importée',
  // Paragraphs in another language than their draft.
  'paragraph {0} looks like {1}, held against texts in {2} alone':
    'le paragraphe {0} semble être en {1@} et n’a été comparé qu’à des textes en {2@}',
  'paragraph {0} looks like {1}, held against texts in {2} alone; check 1 paragraph apart with --lang {3}':
    'le paragraphe {0} semble être en {1@} et n’a été comparé qu’à des textes en {2@} ; vérifiez-le à part avec --lang {3}',
  'paragraphs {0} look like {1}, held against texts in {2} alone':
    'les paragraphes {0} semblent être en {1@} et n’ont été comparés qu’à des textes en {2@}',
  'paragraphs {0} look like {1}, held against texts in {2} alone; check {3} paragraphs apart with --lang {4}':
    'les paragraphes {0} semblent être en {1@} et n’ont été comparés qu’à des textes en {2@} ; vérifiez-les à part avec --lang {4}',
  'paragraph {0} is in {1} and was held against texts in that language ({2})':
    'le paragraphe {0} est en {1@} et a été comparé à des textes dans cette langue ({2#})',
  'paragraphs {0} are in {1} and were held against texts in that language ({2})':
    'les paragraphes {0} sont en {1@} et ont été comparés à des textes dans cette langue ({2#})',
  // Rules of what weakens, of a wording that is traced.
  'words were added that leave it open whether or how far the clause applies':
    'des mots ont été ajoutés, qui laissent ouvert si la clause s’applique, ou dans quelle mesure',
  'the language was given as {0}, but the words look like {1}':
    'la langue indiquée est {0@}, mais les mots semblent être en {1@}',
  // How to cite.
  'OSCOLA ends an address with the day you read it': 'OSCOLA fait suivre une adresse du jour de sa consultation',
  'Add “accessed” and the date.': 'Ajoutez « accessed » et la date.',
  // What was read of a text of which the glossary has phrases only.
  'phrases, by a script, in an unofficial machine-readable copy':
    'des expressions, par un programme, dans une copie non officielle lisible par machine',
  // Points of a note that rest on less than they did.
  '{0}; “{1}” stands without it': '{0*} ; « {1} » s’en passe',
  '{0}; the point “{1}” rests on its other citations': '{0*} ; le point « {1} » repose sur ses autres citations',
  '{0}; the point “{1}” is left out of this note': '{0*} ; le point « {1} » est omis de cette note',
  '{0} is not held in {1}': '{0} n’est pas disponible en {1@}',
  'It is held in: {0}.': 'Il est disponible en : {0}.',
  'the toolkit {0} is not there in {1}': 'la boîte à outils {0} n’existe pas en {1@}',
  'It is there in: {0}.': 'Elle existe en : {0}.',
  '<{0}> names nothing: it is empty': '<{0}> ne désigne rien : c’est vide',
  'Make one with: foc toolkit build THEME --format json --out FILE.':
    'Produisez-en une : foc toolkit build THÈME --format json --out FICHIER.',
  '{0} is no edition of a toolkit: it is no answer of foc':
    '{0} n’est pas une édition d’une boîte à outils : ce n’est pas une réponse de foc',
  '{0} is no edition of a toolkit: it is {1}, not foc/brief@{2}':
    '{0} n’est pas une édition d’une boîte à outils : c’est {1}, non foc/brief@{2}',
  '{0} is a document: foc compile THEME --document {1}. {2}':
    '{0} est un document : foc compile THÈME --document {1}. {2*}',
}

const voices = (counted: string | undefined, side: string): string =>
  isOne(counted) ? `{0} voix ${side} comptée, {1} nommées` : `{0} voix ${side} comptées, {1} nommées`
