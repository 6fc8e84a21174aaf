import type { Entries } from '../speaking/catalogue.ts'
import { byFirst, isDay } from './choose.ts'

/** `foc trace`. */
export const trace: Entries = {
  'Clauses of full texts that came back: {0}': 'Clauses de textes intégraux qui reviennent : {0}',
  ', word for word': ', mot pour mot',
  '{0} more with other words; --json lists them': byFirst(
    '{0} autre avec d’autres mots ; --json la donne',
    '{0} autres avec d’autres mots ; --json les donne',
  ),
  '{0} more not compared here; --limit {1} does': byFirst(
    '{0} autre non comparée ici ; --limit {1} le fait',
    '{0} autres non comparées ici ; --limit {1} le fait',
  ),
  ': same words{0}': ' : mêmes mots{0}',
  'as {0}': 'que {0}',
  ', against {0}': ', face à {0}',
  '(not known to be the same body)': '(peut-être pas le même organe)',
  verb: 'verbe',
  addressee: 'destinataire',
  'caveat came': 'réserve ajoutée',
  'caveat went': 'réserve supprimée',
  'weaker ({0})': 'affaibli ({0})',
  'to check ({0})': 'à vérifier ({0})',
  'rule after {0} {1}': 'règle d’après {0} {1}',
  'verb: {0}': 'verbe : {0}',
  'to: {0}': 'à : {0}',
  'caveat: {0}': 'réserve : {0}',
  '{0} from {1} on': ([, date]) => (isDay(date) ? '{0} à partir du {1}' : '{0} à partir de {1}'),
  'Reported only, perhaps not the text’s words: no step':
    'Seulement rapporté, peut-être pas les mots du texte : pas une étape',
  'In texts that nobody adopted: no step': 'Dans des textes que personne n’a adoptés : pas une étape',
  'In texts without a known date': 'Dans des textes sans date connue',
  'and {0} more; --json lists all': byFirst('et {0} autre ; --json donne tout', 'et {0} autres ; --json donne tout'),
  'WHAT CHANGED, the latest first ({0} in the texts read)':
    'CE QUI A CHANGÉ, le plus récent d’abord ({0} dans les textes lus)',
  'LATEST TEXTS, the words as before': 'DERNIERS TEXTES, les mots comme avant',
  'Not shown: {0}, votes of members, verbs · --all · a picture: --format svg':
    'Non montrés : {0}, votes des membres, verbes · --all · dessin : --format svg',
  '… {0} between; --limit {1} shows all': '… {0} entre les deux ; --limit {1} montre tout',
  'The words stand apart in {0}: foc search finds them, to confirm.':
    'Les mots sont séparés à {0} : foc search les trouve, à confirmer.',
  'but nowhere side by side': 'mais nulle part côte à côte',
  'It is only named in them: no use of it.': 'Il n’y est que nommé : pas un emploi.',
  'traced with its family: {0}': 'suivi avec sa famille : {0}',
  'a concept of the glossary': 'un concept du glossaire',
  'a list of qualities, not in the glossary': 'une liste de qualités, absente du glossaire',
  'a phrase, not in the glossary': 'une expression, absente du glossaire',
  '“{0}” as such stands nowhere; taken as “{1}”': '« {0} » ne figure nulle part tel quel ; lu comme « {1} »',
  'No text that was adopted and has a date uses it; what there is stands below.':
    'Aucun texte adopté et daté ne l’emploie ; ce qu’il y a figure ci-dessous.',
  '{0} in {1} of {2}': '{0} dans {1} de {2}',
  '{0} weaker by a named rule': byFirst('{0} affaibli selon une règle nommée', '{0} affaiblis selon une règle nommée'),
  '{0} with the words apart, to confirm': '{0} où les mots sont séparés, à confirmer',
  'First of what is held: {0}; what is older was not searched.':
    'Le premier de ce qui est disponible : {0} ; rien de plus ancien n’a été consulté.',
  'bodies that are not known': 'organes non connus',
  'no body': 'aucun organe',
  'as before: {0}': 'comme avant : {0}',
  'same as {0}:': 'comme dans {0} :',
  'against {0}': 'face à {0}',
  'dropped since {0}': 'disparu depuis {0}',
  'not present here': 'absent ici',
  'not in the words recorded': 'pas dans les mots relevés',
  '(in {0})': '(dans {0})',
  '[+added] [-gone] [~moved] against the body’s text before; where it has none, another’s.':
    '[+ajouté] [-disparu] [~déplacé] par rapport au texte précédent du même organe ; à défaut, d’un autre.',
  'A recorded phrase may have stood in a longer list: import the text (foc import) to be sure.':
    'Une expression relevée peut venir d’une liste plus longue : importez le texte (foc import) pour en être sûr.',
  'no full text': 'aucun texte intégral',
  'Searched: {0}, {1}.': 'Consulté : {0}, {1}.',
}
