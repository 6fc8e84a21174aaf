import type { Entries } from '../speaking/catalogue.ts'
import { byFirst, decimal, grouped, isDay, many } from './choose.ts'

/** What changes or looks after a library: `import`, `import-terms`, `forget`, `index`, `verify`, `pack`, `suggest`, `where`. */
export const library: Entries = {
  '{0}{1} (a note about the folder; name it to import it)':
    '{0}{1} (une note sur le dossier ; nommez-la pour l’importer)',
  'left out': 'omis',
  '{0}{1} (a link that leads to a folder or nowhere; name what it leads to)':
    '{0}{1} (un lien vers un dossier ou vers rien ; nommez ce à quoi il mène)',
  '{0} kept as corrected by hand': byFirst(
    '{0} gardé tel que corrigé à la main',
    '{0} gardés tels que corrigés à la main',
  ),
  '{0} taken in': byFirst('{0} importé', '{0} importés'),
  result: 'résultat',
  seen: 'vu',
  similarity: 'ressembl.',
  '{0} confirmed': byFirst('{0} confirmé', '{0} confirmés'),
  '{0} different': byFirst('{0} différent', '{0} différents'),
  '{0} absent': byFirst('{0} absent', '{0} absents'),
  'Every recorded phrase confirmed: {0} and {1}.': 'Toutes les expressions relevées confirmées : {0} et {1}.',
  confirmed: 'confirmé',
  moved: 'déplacé',
  differs: 'diffère',
  absent: 'absent',
  unchecked: 'non vérifié',
  '{0} refused': byFirst('{0} refusé', '{0} refusés'),
  'copy, as checked': 'copie, telle que vérifiée',
  'its sha256 is not the one recorded': 'son sha256 n’est pas celui qui est consigné',
  'no sha256 could be checked': 'aucun sha256 n’a pu être vérifié',
  '{0} · {1} · would be kept as {2}': '{0} · {1} · serait gardé comme {2}',
  digest: 'résumé',
  listed: 'mention',
  'removed   {0} [{1}]': 'supprimé  {0} [{1}]',
  'Your library has no imported text of {0}.': 'Votre bibliothèque n’a pas de texte importé de {0}.',
  '{0} documents and {1} concepts shipped, {2} documents imported.': ([documents, concepts, imported]) =>
    `${many(documents, 'document')} et ${many(concepts, 'concept')} fournis, ${many(imported, 'document importé', 'documents importés')}.`,
  'Built again: {0}.': 'Reconstruit : {0}.',
  'Nothing was built.': 'Rien n’a été reconstruit.',
  'Read again, since an older foc had read them: {0}; otherwise than before: {1}.':
    'Relus, car un foc plus ancien les avait lus : {0} ; autrement qu’avant : {1}.',
  'Kept as it was: {0}@{1}: {2}': 'Gardé tel quel : {0}@{1} : {2}',
  'And {0} more kept as they were: --json names them.': byFirst(
    'Et {0} autre gardé tel quel : --json le nomme.',
    'Et {0} autres gardés tels quels : --json les nomme.',
  ),
  '{0} {1}: {2} ({3} bytes), and {4}': ([, action, , bytes]) =>
    `{0} ${action === 'packed' ? 'empaqueté' : 'dépaqueté'} : {2} (${grouped(bytes)} octets), et {4}`,
  'the index': 'l’index',
  'no index': 'pas d’index',
  'The index is built from the documents with the first question.':
    'L’index est construit à partir des documents, à la première question.',
  'recorded at': 'relevé à',
  'stands at': 'figure à',
  ': moved, to review': ' : déplacé, à revoir',
  '{0} KB': ([size]) => `${decimal(size)} Ko`,
  '{0} MB': ([size]) => `${decimal(size)} Mo`,
  'No full text of {0} is held: it was not read.': 'Aucun texte intégral de {0} : il n’a pas été lu.',
  'Names, apart: {0} · {1} more': ([, more]) =>
    more === '1' ? 'Noms, à part : {0} · {1} autre' : 'Noms, à part : {0} · {1} autres',
  'Not shown: {0}where each stands · --all · as glossary files: --yaml':
    'Non montré : {0}où chacune figure · --all · fichiers de glossaire : --yaml',
  '{0}, and': '{0}, et',
  '· near “{0}”': '· proche de « {0} »',
  'No imported full text passes these filters. foc import takes texts in.':
    'Aucun texte intégral importé ne passe ces filtres. foc import importe des textes.',
  'Nothing to propose.': 'Rien à proposer.',
  'compared with {0} held': 'au regard de {0} disponibles',
  'compared with each other, since there is hardly any other text':
    'les textes étant comparés entre eux, faute d’autres',
  'compared with nothing, since there is no other text': 'sans comparaison, faute d’autre texte',
  '{0}  wordings of {1} ({2}) that the glossary does not have, {3}':
    '{0}  formulations de {1} ({2}) absentes du glossaire, {3}',
  '{0} more than can be read at once: use filters.': '{0} de plus qu’on n’en lit à la fois : ajoutez des filtres.',
  '; near {0}': ' ; proche de {0}',
  '{0} in {1}{2}': '{0} dans {1}{2}',
  '“{0}”, inferred from translations': '« {0} », déduit des traductions',
  '· {0} more with --json': byFirst('· {0} autre avec --json', '· {0} autres avec --json'),
  'Names, apart, with their uses: {0}{1}': 'Noms, à part, avec leurs emplois : {0}{1}',
  '{0} as in our glossary: nothing to keep': byFirst(
    '{0} comme dans notre glossaire : rien à garder',
    '{0} comme dans notre glossaire : rien à garder',
  ),
  '{0} laid over ours: {1}': byFirst('{0} ajouté à l’un des nôtres : {1}', '{0} ajoutés aux nôtres : {1}'),
  '{0} on {1}': '{0} sur {1}',
  '{0} of your own: {1}': byFirst('{0} propre à vous : {1}', '{0} propres à vous : {1}'),
  'refused, line {0}{1}: {2}': 'refusé, ligne {0}{1} : {2}',
  'and {0} more refused': byFirst('et {0} autre refusé', 'et {0} autres refusés'),
  'warning: {0}': 'avertissement : {0}',
  'Nothing was kept (--dry-run).': 'Rien n’a été gardé (--dry-run).',
  'Added as your termbase {0}. Lookups show it as yours, never as agreed.':
    'Ajoutée comme votre base terminologique {0}. Elle est montrée comme vôtre, jamais comme convenue.',
  'Updated your termbase {0}.': 'Votre base terminologique {0} a été mise à jour.',
  'Your termbase {0} has all this already.': 'Votre base terminologique {0} a déjà tout cela.',
  'Nothing of it is new: nothing was kept.': 'Rien n’y est nouveau : rien n’a été gardé.',
  'Checked: {0}, {1}, {2}, {3}.': 'Vérifié : {0}, {1}, {2}, {3}.',
  'Recorded phrases put to an imported text: {0}; {1} wait for the full text of their document.':
    'Expressions relevées confrontées à un texte importé : {0} ; {1} attendent le texte intégral de leur document.',
  'Everything holds.': 'Tout se vérifie.',
  '{0} not hold.': '{0} pas.',
  'sessions {0} of the Assembly on our subjects, until {1}. Not covered: {2}': ([, until]) =>
    `sessions {0} de l’Assemblée sur nos sujets, jusqu’${isDay(until) ? 'au' : 'à'} {1}. Non couvert : {2}`,
  Library: 'Biblioth.',
  Documents: 'Documents',
  '{0} shipped, {1} imported': '{0} fournis, {1} importés',
  'Of the UN': 'De l’ONU',
  Index: 'Index',
  '{0} (format {1})': '{0} (format {1})',
  'the shipped one; nothing was imported': 'celui qui est fourni ; rien n’a été importé',
  'in step with the library': 'à jour avec la bibliothèque',
  'out of step; the next question renews it': 'pas à jour ; la prochaine question le renouvelle',
  Corpus: 'Corpus',
  unknown: 'inconnu',
  Versions: 'Versions',
  'foc {0}, Node {1}': 'foc {0}, Node {1}',
  'Another foc is changing this library: waiting for it.': 'Un autre foc modifie cette bibliothèque : attente.',
  '{0} of {1} files': '{0} fichiers sur {1}',
}
