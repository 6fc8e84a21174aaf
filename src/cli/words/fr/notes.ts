import type { Entries } from '../speaking/catalogue.ts'

/** What is noted about an answer, and why a state’s part in a text is not known. */
export const notes: Entries = {
  '“{0}” became “{1}”': '« {0} » est devenu « {1} »',
  '“{0}” is gone': '« {0} » supprimé',
  '“{0}” was added': '« {0} » ajouté',
  '“{0}” was added: {1}': '« {0} » ajouté : {1*}',
  higher: 'plus fort',
  lower: 'plus faible',
  advice: 'conseil',
  obligation: 'obligation',
  permission: 'permission',
  'our rule: docs/findings.md#{0}': 'notre règle : docs/findings.md#{0}',
  'the sources that rank the two contradict one another ({0})':
    'les sources qui classent les deux se contredisent ({0})',
  'no source that was read ranks the two for this body': 'aucune source lue ne classe les deux pour cet organe',
  '(not both stand in: {0})': '(les deux ne figurent pas dans : {0})',
  'there is no resolution {0}: {1}': 'il n’y a pas de résolution {0} : {1*}',
  'it has parts: {0}': 'elle est en parties : {0}',
  'no session of the General Assembly has had as many as {0}': 'aucune session de l’Assemblée générale n’en a eu {0}',
  'of session {0} {1} are held, the last {2}/{3}': 'de la session {0}, {1} sont disponibles, la dernière {2}/{3}',
  '{0} is entitled “{1}”, not “{2}”': '{0} est intitulée « {1} », non « {2} »',
  '{0} is on “{1}”, not “{2}”': '{0} porte sur « {1} », non sur « {2} »',
  '{0} has no paragraph {1}: its last is {2}': '{0} n’a pas de paragraphe {1} : son dernier est {2}',
  'the words are in {0} of {1}, not in para. {2}': 'les mots sont à {0} de {1}, non au par. {2}',
  'the words do not stand in {0}; {1}': 'les mots ne figurent pas dans {0} ; {1*}',
  'nothing in it comes near': 'rien n’y est proche',
  'the nearest there, in {0}: “{1}”': 'le plus proche y est, à {0} : « {1} »',
  'not held, so that nothing said of it can be checked: {0}': ([names = '']) =>
    `non disponible, de sorte que rien de ce qui en est dit ne peut être vérifié : ${names
      .replace(
        /of session (\d+) (\d+) are held, the last (\d+\/\d+)/g,
        'de la session $1, $2 sont disponibles, la dernière $3',
      )
      .replace(/ and (\d+) more$/, ', et $1 de plus')}`,
  '{0} has a newer edition: {1}, {2}': '{0} a une édition plus récente : {1}, {2@}',
  'it is the draft, word for word': 'c’est le projet, mot pour mot',
  'the draft bears its id': 'le projet porte son identifiant',
  'the draft is taken to be in {0}, where most of its words were agreed; --lang says otherwise':
    'le projet est tenu pour être en {0@}, langue où la plupart de ses mots ont été convenus ; --lang en décide autrement',
  'paragraph {0}: taken as notes: {1}': 'paragraphe {0} : pris pour des notes : {1}',
  'paragraph {0}: {1} further choices in brackets were not read':
    'paragraphe {0} : {1} autres choix entre crochets n’ont pas été lus',
  '{0} has wordings in brackets: each was read with its first, and {1} further choices were left aside; foc check reads all':
    '{0} a des formulations entre crochets : la première de chacune a été lue, et {1} autres choix laissés de côté ; foc check les lit tous',
  'A quotation mark is not closed: everything after it is one exact phrase.':
    'Un guillemet n’est pas fermé : tout ce qui le suit est une expression exacte.',
  'An asterisk counts only at the end of a word.': 'Un astérisque ne compte qu’à la fin d’un mot.',
  '{0} is one letter: it is found only where it stands alone. Write the word, or its first letters with an asterisk.':
    '{0} est une seule lettre : elle n’est trouvée que là où elle est seule. Écrivez le mot, ou son début suivi d’un astérisque.',
  '{0}: looked for as {1}, since signs are not searched.':
    '{0} : cherché comme {1}, car les signes ne sont pas cherchés.',
  '{0}: taken as {1} to be found. All words must be there anyway; -word leaves passages out.':
    '{0} : pris pour {1*} à trouver. Tous les mots doivent y être de toute façon ; -mot écarte des passages.',
  'a word': 'un mot',
  words: 'des mots',
  'Only little words: write them between quotation marks as a phrase, or add a word.':
    'Seulement des mots outils : écrivez-les entre guillemets, ou ajoutez un mot.',
  'No passage has all words; found without: {0}.': 'Aucun passage n’a tous les mots ; trouvé sans : {0}.',
  'In no passage; understood (by us) as “{0}”, which stands in agreed texts.':
    'Dans aucun passage ; compris (par nous) comme « {0} », qui figure dans des textes convenus.',
  'In no passage held; it leads (by us) to “{0}”, {1}.':
    'Dans aucun passage disponible ; cela mène (selon nous) à « {0} », {1}.',
  'No passage has it so; {0} taken as the initials of {1}.':
    'Aucun passage ne l’a ainsi ; {0} pris pour les initiales de {1}.',
  'No passage has it so; {0} spelt out as in the glossary: {1}.':
    'Aucun passage ne l’a ainsi ; {0} développé comme dans le glossaire : {1}.',
  '{0} is also spelt out in the glossary, {1}; ask for that too.':
    '{0} est aussi développé dans le glossaire, {1} ; demandez-le aussi.',
  'a draft that was not adopted': 'un projet qui n’a pas été adopté',
  'not a Member of the United Nations then': 'n’était pas alors Membre des Nations Unies',
  'not a member of the Security Council then': 'n’était pas alors membre du Conseil de sécurité',
  'named {0}': 'nommé {0}',
  'the votes of the states are not recorded': 'les votes des États ne sont pas consignés',
  'whether it was a Member then is not known': 'on ne sait s’il était alors Membre',
  'how it was adopted is not recorded': 'le mode d’adoption n’est pas consigné',
  'no list names it, and {0}': 'aucune liste ne le nomme, et {0*}',
  'no list names it; who else was a member of the body is not recorded':
    'aucune liste ne le nomme ; qui d’autre était membre de l’organe n’est pas consigné',
  'no list names it; votes {0} are not recorded': 'aucune liste ne le nomme ; les votes {0} ne sont pas consignés',
  'not a text of the Coalition; its supporters are not recorded':
    'pas un texte de la Coalition ; ses appuis ne sont pas consignés',
  'the list of endorsers is known and does not name it': 'la liste des signataires est connue et ne le nomme pas',
  'the library does not hold it: nothing is said of it': 'la bibliothèque ne l’a pas : rien n’en est dit',
  '“{0}” stands where it was recorded': '« {0} » figure là où il a été relevé',
  '“{0}” of {1} was recorded at {2} and stands at {3}: moved, to review':
    '« {0} » de {1} a été relevé à {2} et figure à {3} : déplacé, à revoir',
  '“{0}” of {1} stands at {2}, not at {3}: moved, to review':
    '« {0} » de {1} figure à {2}, non à {3} : déplacé, à revoir',
  '“{0}” stands at {1} of {2}, not at {3}: moved, to review':
    '« {0} » figure à {1} de {2}, non à {3} : déplacé, à revoir',
  '“{0}” is not in {1} {2}': '« {0} » n’est pas dans {1*} {2}',
  'our digest of': 'notre résumé de',
  'the official text of': 'le texte officiel de',
  'the imported copy of': 'la copie importée de',
  '“{0}” could not be checked: the full text is not in the library':
    '« {0} » n’a pu être vérifié : le texte intégral n’est pas dans la bibliothèque',
  'Read the paragraph; if it is the same sentence, correct the place.':
    'Lisez le paragraphe ; si c’est la même phrase, corrigez l’endroit.',
  'Correct the citation, or drop the point.': 'Corrigez la citation, ou supprimez le point.',
  'Run foc index to build the index again; if it stays, correct the corpus file.':
    'Lancez foc index pour reconstruire l’index ; si cela demeure, corrigez le fichier du corpus.',
  'a quotation at {0} does not lie between its marks': 'une citation à {0} n’est pas entre ses guillemets',
  'a use of {0} does not lie in the document’s own words': 'un emploi de {0} n’est pas dans les mots du document',
  'Resolutions of the General Assembly on other subjects, and all of the Security Council, the Human Rights Council and other bodies.':
    'les résolutions de l’Assemblée générale sur d’autres sujets, et toutes celles du Conseil de sécurité, du Conseil des droits de l’homme et d’autres organes.',
  'the heading “{0}” reads like a sentence': 'le titre « {0} » se lit comme une phrase',
  'begins with “{0}”, which does not go on from the number before':
    'commence par « {0} », qui ne suit pas le numéro précédent',
  'there is nothing under the heading “{0}”': 'il n’y a rien sous le titre « {0} »',
  '{0} words: perhaps two paragraphs in one': '{0} mots : peut-être deux paragraphes en un',
  'the words look like {0}, not {1}': 'les mots ressemblent à {0}, non à {1}',
  'the language is not known': 'la langue n’est pas connue',
  'foc cannot check the language {0}': 'foc ne peut vérifier la langue {0}',
  'the text is taken as {0}, but its words look like {1}':
    'le texte est pris pour {0}, mais ses mots ressemblent à {1}',
  'the numbers begin again at {0}': 'la numérotation recommence à {0}',
  'the number of {0} stands more than once': 'le numéro de {0} figure plus d’une fois',
  'the numbers begin at {0}': 'la numérotation commence à {0}',
  '{0} between {1} and {2}': '{0*} entre {1} et {2}',
  '{0} stands after {1}': '{0} figure après {1}',
  'one number is missing': 'il manque un numéro',
  '{0} numbers are missing': 'il manque {0} numéros',
}
