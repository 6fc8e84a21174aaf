import type { Entries } from '../speaking/catalogue.ts'

/** What every command has in its help, and the help of the whole. */
export const help: Entries = {
  'Agreed language of the Freedom Online Coalition: who adopted which words, when, in which paragraph.':
    'Les formulations convenues de la Coalition pour la liberté en ligne : qui a adopté quels mots, quand, à quel paragraphe.',
  'Usage:': 'Emploi :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'Example:': 'Exemple :',
  'Examples:': 'Exemples :',
  '(default:': '(par défaut :',
  'In ~/.bashrc:': 'Dans ~/.bashrc :',
  'print the version': 'affiche la version',
  'print this help': 'affiche cette aide',
  'display help for command': 'affiche l’aide d’une commande',
  'language of the screen, en or fr (default: FOC_UI, else en); JSON does not change with it':
    'langue de l’écran, en ou fr (par défaut : FOC_UI, sinon en) ; JSON n’en dépend pas',
  'answer as one JSON object': 'répond par un seul objet JSON',
  'folder, pack or postgres:// address of imported documents (default: FOC_LIBRARY, else your data folder)':
    'dossier, paquet ou adresse postgres:// des documents importés (par défaut : FOC_LIBRARY, sinon votre dossier de données)',
  'citations or documents': 'citations ou documents',
  'only texts in this language; comma list': 'seulement les textes dans cette langue ; liste à virgules',
  'only documents of this theme; may be repeated': 'seulement les documents de ce thème ; peut être répété',
  'only documents that may date from then or later': 'seulement les documents de cette date ou d’après',
  'only documents that may date from then or earlier': 'seulement les documents de cette date ou d’avant',
  'only documents of this kind; may be repeated': 'seulement les documents de ce type ; peut être répété',
  'only documents of this issuer; may be repeated': 'seulement les documents de cet auteur ; peut être répété',
  'only documents adopted in this way; may be repeated': 'seulement les documents adoptés ainsi ; peut être répété',
  'only this document; may be repeated': 'seulement ce document ; peut être répété',
  'leave out the documents that foc ships': 'laisse de côté les documents fournis avec foc',
  'at most so many {0}': 'au plus tant de {0}',
  paragraphs: 'paragraphes',
  'say of each text what this state did: voted, sponsored, endorsed (code or name)':
    'dit de chaque texte ce que cet État a fait : vote, parrainage, appui (code ou nom)',
  'a place in it: OP4, 4, para. 4, PP3, ¶3, call (c)': 'un endroit du document : OP4, 4, par. 4, PP3, ¶3, call (c)',
  'its id, with @LANG for another language': 'son identifiant, avec @LANG pour une autre langue',
  'a file for one format, a folder for several': 'un fichier pour un format, un dossier pour plusieurs',
}
