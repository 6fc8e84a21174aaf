import type { Entries } from '../speaking/catalogue.ts'

/** What stands in a field of a file, and what is wanted there instead. */
export const wanted: Entries = {
  'the whole file': 'le fichier entier',
  empty: 'vide',
  missing: 'absent',
  'a group of fields': 'un groupe de champs',
  'the text “{0}”': 'le texte « {0} »',
  'the number {0}': 'le nombre {0}',
  'the boolean {0}': 'la valeur {0}',
  text: 'un texte',
  'a number': 'un nombre',
  'a whole number': 'un nombre entier',
  'true or false': 'true ou false',
  'one of {0}': 'l’une de ces valeurs : {0}',
  'a text that is not empty': 'un texte non vide',
  'at least {0}': 'au moins {0}',
  'at most {0}': 'au plus {0}',
  'at most {0} characters': 'au plus {0} caractères',
  'Write one of the words listed.': 'Écrivez l’un des mots énumérés.',
  'Put the value between double quotes.': 'Mettez la valeur entre guillemets droits.',
  'Leave the line out where nothing is known.': 'Omettez la ligne si rien n’est connu.',
  'Correct the value.': 'Corrigez la valeur.',
  'it is nested too deep': 'il est trop imbriqué',
  'Write the value out: references (& and *) are not used here.':
    'Écrivez la valeur en toutes lettres : les renvois (& et *) ne servent pas ici.',
  'Keep one of the two lines with this key.': 'Gardez l’une des deux lignes qui ont cette clé.',
  'Check the indentation, and put a text that holds “: ”, “#” or a leading special sign between double quotes.':
    'Vérifiez le retrait, et mettez entre guillemets droits un texte qui contient « : », « # » ou commence par un signe particulier.',
  'a text on one line, without spaces at its ends': 'un texte sur une ligne, sans espaces aux extrémités',
  'a date such as 2018, 2018-05, 2018-05-16, or an interval 2016-10/2019':
    'une date comme 2018, 2018-05, 2018-05-16, ou un intervalle 2016-10/2019',
  'a language code in lower case, such as en or fr': 'un code de langue en minuscules, comme en ou fr',
  'a language code such as en or fr': 'un code de langue comme en ou fr',
  'a country code of two capitals, such as CA': 'un code de pays de deux majuscules, comme CA',
  'a country code of two capitals': 'un code de pays de deux majuscules',
  'lower-case letters, digits and hyphens, such as internet-shutdown':
    'des minuscules, chiffres et traits d’union, comme internet-shutdown',
  'an id without @ or quotation marks': 'un identifiant sans @ ni guillemets',
  'codes of states with one space between them, such as CA FR GB':
    'des codes d’États séparés par une espace, comme CA FR GB',
  'an address that begins with https://': 'une adresse qui commence par https://',
  'a theme’s id in lower case': 'l’identifiant d’un thème en minuscules',
  'a day such as 2026-12-31': 'un jour comme 2026-12-31',
  'a day such as 2026-03-01': 'un jour comme 2026-03-01',
  'a day such as 1955-12-14': 'un jour comme 1955-12-14',
  'a sha256 of 64 lower-case hexadecimal digits': 'un sha256 de 64 chiffres hexadécimaux en minuscules',
  'a format and the version of its reader, such as pdf 1': 'un format et la version de son lecteur, comme pdf 1',
  'names of facts with one space between them, such as title adopted':
    'des noms de faits séparés par une espace, comme title adopted',
  '16 lower-case hexadecimal digits, as import writes them':
    '16 chiffres hexadécimaux en minuscules, tels que les écrit l’importation',
  'a moment with date, after or before': 'un moment avec date, after ou before',
}
