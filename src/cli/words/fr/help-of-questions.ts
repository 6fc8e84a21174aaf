import type { Entries } from '../speaking/catalogue.ts'

/** The help of commands that ask. */
export const helpOfQuestions: Entries = {
  'who adopted a term, when, and in which paragraph': 'qui a adopté un terme, quand, et à quel paragraphe',
  'a term, in any inflection and language; quotation marks are not needed':
    'un terme, sous toute forme et en toute langue ; les guillemets sont inutiles',
  'below each citation the same paragraph in this language, where the library has it':
    'sous chaque citation, le même paragraphe dans cette langue, si la bibliothèque l’a',
  'every use in order, repetitions included, with all that is known of each':
    'tous les emplois dans l’ordre, répétitions comprises, avec tout ce qu’on en sait',
  'below the answer, what gave each of the first its place': 'sous la réponse, ce qui a valu leur rang aux premiers',
  'other agreed wordings of the same idea': 'autres formulations convenues de la même idée',
  'One screen: what to cite, and who stood behind it; --all lists every use, and --limit so many. Other editions of a paragraph are named beside the newest, and a translation of a text held in your language is left out; all are counted.': `Un écran : ce qu’il faut citer, et qui l’a appuyé ; --all donne tous les
emplois, --limit en donne tant. Les autres éditions d’un paragraphe sont
nommées à côté de la plus récente ; la traduction d’un texte disponible dans
votre langue est laissée de côté ; tout est compté.`,
  'passages that have these words, in context': 'les passages qui ont ces mots, dans leur contexte',
  'words, “exact phrase”, prefix*, -without, term:concept': 'mots, “expression exacte”, préfixe*, -sans, term:concept',
  'only the preamble, the operative part or annexes; comma list':
    'seulement le préambule, le dispositif ou les annexes ; liste à virgules',
  'every passage in order, whole, instead of one screen':
    'tous les passages dans l’ordre, en entier, au lieu d’un écran',
  'every passage by rank, instead of grouped by document':
    'tous les passages selon leur rang, au lieu d’être groupés par document',
  'only how many passages and documents there are': 'seulement combien il y a de passages et de documents',
  'say of each passage why it stands where it does': 'dit de chaque passage pourquoi il est à ce rang',
  'leave out so many passages first': 'passe d’abord tant de passages',
  'All words must be there, in any inflection; a phrase as it is spelt (in a digest only inside its quotation marks, the rest being our summary). Your shell takes plain quotation marks away: write \'a "b c"\' or “b c”. term:disinformation finds every form of a concept, in all languages. One screen; --all shows every passage, --limit so many, --offset goes on. Without these, a fourth passage of a text is left out, and so is a translation of a text held in your language; all are counted.': `Tous les mots doivent y être, sous toute forme ; une expression telle qu’elle
s’écrit (dans un résumé, entre ses guillemets seulement : le reste est de
nous). Le terminal retire les guillemets droits : écrivez 'a "b c"' ou “b c”.
term:disinformation trouve toutes les formes d’un concept, en toutes langues.
Un écran ; --all montre tous les passages, --limit tant, --offset la suite.
Sinon, le quatrième passage d’un texte est laissé de côté, de même que la
traduction d’un texte disponible dans votre langue ; tout est compté.`,
  'a document, or one paragraph of it': 'un document, ou l’un de ses paragraphes',
  'the same place in another language beside it': 'en regard, le même endroit dans une autre langue',
  'the whole text, however long, and every wording of the other body beside it':
    'le texte entier, même long, et en regard toutes les formulations de l’autre organe',
  'only the places and the first words of each': 'seulement le plan et les premiers mots de chaque endroit',
  'how to cite a document, or one paragraph of it': 'comment citer un document, ou l’un de ses paragraphes',
  'its id or symbol, with @LANG for another language': 'son identifiant ou sa cote, avec @LANG pour une autre langue',
  'un, oscola, chicago, apa, bibtex, ris or plain': 'un, oscola, chicago, apa, bibtex, ris ou plain',
  'the documents held: date, what text of it we have, how it was adopted':
    'les documents disponibles : date, texte disponible, mode d’adoption',
  'how a wording moved over the years: added, dropped, who agreed, what weakened':
    'comment une formulation a évolué : ajouts, suppressions, qui a convenu, ce qui a été affaibli',
  'a term or a phrase, in any inflection; quotation marks are not needed':
    'un terme ou une expression, sous toute forme ; les guillemets sont inutiles',
  'every text, with the votes of members and every step, instead of one screen':
    'tous les textes, avec les votes des membres et chaque étape, au lieu d’un écran',
  'text, json or svg (a picture for documents and web pages); comma list':
    'text, json ou svg (un dessin pour documents et pages web) ; liste à virgules',
  'who voted how: on a document, on several, on the texts that say a term, or on all':
    'qui a voté quoi : sur un document, sur plusieurs, sur les textes qui emploient un terme, ou sur tous',
  'ids or symbols, or the words of a term; none for every text held':
    'identifiants ou cotes, ou les mots d’un terme ; rien pour tous les textes disponibles',
  'the vote of this state (code or name); may be repeated': 'le vote de cet État (code ou nom) ; peut être répété',
  'every text, and every state of the lists': 'tous les textes, et tous les États des listes',
  'text, csv (a row for each state in each text) or json; comma list':
    'text, csv (une ligne par État et par texte) ou json ; liste à virgules',
  'CSV and JSON have every text, the screen the newest; --limit cuts each.':
    'CSV et JSON ont tous les textes, l’écran les derniers ; --limit coupe chacun.',
  'what a new statement changes: formulations, concepts, and talking points of the briefs':
    'ce que change une nouvelle déclaration : formulations, concepts et points de discussion des notes',
  'its id, with @LANG for another language; import it first':
    'son identifiant, avec @LANG pour une autre langue ; à importer d’abord',
  'put it to texts of this issuer only; may be repeated':
    'la compare aux seuls textes de cet auteur ; peut être répété',
  'put it to imported texts only': 'la compare aux seuls textes importés',
  'language of the briefs; comma list (default: the document’s, else en)':
    'langue des notes ; liste à virgules (par défaut : celle du document, sinon en)',
  'every formulation, concept and point, with precedents and rules, instead of one screen':
    'chaque formulation, concept et point, avec précédents et règles, au lieu d’un écran',
  'show at most so many of each list on the screen; --json has all':
    'montre au plus tant d’éléments de chaque liste à l’écran ; --json a tout',
  'wordings of imported texts that the glossary does not have':
    'les formulations des textes importés qui manquent au glossaire',
  'documents to read, with @LANG for one language (default: all imported)':
    'documents à lire, avec @LANG pour une langue (par défaut : tous ceux importés)',
  'each with the place of one use, instead of one screen': 'chacune avec l’endroit d’un emploi, au lieu d’un écran',
  'as glossary files, one after the other': 'en fichiers de glossaire, l’un après l’autre',
  'with --yaml: a folder, one file for each': 'avec --yaml : un dossier, un fichier par formulation',
  'Scores compare the texts with the other full texts held in the language: the more of these, and the less alike, the better. Names are kept apart, and are not among the glossary files.': `Les notes comparent les textes aux autres textes intégraux de la langue : plus
ils sont nombreux et différents, mieux cela vaut. Les noms sont tenus à part,
et ne figurent pas dans les fichiers de glossaire.`,
}
