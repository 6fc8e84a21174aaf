import type { Entries } from '../speaking/catalogue.ts'

/** What a call is refused for: its options, its files, what it was to write. */
export const errorsOfCalls: Entries = {
  'Write it out; where it comes from a variable, check that this is set.':
    'Écrivez-le ; s’il vient d’une variable, vérifiez qu’elle est définie.',
  'there is no format called {0}': 'il n’y a pas de format nommé {0}',
  '{0}Formats: {1}.': '{0*}Formats : {1}.',
  'Formats: {0}.': 'Formats : {0}.',
  'there is no completion for {0}': 'il n’y a pas de complétion pour {0}',
  'Shells: {0}.': 'Interpréteurs : {0}.',
  '{0} has one pair of languages in a file': '{0} a une paire de langues par fichier',
  'Name a folder for the files with --out FOLDER/, or give two languages.':
    'Nommez un dossier pour les fichiers avec --out DOSSIER/, ou donnez deux langues.',
  '{0} is no text to be shown': '{0} n’est pas un texte à afficher',
  'Name a file with --out FILE.': 'Nommez un fichier avec --out FICHIER.',
  'name a format': 'nommez un format',
  '--json and {0} are two forms of one answer': '--json et {0} sont deux formes d’une même réponse',
  'Leave out --json, or write the file with --out FILE: --json then says what was written.':
    'Omettez --json, ou écrivez le fichier avec --out FICHIER : --json dit alors ce qui a été écrit.',
  '--date {0} is not a date': '--date {0} n’est pas une date',
  'Write it as 2026-05-16.': 'Écrivez-la comme 2026-05-16.',
  'none of {0} could be taken in': 'aucun de {0#} n’a pu être importé',
  'Name files, or folders that hold some.': 'Nommez des fichiers, ou des dossiers qui en contiennent.',
  'nothing to import is named': 'rien n’est indiqué à importer',
  'Name files, folders or addresses; or documents with --document ID, --theme THEME or --all.':
    'Nommez des fichiers, des dossiers ou des adresses ; ou des documents avec --document ID, --theme THÈME ou --all.',
  '--{0} names no place: it is empty': '--{0} ne nomme rien : l’option est vide',
  'Write a folder or a file behind --{0}; where it comes from a variable, check that this is set.':
    'Écrivez un dossier ou un fichier après --{0} ; s’il vient d’une variable, vérifiez qu’elle est définie.',
  '{0} formats need a folder': '{0} formats demandent un dossier',
  'Name one with --out DIR.': 'Nommez-en un avec --out DOSSIER.',
  'a Word file is not printed on a screen': 'un fichier Word ne s’affiche pas à l’écran',
  'Name it with --out FILE.': 'Nommez-le avec --out FICHIER.',
  'Name it with --out {0}.': 'Nommez-le avec --out {0}.',
  'standard input was named twice': 'l’entrée standard est nommée deux fois',
  'Name a file for one of the two.': 'Nommez un fichier pour l’un des deux.',
  'there is no schema called {0}': 'il n’y a pas de schéma nommé {0}',
  'name one: a folder for pages, or one file': 'nommez l’un des deux : un dossier de pages, ou un fichier',
  'Write foc site --out DIR, or foc site --single FILE.html.':
    'Écrivez foc site --out DOSSIER, ou foc site --single FICHIER.html.',
  '--base {0} is no address of the web': '--base {0} n’est pas une adresse du web',
  'Write it whole, for example --base https://glossary.example.org/.':
    'Écrivez-la en entier, par exemple --base https://glossary.example.org/.',
  '--yaml and --json are two forms of one answer': '--yaml et --json sont deux formes d’une même réponse',
  'Name one of them.': 'Nommez l’un des deux.',
  '--out needs --yaml': '--out demande --yaml',
  'Add --yaml.': 'Ajoutez --yaml.',
  'the dossier has everything: it takes no annex': 'le dossier a tout : il n’admet pas d’annexe',
  'Give --full or --annex, not both.': 'Donnez --full ou --annex, non les deux.',
  'name a theme, or --all': 'nommez un thème, ou --all',
  'foc toolkit list names them.': 'foc toolkit list les nomme.',
  '{0} files need a folder': '{0} fichiers demandent un dossier',
  'Name a file with --out {0}.': 'Nommez un fichier avec --out {0}.',
  'a folder stands here: it was left as it is': 'il y a ici un dossier : il a été laissé tel quel',
  'Name a file that is new, or one that may be replaced; pages in a folder are written with --out DIR.':
    'Nommez un fichier nouveau, ou qui peut être remplacé ; des pages dans un dossier s’écrivent avec --out DOSSIER.',
  'a command is missing': 'il manque une commande',
  'Add --help to see the commands there are.': 'Ajoutez --help pour voir les commandes qui existent.',
  'foc --help lists the commands; foc COMMAND --help shows an example.':
    'foc --help énumère les commandes ; foc COMMANDE --help montre un exemple.',
  "unknown option '{0}'": 'option inconnue : {0}',
  "unknown option '{0}'\n(Did you mean {1}?)": 'option inconnue : {0}\n(vouliez-vous dire {1} ?)',
  "unknown option '{0}'\n(Did you mean one of {1}?)": 'option inconnue : {0}\n(vouliez-vous dire l’une de : {1} ?)',
  "unknown command '{0}'": 'commande inconnue : {0}',
  "unknown command '{0}'\n(Did you mean {1}?)": 'commande inconnue : {0}\n(vouliez-vous dire {1} ?)',
  "unknown command '{0}'\n(Did you mean one of {1}?)": 'commande inconnue : {0}\n(vouliez-vous dire l’une de : {1} ?)',
  "missing required argument '{0}'": 'argument manquant : {0}',
  'too many arguments. Expected 0 arguments but got {0}.': 'trop d’arguments : aucun n’est attendu, il y en a {0}.',
  'too many arguments. Expected 1 argument but got {0}.': 'trop d’arguments : un seul est attendu, il y en a {0}.',
  'too many arguments. Expected {0} arguments but got {1}.': 'trop d’arguments : {0} sont attendus, il y en a {1}.',
  "too many arguments for '{0}'. Expected 0 arguments but got {1}.":
    'trop d’arguments pour {0} : aucun n’est attendu, il y en a {1}.',
  "too many arguments for '{0}'. Expected 1 argument but got {1}.":
    'trop d’arguments pour {0} : un seul est attendu, il y en a {1}.',
  "too many arguments for '{0}'. Expected {1} arguments but got {2}.":
    'trop d’arguments pour {0} : {1} sont attendus, il y en a {2}.',
  "option '{0}' argument missing": 'il manque la valeur de l’option {0}',
  "option '{0}' argument '{1}' is invalid. {2}": 'la valeur {1} de l’option {0} ne convient pas : {2*}',
  "command-argument value '{0}' is invalid for argument '{1}'. {2}":
    'la valeur {0} de l’argument {1} ne convient pas : {2*}',
  "required option '{0}' not specified": 'il manque l’option {0}',
  'it must be a whole number from 0 to 100000.': 'il faut un nombre entier de 0 à 100 000.',
  'it must be a whole number from 1 to 100000.': 'il faut un nombre entier de 1 à 100 000.',
  'it must be a whole number from 0 to 1000.': 'il faut un nombre entier de 0 à 1 000.',
  '{0} is a document’s symbol, and a draft is a file': '{0} est la cote d’un document, et un projet est un fichier',
  'foc diff {0} DRAFT compares a draft with it; foc show {1} prints it where it is held.':
    'foc diff {0} PROJET lui compare un projet ; foc show {1} l’affiche s’il est disponible.',
  '{0} has no paragraph of text': '{0} n’a aucun paragraphe de texte',
  '{0} notes cannot be compared with one edition': '{0} notes ne peuvent être comparées à une seule édition',
  'Give the folder of the earlier editions, or build one note.':
    'Donnez le dossier des éditions antérieures, ou faites une seule note.',
  'there is no {0}: what changed is not said': 'il n’y a pas de {0} : ce qui a changé n’est pas dit',
  '--today {0} is not a date': '--today {0} n’est pas une date',
  'a style is chosen, but no template to take it from': 'un style est choisi, mais aucun modèle d’où le tirer',
  'Name one with --template FILE.docx.': 'Nommez-en un avec --template FICHIER.docx.',
  'a template dresses DOCX only, which was not asked for': 'un modèle ne sert qu’au DOCX, qui n’est pas demandé',
  'Add --format docx.': 'Ajoutez --format docx.',
  '{0} chooses no style': '{0} ne choisit aucun style',
  'Write it as --style say="Body Text".': 'Écrivez-le comme --style say="Body Text".',
  'This is a bug in foc. Please report the command and this message.':
    'C’est un défaut de foc. Merci de signaler la commande et ce message.',
  '--kind {0} is not known': '--kind {0} n’est pas connu',
  'a waiver’s rule {0} is not known': 'la règle {0} d’une dérogation n’est pas connue',
  'Of concepts: {0}. Of documents: {1}.': 'De concepts : {0}. De documents : {1}.',
  '--term-kind {0} is not known': '--term-kind {0} n’est pas connu',
  'Valid: {0}, all.': 'Valables : {0}, all.',
  '--tbx-version {0} is not known': '--tbx-version {0} n’est pas connue',
  'Valid: {0}. Older tools, such as OmegaT and translate-toolkit, read version 2.':
    'Valables : {0}. D’anciens outils, comme OmegaT et translate-toolkit, lisent la version 2.',
  '{0} takes two languages, the source and the target': '{0} prend deux langues, la source et la cible',
  'Write for example --lang en,fr; or --lang en,fr,es with --out FOLDER/, for a file each.':
    'Écrivez par exemple --lang en,fr ; ou --lang en,fr,es avec --out DOSSIER/, un fichier par paire.',
  '{0} {1} is not a date': '{0} {1} n’est pas une date',
  'Write 2018, 2018-05 or 2018-05-16.': 'Écrivez 2018, 2018-05 ou 2018-05-16.',
  '--since {0} is after --until {1}': '--since {0} est après --until {1}',
  'Exchange the two dates.': 'Inversez les deux dates.',
  'Did you mean {0}? All: {1}.': 'Vouliez-vous dire {0~} ? Toutes : {1}.',
  'Valid: {0}.': 'Valables : {0}.',
  '{0} {1} is no language of the screen': '{0} {1} n’est pas une langue de l’écran',
  'several notes need a folder, and this is a file': 'plusieurs notes demandent un dossier, et ceci est un fichier',
  'Name a folder with --out DIR.': 'Nommez un dossier avec --out DOSSIER.',
  'a folder stands where a note would be written': 'il y a un dossier là où une note serait écrite',
  'Move it, or name another folder with --out DIR. Nothing was written.':
    'Déplacez-le, ou nommez un autre dossier avec --out DOSSIER. Rien n’a été écrit.',
  'the glossary breaks the SKOS integrity condition {0}: {1}':
    'le glossaire enfreint la condition d’intégrité SKOS {0} : {1}',
  'Mend the concept named in its file, and export again.':
    'Corrigez le concept nommé dans son fichier, et exportez à nouveau.',
  'there is no point to say on {0}: {1}': 'il n’y a aucun point à dire sur {0} : {1*}',
  'foc toolkit build THEME --full writes the dossier with what there is; foc toolkit verify tells what is lost.':
    'foc toolkit build THÈME --full écrit le dossier avec ce qu’il y a ; foc toolkit verify dit ce qui est perdu.',
  'PDF needs Typst, which is not installed here': 'le PDF demande Typst, qui n’est pas installé ici',
  'Install it beside foc: npm install {0}@0.7.0. Or write HTML, and print that to PDF.':
    'Installez-le à côté de foc : npm install {0}@0.7.0. Ou écrivez du HTML, et imprimez-le en PDF.',
  'the fonts for PDF are not where foc was built': 'les polices du PDF ne sont pas là où foc a été construit',
  'Install foc again, or build it: node scripts/build.js.':
    'Réinstallez foc, ou construisez-le : node scripts/build.js.',
  '“{0}” has letters that the fonts of the PDF do not hold: {1}':
    '« {0} » a des lettres que les polices du PDF n’ont pas : {1}',
  'They hold Latin, Greek, Cyrillic and Arabic letters. Write DOCX or HTML: these use the fonts of your machine.':
    'Elles ont les lettres latines, grecques, cyrilliques et arabes. Écrivez du DOCX ou du HTML, qui prennent les polices de votre machine.',
  '{0} cannot be set as an accessible PDF': '{0} ne peut être composé en PDF accessible',
  'Write HTML, and print that to PDF; and tell the makers of foc which brief it was.':
    'Écrivez du HTML, et imprimez-le en PDF ; et dites aux auteurs de foc de quelle note il s’agit.',
  'the Word file unpacks to more than {0} MiB': 'le fichier Word fait plus de {0} Mio une fois dépaqueté',
  'Take the pictures out, and check it again.': 'Retirez les images, et vérifiez-le à nouveau.',
  'the Word file is damaged': 'le fichier Word est endommagé',
  'Open it in a word processor, save it anew, and check that.':
    'Ouvrez-le dans un traitement de texte, enregistrez-le à nouveau, et vérifiez ce fichier-là.',
  '{0} is no Word file that can dress a brief': '{0} n’est pas un fichier Word qui puisse habiller une note',
  'Save the template in Word as .docx or .dotx (not “strict”, and without macros).':
    'Enregistrez le modèle dans Word en .docx ou .dotx (non « strict », et sans macros).',
  '{0} is no part of a brief that has a style': '{0} n’est pas une partie de note qui ait un style',
  'Parts: {0}.': 'Parties : {0}.',
  'the template has no style called {0}': 'le modèle n’a pas de style nommé {0}',
  'It has: {0}.': 'Il a : {0}.',
  'Name one draft.': 'Nommez un seul projet.',
  'Save only the text.': 'N’enregistrez que le texte.',
  'Name one edition.': 'Nommez une seule édition.',
  'Name what foc toolkit build --format json wrote.': 'Nommez ce qu’a écrit foc toolkit build --format json.',
  'Name a file in it.': 'Nommez un fichier qu’il contient.',
  'Name the file that foc check is to read.': 'Nommez le fichier que foc check doit lire.',
  'Name a Word file.': 'Nommez un fichier Word.',
  'Take its pictures out: only its styles and its page are used.':
    'Retirez ses images : seuls ses styles et sa page servent.',
  'Name a file with --meta.': 'Nommez un fichier avec --meta.',
  'Write one fact a line, for example “kind: joint-statement”.':
    'Écrivez un fait par ligne, par exemple « kind: joint-statement ».',
  'no sitemap was written: it names whole addresses':
    'aucun plan du site n’a été écrit : il nomme des adresses entières',
  'Say where the folder will be published with --base ADDRESS.': 'Dites où le dossier sera publié avec --base ADRESSE.',
  'the file has {0} MB, which is slow to open': 'le fichier a {0} Mo, ce qui est lent à ouvrir',
  'Full texts are better read as a folder of pages: foc site --out DIR.':
    'Les textes intégraux se lisent mieux en un dossier de pages : foc site --out DOSSIER.',
  'the pack holds no {0}: {1}': 'le paquet ne contient pas {0} : {1*}',
  '{0}.{1}: the text held of {2} does not have “{3}”: “{4}”':
    '{0}.{1} : le texte disponible de {2} n’a pas « {3} » : « {4} »',
  'Compare the recorded words with the text; a note leaves such a point out, the dossier marks it.':
    'Comparez les mots relevés au texte ; une note omet un tel point, le dossier le signale.',
  'the library has no full text of {0}: it was not read':
    'la bibliothèque n’a pas de texte intégral de {0} : il n’a pas été lu',
}
