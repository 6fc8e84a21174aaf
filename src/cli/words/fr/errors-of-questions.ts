import type { Entries } from '../speaking/catalogue.ts'

/** What a question to the library is refused for, and what to do. */
export const errorsOfQuestions: Entries = {
  'the toolkit {0} is not in the library in {1}': 'la boîte à outils {0} n’est pas dans la bibliothèque en {1@}',
  'The library has it in: {0}.': 'La bibliothèque l’a en : {0}.',
  'there is no toolkit called {0}': 'il n’y a pas de boîte à outils nommée {0}',
  'The toolkits are: {0}.': 'Les boîtes à outils sont : {0}.',
  'the toolkit {0} grew from {1}, which is not held': 'la boîte à outils {0} part de {1}, qui n’est pas disponible',
  'foc import FILE --id {0} --official': 'foc import FICHIER --id {0} --official',
  'foc import --document {0}': 'foc import --document {0}',
  'the language of the draft could not be told from its words': 'la langue du projet ne se reconnaît pas à ses mots',
  'Name it with --lang. There are texts in: {0}.': 'Indiquez-la avec --lang. Il y a des textes en : {0*}.',
  'no language': 'aucune langue',
  'the draft is in {0}, and no agreed text here is':
    'le projet est en {0@}, et aucun texte convenu disponible ne l’est',
  'There are texts in: {0}. Import some in {1} with foc import.':
    'Il y a des textes en : {0*}. Importez-en en {1@} avec foc import.',
  'the draft has no words': 'le projet n’a pas de mots',
  'Give a draft with text in it; a scan must go through OCR first.':
    'Donnez un projet avec du texte ; une numérisation doit d’abord passer par l’OCR.',
  'the draft has {0} words; at most {1} are checked at once':
    'le projet a {0} mots ; au plus {1} sont vérifiés à la fois',
  'Cut it into parts, and check each by itself.': 'Divisez-le, et vérifiez chaque partie à part.',
  '{0} is not in the library in {1}': '{0} n’est pas dans la bibliothèque en {1@}',
  '{0} may be {1}': '{0} peut être {1~}',
  'Write the whole symbol.': 'Écrivez la cote entière.',
  '{0} stands for {1}': '{0} désigne {1}',
  'Name one of them, for example {0}.': 'Nommez l’un d’eux, par exemple {0}.',
  'no document has the id {0}': 'aucun document n’a l’identifiant {0}',
  'By its title it may be {0}. foc documents lists all.':
    'D’après son titre, ce peut être {0}. foc documents les énumère tous.',
  'Did you mean {0}? foc documents lists all.': 'Vouliez-vous dire {0~} ? foc documents les énumère tous.',
  'foc documents lists all.': 'foc documents les énumère tous.',
  'Did you mean {0}?': 'Vouliez-vous dire {0~} ?',
  '{0} is a group of states and has no vote of its own': '{0} est un groupe d’États et n’a pas de vote propre',
  'Name one of its members, by a two-letter code or a name: --state FR; --state may be repeated where votes are asked.':
    'Nommez l’un de ses membres, par un code de deux lettres ou un nom : --state FR ; --state peut être répété pour les votes.',
  'no state is called {0}': 'aucun État ne s’appelle {0}',
  '{0}A two-letter code is understood, and an English or French name.':
    '{0*}Un code de deux lettres est compris, de même qu’un nom anglais ou français.',
  '{0} {1}: no document held has it': '{0} {1} : aucun document disponible ne l’a',
  '{0} There are: {1}.': '{0*} Il y a : {1}.',
  'There are: {0}.': 'Il y a : {0}.',
  'the index is damaged: a passage is not as it was taken in':
    'l’index est endommagé : un passage n’est plus tel qu’à l’importation',
  'Run foc index to build it again; no document is lost.':
    'Lancez foc index pour le reconstruire ; aucun document n’est perdu.',
  'a compilation holds at most {0} paragraphs, not {1}': 'un recueil contient au plus {0} paragraphes, non {1}',
  'Compile one term at a time, or narrow it: --since 2022, --issuer FOC, --adoption consensus. Every use as data: foc lookup TERM --all --json.':
    'Un seul terme à la fois, ou un filtre : --since 2022, --issuer FOC, --adoption consensus. Tous les emplois en données : foc lookup TERME --all --json.',
  'the title is empty': 'le titre est vide',
  'Write one, or leave --title out: what was asked for then stands over the page.':
    'Écrivez-en un, ou omettez --title : ce qui est demandé sert alors de titre.',
  'the title has {0} letters; at most {1} stand over a page': 'le titre a {0} lettres ; une page en admet {1}',
  'Shorten it.': 'Abrégez-le.',
  'the title has a word of {0} letters, which no line of a page holds':
    'le titre a un mot de {0} lettres, qui ne tient sur aucune ligne',
  'Part it with a space or a hyphen.': 'Séparez-le par une espace ou un trait d’union.',
  'name a theme or a term, or write --query "words"': 'nommez un thème ou un terme, ou écrivez --query "mots"',
  'Themes: {0}.': 'Thèmes : {0}.',
  'no theme and no term is called {0}': 'aucun thème ni terme ne s’appelle {0}',
  '{0}For any words: --query {1}. Themes: {2}.': '{0*}Pour des mots quelconques : --query {1}. Thèmes : {2}.',
  'Did you mean {0}, or {1}?': 'Vouliez-vous dire {0}, ou {1} ?',
  '{0} was named twice': '{0} est nommé deux fois',
  'Name two texts: the older one first.': 'Nommez deux textes : le plus ancien d’abord.',
  '{0} To compare a text that is not held, take it in with foc import FILE, or name its file here.':
    '{0*} Pour comparer un texte qui n’est pas disponible, importez-le avec foc import FICHIER, ou nommez ici son fichier.',
  'To compare a text that is not held, take it in with foc import FILE, or name its file here.':
    'Pour comparer un texte qui n’est pas disponible, importez-le avec foc import FICHIER, ou nommez ici son fichier.',
  'the language of the two drafts could not be told from their words':
    'la langue des deux projets ne se reconnaît pas à leurs mots',
  'Name it with --lang.': 'Indiquez-la avec --lang.',
  'the first text is in {0}, the second in {1}': 'le premier texte est en {0@}, le second en {1@}',
  'Compare two texts of one language; foc show ID --with LANG shows a translation beside its text.':
    'Comparez deux textes d’une même langue ; foc show ID --with LANGUE montre une traduction en regard.',
  'of {0} only short phrases are held': 'de {0}, seules de courtes expressions sont disponibles',
  'of {0} only the title is held': 'de {0}, seul le titre est disponible',
  'of {0} only {1} held': 'de {0}, seul est disponible : {1}',
  'Take its text in: foc import FILE --id "{0}".': 'Importez son texte : foc import FICHIER --id "{0}".',
  'Take its text in: foc import FILE --id "{0}", or foc import {1}.':
    'Importez son texte : foc import FICHIER --id "{0}", ou foc import {1}.',
  'Take its text in: foc import FILE --id "{0}"{1}.': 'Importez son texte : foc import FICHIER --id "{0}"{1}.',
  '{0} is in {1}, and the other text in {2}': '{0} est en {1@}, et l’autre texte en {2@}',
  'Compare it with a text in {0}, or say with --lang what it is in.':
    'Comparez-le à un texte en {0@}, ou indiquez sa langue avec --lang.',
  '{0} has {1} paragraphs and {2} letters': '{0} a {1} paragraphes et {2} lettres',
  'At most {0} paragraphs and {1} letters are compared at once: cut it into parts.':
    'Au plus {0} paragraphes et {1} lettres sont comparés à la fois : divisez-le.',
  'the earlier edition is of {0} in {1}, the new one of {2} in {3}':
    'l’édition antérieure est {0} [{1}], la nouvelle {2} [{3}]',
  'Give two editions of one toolkit in one language.':
    'Donnez deux éditions d’une même boîte à outils, dans une langue.',
  '--lang {0}: no label and no text has it': '--lang {0} : aucun libellé ni texte ne l’a',
  '{0} {1} is not known': '{0} {1} n’est pas connu',
  '{0}Known: {1}.': '{0*}Connus : {1}.',
  'there is no toolkit in {0}': 'il n’y a pas de boîte à outils en {0@}',
  'There are toolkits in: {0}.': 'Il y a des boîtes à outils en : {0}.',
  'the library has no words of {0}, only facts about it':
    'la bibliothèque n’a aucun mot de {0}, seulement des faits à son sujet',
  'Import it: foc import FILE --id {0}': 'Importez-le : foc import FICHIER --id {0}',
  'Import it: foc import --document {0}': 'Importez-le : foc import --document {0}',
  '{0} has {1} words; at most {2} are compared at once': '{0} a {1} mots ; au plus {2} sont comparés à la fois',
  'Import its parts as documents of their own.': 'Importez ses parties comme des documents distincts.',
  'the query has only little words': 'la question n’a que des mots outils',
  'Add the word that matters; foc search finds a phrase between quotation marks, whatever its words.':
    'Ajoutez le mot qui compte ; foc search trouve une expression entre guillemets, quels que soient ses mots.',
  'term: has no concept behind it': 'term: n’est suivi d’aucun concept',
  'Write the concept without a space, for example term:privacy or term:"internet shutdown".':
    'Écrivez le concept sans espace, par exemple term:privacy ou term:"internet shutdown".',
  '{0}* would be nearly every word': '{0}* désignerait presque tous les mots',
  'Write at least two letters before the asterisk.': 'Écrivez au moins deux lettres avant l’astérisque.',
  'the query has more than {0} words': 'la question a plus de {0} mots',
  'Keep the words that matter, or one phrase between quotation marks.':
    'Gardez les mots qui comptent, ou une expression entre guillemets.',
  'the query has no word to look for': 'la question n’a aucun mot à chercher',
  'Write a few words, for example internet shutdown.': 'Écrivez quelques mots, par exemple coupure d’Internet.',
  'the query only says what must not be there': 'la question dit seulement ce qui doit manquer',
  'Add a word that must be there, for example: privacy -surveillance':
    'Ajoutez un mot qui doit y être, par exemple : privacy -surveillance',
  'term:{0} is no concept of the glossary': 'term:{0} n’est pas un concept du glossaire',
  'Did you mean {0}? Without term: the words themselves are searched.':
    'Vouliez-vous dire {0~} ? Sans term: les mots eux-mêmes sont cherchés.',
  'Without term: the words themselves are searched.': 'Sans term: les mots eux-mêmes sont cherchés.',
  '{0} has no place {1}': '{0} n’a pas d’endroit {1}',
  'It has: {0}': 'Il a : {0}',
  'Nothing of it was read.': 'Rien n’en a été lu.',
  '{0} has {1} places that {2} may mean': '{0} a {1} endroits que {2} peut désigner',
  'Say which: {0}': 'Dites lequel : {0}',
  '{0} is shown in {1} already': '{0} est déjà montré en {1@}',
  'Name another language with --with: {0}.': 'Nommez une autre langue avec --with : {0}.',
  'the phrase has {0} words; at most {1} are traced': 'l’expression a {0} mots ; au plus {1} sont suivis',
  'Trace the words that matter, for example foc trace "open and free Internet".':
    'Suivez les mots qui comptent, par exemple foc trace "open and free Internet".',
  'no words of {0} are held, only facts about it': 'aucun mot de {0} n’est disponible, seulement des faits à son sujet',
  'Trace the words that matter, for example open and free Internet.':
    'Suivez les mots qui comptent, par exemple open and free Internet.',
  'Write a term or a phrase, for example open Internet.':
    'Écrivez un terme ou une expression, par exemple open Internet.',
  'the query has no word to trace': 'la question n’a aucun mot à suivre',
  'Write a term or a phrase, for example foc trace "open Internet".':
    'Écrivez un terme ou une expression, par exemple foc trace "open Internet".',
  'there is no style called {0}': 'il n’y a pas de style nommé {0}',
  'Styles: {0}.': 'Styles : {0}.',
  'the styles apa, chicago and oscola need the package citeproc':
    'les styles apa, chicago et oscola demandent le paquet citeproc',
  'Install it beside foc: npm install citeproc. The other styles work without it.':
    'Installez-le à côté de foc : npm install citeproc. Les autres styles s’en passent.',
  'the concepts {0} and {1} both claim the label “{2}” ({3})':
    'les concepts {0} et {1} revendiquent tous deux le libellé « {2} » ({3})',
  'Keep it in one of them, or make them one concept if they mean the same.':
    'Gardez-le dans l’un des deux, ou réunissez-les s’ils veulent dire la même chose.',
  'a label of the concept {0} has more than {1} words: “{2}…”':
    'un libellé du concept {0} a plus de {1} mots : « {2}… »',
  'Use the set phrase itself as the label, not the sentence around it.':
    'Prenez pour libellé l’expression elle-même, non la phrase qui l’entoure.',
}
