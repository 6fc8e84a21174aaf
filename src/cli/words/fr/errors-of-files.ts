import type { Entries } from '../speaking/catalogue.ts'

/** Why a file that is to be imported cannot be read. */
export const errorsOfFiles: Entries = {
  '{0} is an archive without a file': '{0} est une archive sans fichier',
  'Check that it was saved or fetched whole.': 'Vérifiez qu’elle a été enregistrée ou téléchargée en entier.',
  'Check that the file was saved or fetched whole.':
    'Vérifiez que le fichier a été enregistré ou téléchargé en entier.',
  'it unpacks to more than {0} MiB': 'elle fait plus de {0} Mio une fois dépaquetée',
  'Unpack it, and import one document a file.': 'Dépaquetez-la, et importez un document par fichier.',
  'it would swell from {0} bytes to {1}, more than {2} times: no text does':
    'elle gonflerait de {0} octets à {1}, plus de {2} fois : aucun texte ne le fait',
  'it is an archive inside an archive, which is not opened':
    'c’est une archive dans une archive, qui n’est pas ouverte',
  'Unpack the outer archive, and import the inner one.':
    'Dépaquetez l’archive extérieure, et importez celle qui est dedans.',
  '{0} says that it has {1} files; at most {2} are read': '{0} dit avoir {1} fichiers ; au plus {2} sont lus',
  'Check where the file comes from, or split it.': 'Vérifiez d’où vient le fichier, ou divisez-le.',
  '{0} unpacks to more than {1} MiB': '{0} fait plus de {1} Mio une fois dépaqueté',
  'No statement is that long: check where the file comes from, or import one document a file.':
    'Aucune déclaration n’est si longue : vérifiez d’où vient le fichier, ou importez un document par fichier.',
  '{0} is protected by a password': '{0} est protégé par un mot de passe',
  'Open it with its password, save it without one, and import that.':
    'Ouvrez-le avec son mot de passe, enregistrez-le sans, et importez ce fichier-là.',
  'Open it with the password, save or print it without protection, and import that.':
    'Ouvrez-le avec le mot de passe, enregistrez-le ou imprimez-le sans protection, et importez ce fichier-là.',
  '{0} is damaged: {1}': '{0} est endommagé : {1*}',
  'its compressed data is damaged': 'ses données comprimées sont endommagées',
  'its directory is missing, so it was cut off': 'son répertoire manque : il a été coupé',
  'its directory points outside the file': 'son répertoire pointe hors du fichier',
  'its directory is damaged': 'son répertoire est endommagé',
  'a file in it is missing': 'il y manque un fichier',
  'it is compressed in a way that is not usual': 'il est comprimé d’une façon inhabituelle',
  'a file in it is cut off': 'un de ses fichiers est coupé',
  '{0} is longer than it says': '{0} est plus long qu’il ne dit',
  '{0} does not match its checksum': '{0} ne correspond pas à sa somme de contrôle',
  'Download the file again, or open it in the program it is from and save it anew.':
    'Téléchargez à nouveau le fichier, ou ouvrez-le dans son programme d’origine et enregistrez-le à nouveau.',
  'Download the file again, or open it in the program that wrote it and save it anew.':
    'Téléchargez à nouveau le fichier, ou ouvrez-le dans le programme qui l’a écrit et enregistrez-le à nouveau.',
  'Download the file again, or open it in a word processor and save it anew.':
    'Téléchargez à nouveau le fichier, ou ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.',
  'Download the file again, or have it corrected at its source.':
    'Téléchargez à nouveau le fichier, ou faites-le corriger à sa source.',
  '{0} holds binary data, not text': '{0} contient des données binaires, non du texte',
  '{0} holds binary data, not a web page': '{0} contient des données binaires, non une page web',
  'Import a PDF, a Word file (DOCX), a web page, Akoma Ntoso XML, Markdown or plain text.':
    'Importez un PDF, un fichier Word (DOCX), une page web, du XML Akoma Ntoso, du Markdown ou du texte brut.',
  '{0} looks like {1} but is not valid': '{0} ressemble à {1} mais n’est pas valide',
  'Save the file as UTF-8 and import it again.': 'Enregistrez le fichier en UTF-8 et importez-le à nouveau.',
  '{0} is damaged: it does not begin as a file of {1} does':
    '{0} est endommagé : il ne commence pas comme un fichier {1}',
  '{0} is not UTF-8: the byte at offset {1} does not belong there':
    '{0} n’est pas en UTF-8 : l’octet à la position {1} n’y a pas sa place',
  'Open the file in the program that wrote it and save it as UTF-8. Older files are often in Windows-1252.':
    'Ouvrez le fichier dans le programme qui l’a écrit et enregistrez-le en UTF-8. Les anciens fichiers sont souvent en Windows-1252.',
  '{0} was encoded twice: accented letters appear as pairs such as “Ã©”':
    '{0} a été encodé deux fois : les lettres accentuées y sont des paires comme « Ã© »',
  'Take the file from its source again, or undo the second encoding, and import it as UTF-8.':
    'Reprenez le fichier à sa source, ou défaites le second encodage, et importez-le en UTF-8.',
  '{0} has {1} lines; at most {2} are read': '{0} a {1} lignes ; au plus {2} sont lues',
  'Import one document a file.': 'Importez un document par fichier.',
  '{0} is XML, but its root is <{1}>, not <akomaNtoso>': '{0} est du XML, mais sa racine est <{1}>, non <akomaNtoso>',
  'Only Akoma Ntoso XML can be imported; save other documents as Markdown or plain text.':
    'Seul le XML Akoma Ntoso s’importe ; enregistrez les autres documents en Markdown ou en texte brut.',
  '{0} is {1}, which cannot be imported': '{0} ne peut être importé : {1*}',
  'an RTF file': 'un fichier RTF',
  'an image ({0})': 'une image ({0})',
  'a compressed file ({0})': 'un fichier comprimé ({0})',
  'an archive ({0})': 'une archive ({0})',
  'data in JSON': 'des données JSON',
  'a table in plain text (CSV)': 'un tableau en texte brut (CSV)',
  'an OpenDocument text (ODT)': 'un texte OpenDocument (ODT)',
  'an electronic book (EPUB)': 'un livre électronique (EPUB)',
  'Save it as DOCX, and import that.': 'Enregistrez-le en DOCX, et importez ce fichier-là.',
  'Save it as DOCX in your word processor, and import that.':
    'Enregistrez-le en DOCX dans votre traitement de texte, et importez ce fichier-là.',
  'Run it through OCR, and import the text.':
    'Soumettez-la à une reconnaissance de caractères (OCR), et importez le texte.',
  'Unpack it first.': 'Dépaquetez-le d’abord.',
  'Unpack it and import its files, or import the archive itself as a file.':
    'Dépaquetez-la et importez ses fichiers, ou importez l’archive elle-même comme un fichier.',
  'Convert it to DOCX or HTML, and import that.': 'Convertissez-le en DOCX ou en HTML, et importez ce fichier-là.',
  'Save its text as Markdown or plain text, and import that.':
    'Enregistrez son texte en Markdown ou en texte brut, et importez ce fichier-là.',
  'Copy its text into a Word file, and import that.':
    'Copiez son texte dans un fichier Word, et importez ce fichier-là.',
  '{0} is protected by a password and cannot be read': '{0} est protégé par un mot de passe et ne peut être lu',
  '{0} is an old Word file (.doc)': '{0} est un ancien fichier Word (.doc)',
  '{0} is an old spreadsheet (.xls)': '{0} est une ancienne feuille de calcul (.xls)',
  '{0} is an old presentation (.ppt)': '{0} est une ancienne présentation (.ppt)',
  '{0} is an Office file from before 2007': '{0} est un fichier Office d’avant 2007',
  'Open it in Word or LibreOffice, save it as DOCX, and import that.':
    'Ouvrez-le dans Word ou LibreOffice, enregistrez-le en DOCX, et importez ce fichier-là.',
  'the front matter of {0} cannot be read: {1}': 'l’en-tête de {0} est illisible : {1*}',
  'front matter in “{0}” is not read': 'un en-tête en « {0} » n’est pas lu',
  'Write the front matter in YAML between two lines of ---.': 'Écrivez l’en-tête en YAML entre deux lignes de ---.',
  'Correct the YAML between the two lines of ---.': 'Corrigez le YAML entre les deux lignes de ---.',
  'the front matter is a list': 'l’en-tête est une liste',
  'Write one “key: value” a line, for example “title: …”.':
    'Écrivez une « clé: valeur » par ligne, par exemple « title: … ».',
  '“{0}” is {1}; one text is wanted': '« {0} » est {1*} ; il faut un texte',
  'a list': 'une liste',
  'a group of keys': 'un groupe de clés',
  'Write “{0}: …” on one line.': 'Écrivez « {0}: … » sur une ligne.',
  'the date “{0}” in the front matter was not understood': 'la date « {0} » de l’en-tête n’a pas été comprise',
  'the kind “{0}” in the front matter is not one of ours, and is kept aside':
    'le type « {0} » de l’en-tête n’est pas des nôtres, et est mis de côté',
  '{0} is neither YAML nor JSON: {1}': '{0} n’est ni YAML ni JSON : {1}',
  'Facts are kind, issuer, adoption, title, adopted, source, themes and language.':
    'Les faits sont kind, issuer, adoption, title, adopted, source, themes et language.',
  '{0} is a Word file without its document': '{0} est un fichier Word sans son document',
  '{0} holds XML that is not well-formed: {1}': '{0} contient du XML mal formé : {1}',
  '{0} declares a document type, which can carry entities; Word writes none':
    '{0} déclare un type de document, qui peut porter des entités ; Word n’en écrit pas',
  '{0} nests elements more than {1} deep': '{0} imbrique des éléments sur plus de {1} niveaux',
  '{0} has too many elements': '{0} a trop d’éléments',
  '{0} holds an empty part': '{0} contient une partie vide',
  '{0} holds bytes that are not valid text': '{0} contient des octets qui ne sont pas du texte',
  'Open the file in a word processor, save it anew as DOCX, and import that.':
    'Ouvrez le fichier dans un traitement de texte, enregistrez-le à nouveau en DOCX, et importez ce fichier-là.',
  '{0} has more than {1} paragraphs': '{0} a plus de {1} paragraphes',
  '{0} has {1} characters; at most {2} of HTML are read': '{0} a {1} caractères ; au plus {2} de HTML sont lus',
  '{0} has more than {1} tags': '{0} a plus de {1} balises',
  '{0} has a tag <{1}> with more than {2} attributes': '{0} a une balise <{1}> avec plus de {2} attributs',
  '{0} nests elements more than {1} deep (the last one is <{2}>)':
    '{0} imbrique des éléments sur plus de {1} niveaux (le dernier est <{2}>)',
  '{0} has more than {1} character references': '{0} a plus de {1} appels de caractère',
  'Save the text of the document itself as plain text or Markdown, and import that.':
    'Enregistrez le texte du document lui-même en texte brut ou en Markdown, et importez ce fichier-là.',
  'Save the page from the browser again, as HTML.': 'Enregistrez à nouveau la page depuis le navigateur, en HTML.',
  'the page has no element that could be read': 'la page n’a aucun élément lisible',
  'Check that the file is whole: its first tag never ends.':
    'Vérifiez que le fichier est entier : sa première balise n’est jamais fermée.',
  '{0} holds {1} documents one after the other, among them {2} and {3}':
    '{0} contient {1} documents l’un après l’autre, dont {2} et {3}',
  'Open the page of each document and import that, or save each one as a file of its own.':
    'Ouvrez la page de chaque document et importez-la, ou enregistrez chacun dans son propre fichier.',
  '{0} is no text but {1}': '{0} n’est pas un texte mais {1}',
  '{0} has {1} characters; at most {2} are read': '{0} a {1} caractères ; au plus {2} sont lus',
  '{0} has {1} characters; at most {2} of Markdown are read': '{0} a {1} caractères ; au plus {2} de Markdown sont lus',
  '{0} has more than {1} note marks in one paragraph': '{0} a plus de {1} appels de note dans un paragraphe',
  'Divide the paragraph, or import the text as plain text.':
    'Divisez le paragraphe, ou importez le texte comme texte brut.',
  '{0} has more than {1} signs of markup in one paragraph': '{0} a plus de {1} signes de balisage dans un paragraphe',
  '{0} has {1} lines in one paragraph': '{0} a {1} lignes dans un paragraphe',
  'Divide it with blank lines, or import the text as plain text.':
    'Divisez-le par des lignes vides, ou importez le texte comme texte brut.',
  '{0} has a line of {1} characters': '{0} a une ligne de {1} caractères',
  '{0} nests quotations more than {1} deep': '{0} imbrique des citations sur plus de {1} niveaux',
  '{0} has a paragraph of {1} characters': '{0} a un paragraphe de {1} caractères',
  'Divide the text into paragraphs with blank lines, and import it again.':
    'Divisez le texte en paragraphes par des lignes vides, et importez-le à nouveau.',
  '{0} has more than {1} characters of text': '{0} a plus de {1} caractères de texte',
  '{0} has more than {1} passages': '{0} a plus de {1} passages',
  '{0} has more than {1}': '{0} a plus de {1#}',
  'Import one document a file, or the part of it that you need.':
    'Importez un document par fichier, ou la partie dont vous avez besoin.',
  'the part that reads PDF files was not built': 'la partie qui lit les PDF n’a pas été construite',
  'Install the package again, or run “npm run build” in its folder.':
    'Réinstallez le paquet, ou lancez « npm run build » dans son dossier.',
  'the text layer of {0} does not hold words: its letters were encoded wrongly':
    'la couche de texte de {0} ne contient pas de mots : ses lettres ont été mal encodées',
  'Save the pages as images and run them through OCR, for example ocrmypdf --force-ocr, and import the result.':
    'Enregistrez les pages en images et passez-les à l’OCR, par exemple ocrmypdf --force-ocr, et importez le résultat.',
  'Run it through OCR first, for example ocrmypdf, and import the result.':
    'Passez-le d’abord à l’OCR, par exemple ocrmypdf, et importez le résultat.',
  'Take the file from its source again, or print it to a new PDF, and import that.':
    'Reprenez le fichier à sa source, ou imprimez-le dans un nouveau PDF, et importez ce fichier-là.',
  'Divide it into smaller files, for example with qpdf --split-pages, and import those.':
    'Divisez-le en fichiers plus petits, par exemple avec qpdf --split-pages, et importez-les.',
  'none of the {0} of {1} can be read': 'aucune de {0#} de {1} ne peut être lue',
  '{0} has no pages': '{0} n’a pas de pages',
  '{0} has no text layer ({1} of images or drawings)': '{0} n’a pas de couche de texte ({1#} d’images ou de dessins)',
  'reading {0} took too long ({1} of {2} pages were read)':
    'la lecture de {0} a pris trop de temps ({1} pages lues sur {2})',
  'reading {0} needs too much memory': 'la lecture de {0} demande trop de mémoire',
  '{0} cannot be read: the reader failed ({1})': '{0} est illisible : le lecteur a échoué ({1})',
  '{0} is not a readable PDF ({1})': '{0} n’est pas un PDF lisible ({1})',
  '{0} has {1} pages; at most {2} are read': '{0} a {1} pages ; au plus {2} sont lues',
  '{0} holds more text than is read from one file (at page {1})':
    '{0} contient plus de texte qu’on n’en lit d’un fichier (à la page {1})',
  '{0} has {1} bytes; at most {2} are read': '{0} a {1} octets ; au plus {2} sont lus',
  '{0} is {1}': '{0} est {1*}',
  '{0} has {1} concepts': '{0} a {1} concepts',
  'At most {0} are taken in from one file: split it.': 'Au plus {0} sont pris d’un fichier : divisez-le.',
  '{0} has no concept in it': '{0} ne contient aucun concept',
  'Give a TBX file with concept entries, or a CSV file with a row for each label.':
    'Donnez un fichier TBX avec des entrées de concepts, ou un CSV avec une ligne par libellé.',
  '{0}The first line names the columns: concept, language, label, and more (foc export csv writes all).':
    '{0*}La première ligne nomme les colonnes : concept, language, label, etc. (foc export csv les écrit toutes).',
  'Is it {0}?': 'Est-ce {0} ?',
  '{0} has no column {1}': ([, names]) =>
    names?.includes(', ') ? '{0} n’a pas les colonnes {1}' : '{0} n’a pas de colonne {1}',
  '{0} has the column {1} twice': '{0} a deux fois la colonne {1}',
  '{0} has more than {1} rows': '{0} a plus de {1} lignes',
  '{0} has a quotation mark that is never closed': '{0} a un guillemet jamais fermé',
  'Close it.': 'Fermez-le.',
  '{0} has a cell or a row that is too long to be of a glossary':
    '{0} a une cellule ou une ligne trop longue pour un glossaire',
  'Check the file.': 'Vérifiez le fichier.',
  '{0} has text after a closing quotation mark': '{0} a du texte après un guillemet fermant',
  'Double the marks inside a cell.': 'Doublez les guillemets dans une cellule.',
  'columns passed over: {0}': 'colonnes passées : {0}',
  'another concept before it has this id': 'un concept qui précède a déjà cet identifiant',
  '{0} is not well-formed XML: {1}': '{0} n’est pas du XML bien formé : {1}',
  'Export it again from the tool that wrote it.': 'Exportez-le à nouveau depuis l’outil qui l’a écrit.',
  '{0} declares a document type with declarations of its own, which can carry entities':
    '{0} déclare un type de document avec ses propres déclarations, qui peuvent porter des entités',
  'Remove the <!DOCTYPE …> with all up to its “]>”: nothing in it is needed.':
    'Retirez le <!DOCTYPE …> jusqu’à son « ]> » : rien n’y est nécessaire.',
  '{0} is XML, but no TBX: it begins with <{1}>': '{0} est du XML, mais pas du TBX : il commence par <{1}>',
  '{0} has a concept of more than {1} elements': '{0} a un concept de plus de {1} éléments',
  'one id is given, but {0} holds several texts: {1}':
    'un identifiant est donné, mais {0} contient plusieurs textes : {1}',
  'Leave --id out: each of them has a symbol of its own.': 'Omettez --id : chacun d’eux a sa propre cote.',
  '{0} holds a single word, and no document': '{0} contient un seul mot, et pas de document',
  'Check that the file holds the document itself.': 'Vérifiez que le fichier contient le document lui-même.',
  '{0} has more than {1} elements': '{0} a plus de {1} éléments',
  '{0} declares a document type, which can carry entities':
    '{0} déclare un type de document, qui peut porter des entités',
  'Remove the <!DOCTYPE …> declaration: Akoma Ntoso needs none.':
    'Retirez la déclaration <!DOCTYPE …> : Akoma Ntoso s’en passe.',
  '{0} has no element': '{0} n’a aucun élément',
  'the file says its language is {0}, but the words look like {1}':
    'le fichier se dit en {0@}, mais les mots ressemblent à {1@}',
  'the page says its language is {0}, but the words look like {1}':
    'la page se dit en {0@}, mais les mots ressemblent à {1@}',
  'the language could not be told from the words: give it with --lang':
    'la langue ne se reconnaît pas aux mots : indiquez-la avec --lang',
}
