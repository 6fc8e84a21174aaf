import type { Entries } from '../speaking/catalogue.ts'
import { byFirst } from './choose.ts'

/** `foc share`: its help, and what it says. */
export const share: Entries = {
  'a library of record in PostgreSQL that many desks share':
    'une bibliothèque de référence dans PostgreSQL, partagée par de nombreux postes',
  'With --library postgres://HOST/DATABASE (or FOC_LIBRARY) every command answers from the record; docs/sharing.md says how to set one up.': `Avec --library postgres://HÔTE/BASE (ou FOC_LIBRARY), chaque commande répond
d’après la référence ; docs/sharing.md dit comment en établir une.`,
  'make the record in a database, and give roles their rights':
    'crée la référence dans une base de données, et donne leurs droits aux rôles',
  'postgres://HOST/DATABASE (default: --library, FOC_LIBRARY)':
    'postgres://HÔTE/BASE (par défaut : --library, FOC_LIBRARY)',
  'a role that may read; may be repeated': 'un rôle qui peut lire ; peut être répété',
  'a role that may read and write; may be repeated': 'un rôle qui peut lire et écrire ; peut être répété',
  'A record that is there stays as it is. Passwords: PGPASSFILE, PGPASSWORD.':
    'Une référence existante reste telle quelle. Mots de passe : PGPASSFILE, PGPASSWORD.',
  'where this desk stands, what only it has, and what is in conflict':
    'où en est ce poste, ce que lui seul a, et ce qui est en conflit',
  'It changes nothing, and answers without a network too.': 'Ne change rien, et répond même sans réseau.',
  'at most so many changes': 'au plus tant de changements',
  'who changed what in the record, the latest first': 'qui a changé quoi dans la référence, le plus récent d’abord',
  'only of these: a document (ID@LANG), or a file as the log names it':
    'seulement ceux-ci : un document (ID@LANG), ou un fichier tel que le journal le nomme',
  'only changes before this one': 'seulement les changements antérieurs à celui-ci',
  'Times are those of the server.': 'Les heures sont celles du serveur.',
  'bring what others changed (every question does so first)':
    'apporte ce que d’autres ont changé (chaque question commence par là)',
  'settle its conflict by what the record has; may be repeated':
    'tranche son conflit par ce qu’a la référence ; peut être répété',
  'hold every file against the record, whatever this desk believes to have':
    'compare chaque fichier à la référence, quoi que ce poste croie avoir',
  'Files that were removed by hand come back. With --theirs, what stood here is kept under .mine in the folder.': `Les fichiers supprimés à la main reviennent. Avec --theirs, ce qui était ici est
gardé sous .mine dans le dossier.`,
  'send what was corrected or added by hand, all of it or nothing':
    'envoie ce qui a été corrigé ou ajouté à la main, tout ou rien',
  'settle its conflict by what stands here; may be repeated':
    'tranche son conflit par ce qui est ici ; peut être répété',
  'import, import-terms and forget write into the record by themselves.':
    'import, import-terms et forget écrivent d’eux-mêmes dans la référence.',
  'the library as it was after a change, in a folder':
    'la bibliothèque telle qu’elle était après un changement, dans un dossier',
  'the number of the change, as foc share log names it': 'le numéro du changement, tel que le nomme foc share log',
  '{0} {1} UTC': '{0} {1} UTC',
  '{0}: {1} (format {2})': '{0} : {1} (format {2})',
  'the record was made': 'la référence a été créée',
  'the record was there': 'la référence existait',
  'May read: {0}': 'Peuvent lire : {0}',
  'May read and write: {0}': 'Peuvent lire et écrire : {0}',
  Record: 'Référence',
  There: 'Là-bas',
  'no answer: {0}': 'pas de réponse : {0}',
  Here: 'Ici',
  'By hand': 'À la main',
  'nothing that the record has not': 'rien que la référence n’ait',
  '{0} not as in the record: foc share push sends them': '{0} non conformes à la référence : foc share push les envoie',
  '(foc share pull brings it back)': '(foc share pull le ramène)',
  'nothing yet: foc share pull brings it': 'encore rien : foc share pull l’apporte',
  'before the first change': 'avant le premier changement',
  'as of change {0}, {1}': 'au changement {0}, {1}',
  'as of change {0}': 'au changement {0}',
  'nothing of it yet': 'encore rien',
  '{0}: {1} behind': '{0} : {1} de retard',
  'In conflict: {0}': 'En conflit : {0}',
  'in conflict: {0}': 'en conflit : {0}',
  '{0}, change {1}{2}': '{0}, changement {1}{2}',
  '{0}: {1}. Here: what you changed.': '{0} : {1}. Ici : ce que vous avez changé.',
  'Removed in the record': 'Supprimé dans la référence',
  'In the record': 'Dans la référence',
  'line {0}: {1}': 'ligne {0} : {1}',
  'and {0} (--json has all)': 'et {0} (--json a tout)',
  '[-] in the record, [+] here. To keep yours: foc share push --mine; to take the record’s:':
    '[-] dans la référence, [+] ici. Pour garder le vôtre : foc share push --mine ; pour prendre celui de la référence :',
  'foc share pull --theirs {0}': 'foc share pull --theirs {0}',
  'No change.': 'Aucun changement.',
  '{0}  {1}  {2}  version {3}, {4}': '{0}  {1}  {2}  version {3}, {4}',
  'the record has no change yet': 'la référence n’a encore aucun changement',
  'nothing new': 'rien de nouveau',
  '{0} brought, {1} removed': '{0} apportés, {1} supprimés',
  'taken from the record: {0}': 'pris de la référence : {0}',
  'nothing to send': 'rien à envoyer',
  '{0} sent; the record has {1}': '{0} envoyés ; la référence a {1}',
  'foc share status shows both versions, and how they differ.':
    'foc share status montre les deux versions, et ce qui les sépare.',
  '{0}, {1} ({2} bytes)': '{0}, {1} ({2} octets)',
  '{0}: the library as of change {1}, {2}': '{0} : la bibliothèque au changement {1}, {2}',
  'changes nothing here': 'ne change rien ici',
  'of ids, leave out those of documents that foc ships':
    'des identifiants, laisse de côté ceux des documents fournis avec foc',
  'answer from imported documents only': 'répond d’après les seuls documents importés',
  'at most so many passages': 'au plus tant de passages',
  'at most so many': 'au plus tant',
  '{0}{1} more': ([, more]) => (more === '1' ? '{0}{1} autre' : '{0}{1} autres'),
  'Not shown: {0} · all of it: without --limit': byFirst(
    'Non montré : {0} · le tout : sans --limit',
    'Non montrés : {0} · le tout : sans --limit',
  ),
}
