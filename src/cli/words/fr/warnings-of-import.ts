import type { Entries } from '../speaking/catalogue.ts'
import { byFirst } from './choose.ts'

/** What a reader says of a text that it took in: what was left out, and what is to be looked at. */
export const warningsOfImport: Entries = {
  '{0} left out: no part of the text': byFirst(
    '{0#} laissé de côté : pas une partie du texte',
    '{0#} laissés de côté : pas une partie du texte',
  ),
  '{0} left out': byFirst('{0#} laissé de côté', '{0#} laissés de côté'),
  'the page prints {0}, and the metadata of the file are of {1}: the page was taken; vote, sponsors and subjects of the metadata were left out':
    'la page porte {0}, et les métadonnées du fichier sont de {1} : la page a été retenue ; vote, auteurs et sujets des métadonnées ont été laissés de côté',
  'the file names several days of adoption ({0}); {1} was taken':
    'le fichier nomme plusieurs jours d’adoption ({0}) ; {1} a été retenu',
  'the sponsors “{0}” were read as {1}': 'les auteurs « {0} » ont été lus comme {1}',
  'no state is called “{0}”, named among the sponsors{1}':
    'aucun État ne s’appelle « {0} », nommé parmi les auteurs{1}',
  'the vote contradicts itself, and nothing was set right: {0}{1}':
    'le vote se contredit, et rien n’a été redressé : {0*}{1}',
  'the file says that the text was adopted without a vote, and counts a vote':
    'le fichier dit que le texte a été adopté sans vote, et compte un vote',
  'the file says how the text was adopted in a form that is not known, “{0}”: that is left unknown':
    'le fichier dit le mode d’adoption sous une forme inconnue, « {0} » : il reste inconnu',
  'the file says that the text was adopted, and not whether by a vote':
    'le fichier dit que le texte a été adopté, et non si c’est par un vote',
  'a count of the vote is in a form that is not known and was left out: {0}':
    'un décompte du vote est sous une forme inconnue et a été laissé de côté : {0}',
  '{0} already damaged in the file (U+FFFD)': byFirst(
    '{0#} déjà endommagé dans le fichier (U+FFFD)',
    '{0#} déjà endommagés dans le fichier (U+FFFD)',
  ),
  'read as {0}, which the server named': 'lu comme {0}, que le serveur a nommé',
  'table of contents left out ({0})': 'table des matières laissée de côté ({0#})',
  '{0} of signs without words left out': '{0#} de signes sans mots laissés de côté',
  '{0} struck through taken as deleted, and left out': byFirst(
    '{0#} barré, tenu pour supprimé et laissé de côté',
    '{0#} barrés, tenus pour supprimés et laissés de côté',
  ),
  '{0} struck through taken as deleted: read with it and without it': byFirst(
    '{0#} barré, tenu pour supprimé : lu avec et sans',
    '{0#} barrés, tenus pour supprimés : lus avec et sans',
  ),
  '{0} struck through left out': byFirst('{0#} barré laissé de côté', '{0#} barrés laissés de côté'),
  '{0} taken as accepted: insertions kept, deletions left out': byFirst(
    '{0#} tenue pour acceptée : insertions gardées, suppressions laissées de côté',
    '{0#} tenues pour acceptées : insertions gardées, suppressions laissées de côté',
  ),
  '{0} read both ways: what was inserted or deleted stands in square brackets': byFirst(
    '{0#} lue des deux façons : ce qui a été inséré ou supprimé est entre crochets',
    '{0#} lues des deux façons : ce qui a été inséré ou supprimé est entre crochets',
  ),
  '{0} of hidden text left out': byFirst('{0#} de texte masqué laissé de côté', '{0#} de texte masqué laissés de côté'),
  '{0} of a symbol font not known to us, shown as “�”': byFirst(
    '{0#} d’une police de symboles inconnue, montré comme « � »',
    '{0#} d’une police de symboles inconnue, montrés comme « � »',
  ),
  '{0} written on one line': byFirst('{0#} écrite sur une ligne', '{0#} écrites sur une ligne'),
  '{0} not read': byFirst('{0#} non lu', '{0#} non lus'),
  'the words of {0} not read': 'les mots de {0#} non lus',
  '{0} taken in row by row, cells separated by “ | ”': byFirst(
    '{0#} lu ligne par ligne, cellules séparées par « | »',
    '{0#} lus ligne par ligne, cellules séparées par « | »',
  ),
  'the page says its encoding is {0}, which is not so; it was read as {1}':
    'la page se dit encodée en {0}, à tort ; elle a été lue comme {1}',
  'the page says its encoding is {0}, but its bytes are UTF-8; it was read as UTF-8':
    'la page se dit encodée en {0}, mais ses octets sont en UTF-8 ; elle a été lue comme UTF-8',
  'the page says its encoding is UTF-8, but its bytes are not; it was read as WINDOWS-1252: check the accented letters':
    'la page se dit en UTF-8, mais ses octets ne le sont pas ; elle a été lue comme WINDOWS-1252 : vérifiez les lettres accentuées',
  'the page is too large to tell its article from what stands around it: check the beginning and the end':
    'la page est trop grande pour distinguer l’article de ce qui l’entoure : vérifiez le début et la fin',
  '{0} of the page around the text left out (menus, notices, links, captions)':
    '{0#} de la page autour du texte laissées de côté (menus, avis, liens, légendes)',
  'the date {0} is the one the page was published on; the text may have been adopted earlier':
    'la date {0} est celle de la publication de la page ; le texte a pu être adopté plus tôt',
  'divided at a line’s end, and perhaps written with a hyphen or without: {0}':
    'coupés en fin de ligne, et peut-être écrits avec ou sans trait d’union : {0}',
  'the reader ended before its time': 'le lecteur s’est arrêté avant la fin',
  'the file carries an electronic signature, which was not checked':
    'le fichier porte une signature électronique, qui n’a pas été vérifiée',
  '{0} of page furniture left out': '{0#} d’en-têtes et de pieds laissées de côté',
  'words set across the page or behind its lines left out: {0}':
    'mots placés en travers de la page ou derrière ses lignes, laissés de côté : {0~}',
  '{0} in the margin left out': '{0#} en marge laissés de côté',
  '{0} inside words closed, since the document writes them whole elsewhere':
    '{0#} dans des mots supprimées, car le document les écrit entiers ailleurs',
  'a book of {0} pages: look through its outline before you cite it':
    'un livre de {0} pages : parcourez son plan avant de le citer',
  'the text layer looks damaged: compare it with the printed pages':
    'la couche de texte paraît endommagée : comparez-la aux pages imprimées',
  '{0} could not be read': '{0#} n’ont pu être lues',
  '{0} without text: blank, or an image that OCR could read':
    '{0#} sans texte : vides, ou une image que l’OCR pourrait lire',
  '{0} on lines of their own kept apart, in “extra.links”': '{0#} sur des lignes à part, gardées dans « extra.links »',
  '{0} counted by us, since the printed numbers do not go on':
    '{0#} comptés par nous, car la numérotation imprimée ne se suit pas',
  '{0} without text in the file': '{0#} sans texte dans le fichier',
  'a list of {0} states stands under “adopters”: whether they adopted the text is for you to say, with --meta':
    'une liste de {0} États figure sous « adopters » : à vous de dire, avec --meta, s’ils ont adopté le texte',
  '{0} before “Begin text” or after “End text” kept apart, in “extra.outside”':
    '{0#} avant « Begin text » ou après « End text », gardées dans « extra.outside »',
  'the text is dated {0}; the page says that it was published on {1}':
    'le texte est daté {0} ; la page dit avoir été publiée le {1}',
  'the file says {0}, the line under its title {1}; {2} was taken':
    'le fichier dit {0}, la ligne sous son titre {1} ; {2} a été retenu',
  'the last {0} passages are in {1}: they stand under “{2}” and count for nothing else':
    'les {0} derniers passages sont en {1} : ils figurent sous « {2} » et ne comptent pour rien d’autre',
  'no symbol was found; its words say that it is a text of the {0}':
    'aucune cote n’a été trouvée ; ses mots disent que c’est un texte de : {0}',
  '{0} before the enacting formula kept apart, in “extra.front”':
    '{0#} avant la formule d’adoption, gardées dans « extra.front »',
}
