import type { Entries } from '../speaking/catalogue.ts'

/** The help of commands that compare texts, or write papers and files. */
export const helpOfPapers: Entries = {
  'compare a draft with agreed language: what was agreed before, by whom, and how the draft departs from it':
    'compare un projet aux formulations convenues : ce qui l’a déjà été, par qui, et en quoi le projet s’en écarte',
  'a draft in any format of foc import, or - for standard input':
    'un projet dans un format de foc import, ou - pour l’entrée standard',
  'say of each precedent whether this state adopted it; may be repeated':
    'dit de chaque précédent si cet État l’a adopté ; peut être répété',
  'let a document that is the draft itself be a precedent too':
    'admet comme précédent un document qui est le projet lui-même',
  'show other agreed wordings of the same idea': 'montre d’autres formulations convenues de la même idée',
  'exit 1 on this severity (or worse), rule or verdict; may be repeated':
    'finit par 1 pour cette gravité (ou pire), cette règle ou ce verdict ; peut être répété',
  'an earlier answer (JSON): what it reported is accepted':
    'une réponse antérieure (JSON) : ce qu’elle signalait est admis',
  'findings accepted with a reason and a last day (YAML): a file, or a name in the library’s folder waivers':
    'constats admis, avec un motif et un dernier jour (YAML) : un fichier, ou un nom dans le dossier waivers de la bibliothèque',
  'the day that last days of waivers are compared with (default: the system’s)':
    'le jour auquel comparer les derniers jours (par défaut : celui du système)',
  'text, md, html, docx, json or sarif; comma list': 'text, md, html, docx, json ou sarif ; liste à virgules',
  'also write a justification sheet: a name that ends in .md, .csv or .docx':
    'écrit aussi une fiche de justification : un nom en .md, .csv ou .docx',
  'two editions of a text side by side: what got weaker, stronger, lost, new':
    'deux éditions d’un texte côte à côte : ce qui est affaibli, renforcé, perdu, nouveau',
  'the older text: the id of a document, with @LANG for another language, or a file':
    'le texte ancien : l’identifiant d’un document, avec @LANG pour une autre langue, ou un fichier',
  'the newer text, or a draft: an id, a file, or - for standard input':
    'le texte récent, ou un projet : un identifiant, un fichier, ou - pour l’entrée standard',
  'the language to compare in, where both are held in several':
    'la langue de la comparaison, si les deux sont disponibles en plusieurs',
  'every point, and each paragraph with every word that changed':
    'chaque point, et chaque paragraphe avec tous les mots qui ont changé',
  'text, md, html, docx or json; comma list': 'text, md, html, docx ou json ; liste à virgules',
  'agreed wording verbatim, by whom it calls upon: what is laid on the table':
    'les formulations convenues mot pour mot, selon leurs destinataires : ce qu’on distribue en salle',
  'themes and terms, in the order wanted; term:NAME where a theme has that name':
    'thèmes et termes, dans l’ordre voulu ; term:NOM si un thème porte ce nom',
  'any words, as foc search understands them': 'des mots quelconques, comme les comprend foc search',
  'what stands over it (default: what was asked for)': 'le titre (par défaut : ce qui a été demandé)',
  'on the screen: every paragraph, whole': 'à l’écran : chaque paragraphe, en entier',
  'text, md, html, docx, pdf, csv or json; comma list': 'text, md, html, docx, pdf, csv ou json ; liste à virgules',
  'One edition of a paragraph stands for all; whole paragraphs where full texts are held. 200 paragraphs, the best, unless --limit says otherwise (2000 at most). The paper is in French with --lang fr, which takes French texts.': `Une édition d’un paragraphe vaut pour toutes ; paragraphes entiers si le texte
intégral est disponible. Les 200 meilleurs, sauf si --limit en décide autrement
(2000 au plus). Le recueil est en français avec --lang fr, tiré de textes
français.`,
  'the five thematic briefing notes': 'les cinq notes d’information thématiques',
  'the toolkits there are': 'les boîtes à outils qui existent',
  'write briefing notes': 'écrit des notes d’information',
  'ai, disinformation, civic-space, censorship, digital-inclusion':
    'ai, disinformation, civic-space, censorship, digital-inclusion',
  'every toolkit': 'toutes les boîtes à outils',
  'md, html, docx, pdf or json; comma list (default: md)':
    'md, html, docx, pdf ou json ; liste à virgules (par défaut : md)',
  'language of the note; comma list (default: en)': 'langue de la note ; liste à virgules (par défaut : en)',
  'a file for one note, a folder for several': 'un fichier pour une note, un dossier pour plusieurs',
  'the dossier with everything, instead of the note of two pages':
    'le dossier complet, au lieu de la note de deux pages',
  'a third page with what else there is to say': 'une troisième page avec ce qu’il y a d’autre à dire',
  'Word file whose styles, page and page marks the DOCX takes on':
    'fichier Word dont le DOCX reprend les styles, la page, l’en-tête et le pied',
  'style of the template for a part, as say="Body Text"': 'style du modèle pour une partie, comme say="Body Text"',
  'an earlier edition (JSON), or a folder of them: say what changed':
    'une édition antérieure (JSON), ou leur dossier : dit ce qui a changé',
  'check that every citation of the toolkits resolves':
    'vérifie que chaque citation des boîtes à outils renvoie à un texte',
  'what changed between two editions of a briefing note':
    'ce qui a changé entre deux éditions d’une note d’information',
  'an edition written by foc toolkit build --format json': 'une édition écrite par foc toolkit build --format json',
  'a later edition of the same toolkit, in the same language':
    'une édition ultérieure de la même boîte à outils, dans la même langue',
  'left as they were: {0} in {1}': 'laissés tels quels : {0} dans {1}',
  'the glossary, the documents or paired paragraphs for other tools':
    'le glossaire, les documents ou les paragraphes appariés, pour d’autres outils',
  'tbx, skos, jsonld, csv, xlsx, omegat, tmx, csl, bibtex, ris, json, jsonl':
    'tbx, skos, jsonld, csv, xlsx, omegat, tmx, csl, bibtex, ris, json, jsonl',
  'only concepts of this kind: term, formulation, instrument, operative, all':
    'seulement les concepts de ce type : term, formulation, instrument, operative, all',
  'beginning of the addresses of concepts in SKOS': 'début des adresses des concepts en SKOS',
  'version of TBX: 3 (of 2019), or 2 (of 2008) for older tools':
    'version de TBX : 3 (de 2019), ou 2 (de 2008) pour d’anciens outils',
  'write to this file, or into this folder as foc.<ending>':
    'écrit dans ce fichier, ou dans ce dossier sous le nom foc.<extension>',
  '--theme and --lang choose concepts and labels; the other filters keep concepts that texts which pass them use. TBX and OmegaT have terms and named texts unless --term-kind says more. OmegaT and TMX take two languages: --lang en,fr (the default); with more, and --out FOLDER/, they write a file for the first with each of the others. --limit is citations a concept (default 3), or documents (default: all).': `--theme et --lang choisissent concepts et libellés ; les autres filtres gardent
les concepts employés dans les textes qui les passent. TBX et OmegaT ont les
termes et les textes nommés, sauf si --term-kind en veut plus. OmegaT et TMX
prennent deux langues : --lang en,fr (par défaut) ; avec davantage, et --out
DOSSIER/, ils écrivent un fichier pour la première avec chacune des autres.
--limit : citations par concept (3 par défaut), ou documents (tous par défaut).`,
  'note: {0} no label in that language ({1} …)': 'note : {0} pas de libellé dans cette langue ({1} …)',
  'note: {0} without a proved counterpart left out': 'note : {0} sans correspondant établi, laissés de côté',
  'nothing to export: the library has no full text in both languages (foc import takes them in)':
    'rien à exporter : la bibliothèque n’a aucun texte intégral dans les deux langues (foc import en importe)',
  'nothing to export: no concept has labels in both languages':
    'rien à exporter : aucun concept n’a de libellé dans les deux langues',
  'nothing to export: nothing passes these filters': 'rien à exporter : rien ne passe ces filtres',
  'the glossary, documents, briefs and votes as pages to read in a browser':
    'le glossaire, les documents, les notes et les votes en pages à lire dans un navigateur',
  'pages in a folder, for any web server or the disk': 'des pages dans un dossier, pour tout serveur web ou le disque',
  'all of it as one HTML file, to mail or to carry': 'le tout en un fichier HTML, à envoyer ou à emporter',
  'where the folder will be published: for the sitemap and the addresses of concepts':
    'où le dossier sera publié : pour le plan du site et les adresses des concepts',
  'drawings of the concepts that stand in most texts': 'dessins des concepts présents dans le plus de textes',
  'The pages are in English and French, work without a network, and search as foc lookup does. A folder is replaced only where all in it is of foc site.': `Les pages sont en anglais et en français, marchent sans réseau, et cherchent
comme foc lookup. Un dossier n’est remplacé que si tout ce qu’il contient est
de foc site.`,
  '{0} Nothing is written.': '{0} Rien n’est écrit.',
  'Not in it: {0}.': 'N’y figure pas : {0}.',
  'Not in it: {0}. {1}': 'N’y figure pas : {0}. {1}',
}
