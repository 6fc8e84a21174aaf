import type { Entries } from '../speaking/catalogue.ts'

/** Why a text is not taken in, or taken in with care. */
export const errorsOfImport: Entries = {
  'this is not the text of {0}: it says that it is {1}': 'ce n’est pas le texte de {0} : il dit être {1}',
  'Import it without --id, or with another.': 'Importez-le sans --id, ou avec un autre.',
  '{0} gives {1} in {2}, and so does {3}': '{0} donne {1} en {2@}, de même que {3}',
  'Import one of them, or give the other its own id with --id.':
    'Importez l’un d’eux, ou donnez à l’autre son propre identifiant avec --id.',
  '{0} gives the text of {1} again, {2}': '{0} donne à nouveau le texte de {1}, {2*}',
  'in the same words': 'avec les mêmes mots',
  'and differs in {0}': 'et en diffère par {0#}',
  'Import the better copy; or give this text an id of its own with --id.':
    'Importez la meilleure copie ; ou donnez à ce texte un identifiant propre avec --id.',
  'another file of this call gives {0}; this one is kept as {1}':
    'un autre fichier de cet appel donne {0} ; celui-ci est gardé comme {1}',
  'It is a draft: it has {0}.': 'C’est un projet : il a {0*}.',
  'this is a draft, not an adopted text: it has {0}': 'c’est un projet, non un texte adopté : il a {0*}',
  '{0} in square brackets, the first {1}': '{0#} entre crochets, la première {1}',
  'the text in the library was corrected by hand and is kept; to replace it, run foc forget {0} first':
    'le texte de la bibliothèque a été corrigé à la main et est gardé ; pour le remplacer, lancez d’abord foc forget {0}',
  'an older foc read it, and its original is not in the library: import it again':
    'un foc plus ancien l’a lu, et son original n’est pas dans la bibliothèque : importez-le à nouveau',
  'an older foc read it, and this one cannot: {0}': 'un foc plus ancien l’a lu, et celui-ci ne le peut pas : {0*}',
  'its file is read as {0} now, and it has an id that was given: it stays as it is':
    'son fichier est lu à présent comme {0}, et son identifiant a été donné : il reste tel quel',
  'its symbol is read as {0} now, and the library holds another text of that: see which is right':
    'sa cote est lue à présent comme {0}, et la bibliothèque en a un autre texte : voyez lequel est le bon',
  'it is {0} now': 'c’est à présent {0}',
  'an older foc read it, and it was corrected by hand: it stays as it is. To have it read anew, run foc forget {0}, and import it':
    'un foc plus ancien l’a lu, et il a été corrigé à la main : il reste tel quel. Pour qu’il soit relu, lancez foc forget {0}, et importez-le',
  'the day is that of other language versions, this file {0}':
    'le jour est celui d’autres versions linguistiques ; ce fichier {0*}',
  'has none': 'n’en a pas',
  'its language versions name several days of adoption, {0}: {1}':
    'ses versions linguistiques nomment plusieurs jours d’adoption, {0} : {1*}',
  'its language versions tell its adoption differently, {0}: {1}':
    'ses versions linguistiques disent autrement son adoption, {0} : {1*}',
  'nothing decides, and each keeps its own': 'rien ne tranche, et chacune garde le sien',
  '{0} was taken, the day within the session': '{0} a été retenu, le jour qui tombe dans la session',
  'what {0} say was taken': 'ce que disent {0} a été retenu',
  'the text found here does not bear the title of {0}': 'le texte trouvé ici ne porte pas le titre de {0}',
  'Open it in a browser. If it is this document all the same, run foc import ADDRESS --id {0}.':
    'Ouvrez-le dans un navigateur. Si c’est bien ce document, lancez foc import ADRESSE --id {0}.',
  'the server says that nothing changed, but nothing was kept':
    'le serveur dit que rien n’a changé, mais rien n’avait été gardé',
  '{0} is in no conflict': '{0} n’est pas en conflit',
  'foc share status lists those there are.': 'foc share status énumère ceux qui existent.',
  'this desk has nothing of the record yet': 'ce poste n’a encore rien de la référence',
  'Run foc share pull first.': 'Lancez d’abord foc share pull.',
  'this is not the record that this desk has followed: it was made anew':
    'ce n’est pas la référence que ce poste a suivie : elle a été refaite',
  'the record has {0} changes, and this desk has seen {1}: it was restored from an older copy, or this server is a replica that is behind':
    'la référence a {0} changements, et ce poste en a vu {1} : elle a été restaurée d’une copie plus ancienne, ou ce serveur est une réplique en retard',
  'Where it is a replica, ask again later. {0}': 'Si c’est une réplique, réessayez plus tard. {0*}',
  'change {0} of the record is another than this desk has seen: changes were lost':
    'le changement {0} de la référence n’est pas celui que ce poste a vu : des changements ont été perdus',
  'the file is larger than a record takes': 'le fichier est plus grand que ce qu’une référence admet',
  'At most {0} MiB.': 'Au plus {0} Mio.',
  'a library is restored into a new or empty folder': 'une bibliothèque se restaure dans un dossier nouveau ou vide',
  'Name another.': 'Nommez-en un autre.',
  'what says where this desk stands in the record cannot be read':
    'ce qui dit où en est ce poste dans la référence est illisible',
  'Run foc share pull --afresh: it holds every file against the record, and removes nothing that only you have.':
    'Lancez foc share pull --afresh : chaque fichier est comparé à la référence, et rien de ce que vous seul avez n’est supprimé.',
  'this library is shared with nobody': 'cette bibliothèque n’est partagée avec personne',
  'Name a record with --library postgres://HOST/DATABASE, or set FOC_LIBRARY.':
    'Nommez une référence avec --library postgres://HÔTE/BASE, ou définissez FOC_LIBRARY.',
  '--id {0} says {1}, and --lang says {2}': '--id {0} dit {1}, et --lang dit {2}',
  'Say the language once.': 'Dites la langue une seule fois.',
  '“{0}” is no code of a language': '« {0} » n’est pas un code de langue',
  'Write one code after --lang, such as en or fr.': 'Écrivez un code après --lang, comme en ou fr.',
  'the id after --id has an @, a quotation mark, or more than 150 characters':
    'l’identifiant après --id a un @, un guillemet, ou plus de 150 caractères',
  'Name the document, for example --id 2018-internet-censorship; a language as 2018-internet-censorship@fr.':
    'Nommez le document, par exemple --id 2018-internet-censorship ; une langue : 2018-internet-censorship@fr.',
  'Repeat the command.': 'Répétez la commande.',
  'fetched from the publisher, but without encryption: kept as a copy':
    'téléchargé chez l’éditeur, mais sans chiffrement : gardé comme copie',
  'not from {0}: {1}': 'pas de {0} : {1*}',
  '{0} cannot name a termbase': '{0} ne peut nommer une base terminologique',
  'Use lower-case letters, digits and hyphens.': 'Employez minuscules, chiffres et traits d’union.',
  'Give a TBX or a CSV file.': 'Donnez un fichier TBX ou CSV.',
  'Split the file, or export fewer concepts.': 'Divisez le fichier, ou exportez moins de concepts.',
  'owner not named': 'auteur non nommé',
  'the id after --id has no letter, or a character that does not print':
    'l’identifiant après --id n’a pas de lettre, ou a un caractère non imprimable',
  'Name the document, for example --id 2018-internet-censorship.':
    'Nommez le document, par exemple --id 2018-internet-censorship.',
  '--id cannot be given with --document, --theme or --all': '--id ne va pas avec --document, --theme ou --all',
  'They say themselves which document is meant: leave --id out.':
    'Ils disent eux-mêmes de quel document il s’agit : omettez --id.',
  '--id names one document, but {0} files were given': '--id nomme un seul document, mais {0} fichiers sont donnés',
  'Import the file that has this id by itself.': 'Importez à part le fichier qui a cet identifiant.',
  'its name in the archive leads out of it, so it was not read':
    'son nom dans l’archive mène hors d’elle : il n’a pas été lu',
  'Check where the archive comes from.': 'Vérifiez d’où vient l’archive.',
  'what lies there now is not the copy that was looked through: its sha256 is {0}…, recorded is {1}…; nothing was replaced':
    'ce qui s’y trouve n’est plus la copie consultée : son sha256 est {0}…, celui consigné {1}… ; rien n’a été remplacé',
  'To take it in all the same, save it and run foc import FILE; the publisher has the text at {0}.':
    'Pour l’importer malgré tout, enregistrez-le et lancez foc import FICHIER ; l’éditeur a le texte à l’adresse {0}.',
  'the catalogue has no document {0}': 'le catalogue n’a pas de document {0}',
  'The nearest that it has: {0}. {1}': 'Les plus proches qu’il ait : {0}. {1*}',
  'foc documents lists all. To import a text it does not know, give its address or file.':
    'foc documents les énumère tous. Pour importer un texte qu’il ne connaît pas, donnez son adresse ou son fichier.',
  'Its publisher would have it at {0}: give foc import that address, or its file.':
    'Son éditeur l’aurait à l’adresse {0} : donnez cette adresse à foc import, ou son fichier.',
  'no copy of {0} in {1} was looked through': 'aucune copie de {0} en {1@} n’a été consultée',
  'the catalogue knows no address of this document': 'le catalogue ne connaît aucune adresse de ce document',
  'If you have its text, run foc import FILE --id {0}.': 'Si vous avez son texte, lancez foc import FICHIER --id {0}.',
  'the catalogue has this address for {0}, so which of them it shows is not known':
    'le catalogue a cette adresse pour {0} : on ne sait lequel elle montre',
  'Open it in a browser, see which it is, and run foc import ADDRESS --id ID.':
    'Ouvrez-la dans un navigateur, voyez lequel c’est, et lancez foc import ADRESSE --id ID.',
  '--theme {0} is not known': '--theme {0} n’est pas connu',
  '“{0}”, {1}, may be the text of {2}': '« {0} », {1}, peut être le texte de {2}',
  'Say which with --id, for example --id {0}; or give a new document an id of its own.':
    'Dites lequel avec --id, par exemple --id {0} ; ou donnez à un nouveau document un identifiant propre.',
  'has a like title; no date decides, nor do the words': 'titre semblable ; ni date ni mots ne tranchent',
  'has a like title and date, but other words': 'titre et date semblables, mais d’autres mots',
  'the text says {0}, the catalogue {1}': 'le texte dit {0}, le catalogue {1}',
  'has this address, but another date and title': 'cette adresse, mais une autre date et un autre titre',
  'has this address': 'cette adresse',
  'has a like title, and a date that agrees': 'titre semblable, et date concordante',
  'has a like title; no date decides': 'titre semblable ; aucune date ne tranche',
  'has a like title, but another date': 'titre semblable, mais autre date',
  'has the name of this file, but other words': 'le nom de ce fichier, mais d’autres mots',
  '{0} has a like title, but is of {1}, and this text of {2}: taken as another document':
    '{0} a un titre semblable, mais est de {1}, et ce texte de {2} : pris pour un autre document',
  'this is not {0}: hardly one of the phrases found in that text stands here':
    'ce n’est pas {0} : presque aucune des expressions trouvées dans ce texte n’y figure',
  'Give it an --id of its own.': 'Donnez-lui un --id propre.',
  'is held under this id in quite other words; the id given replaces it':
    'est disponible sous cet identifiant en de tout autres mots ; l’identifiant donné le remplace',
  '{0}; this copy differs from it in {1}': '{0*} ; cette copie en diffère par {1}',
  'the official text in the library is kept': 'le texte officiel de la bibliothèque est gardé',
  'the copy in the library is kept': 'la copie de la bibliothèque est gardée',
  'this looks like a reworded copy: it has the paragraphs, numbers and names of the text in the library in other words. Do not quote it; {0}':
    'ceci semble une copie remaniée : elle a les paragraphes, chiffres et noms du texte de la bibliothèque en d’autres mots. Ne la citez pas ; {0*}',
  'this looks like a reworded copy: it has the names of our digest but hardly one of the phrases recorded there. Do not quote it; run foc verify':
    'ceci semble une copie remaniée : elle a les noms de notre résumé, mais presque aucune des expressions qui y sont relevées. Ne la citez pas ; lancez foc verify',
  'hardly one phrase of our digest stands in this text: is it this document? If not, run foc forget, and import it with another --id':
    'presque aucune expression de notre résumé ne figure dans ce texte : est-ce ce document ? Sinon, lancez foc forget, et importez-le avec un autre --id',
  'differs from the {0} held before in {1}': 'diffère de ce qui était disponible avant ({0*}) par {1}',
  'the folder has no file': 'le dossier n’a aucun fichier',
  'the folder has only {0}': 'le dossier n’a que {0#}',
  'the folder cannot be read': 'le dossier est illisible',
  'Name files, or another folder.': 'Nommez des fichiers, ou un autre dossier.',
  'Links to folders are not followed: name the folders themselves.':
    'Les liens vers des dossiers ne sont pas suivis : nommez les dossiers eux-mêmes.',
  'Name its files.': 'Nommez ses fichiers.',
  'Split it, or save only the text.': 'Divisez-le, ou n’enregistrez que le texte.',
}
