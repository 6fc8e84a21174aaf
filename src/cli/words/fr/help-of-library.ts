import type { Entries } from '../speaking/catalogue.ts'

/** The help of commands that change or look after a library, and what they ask back. */
export const helpOfLibrary: Entries = {
  'take texts into your library: PDF, Word, web pages, Akoma Ntoso XML, Markdown, plain text; files, folders, ZIP archives or addresses':
    'importe des textes dans votre bibliothèque : PDF, Word, pages web, XML Akoma Ntoso, Markdown, texte brut ; fichiers, dossiers, archives ZIP ou adresses',
  'files, folders, ZIP archives or addresses (https://…)': 'fichiers, dossiers, archives ZIP ou adresses (https://…)',
  'the document this text is of, for example 2018-internet-censorship':
    'le document dont c’est le texte, par exemple 2018-internet-censorship',
  'YAML with facts the text does not carry: kind, issuer, adoption, adopted, title, source':
    'YAML avec les faits que le texte ne donne pas : kind, issuer, adoption, adopted, title, source',
  'the language of the text, where it is not recognised; of resolutions to fetch, the one wanted (default: en)':
    'la langue du texte, si elle n’est pas reconnue ; pour des résolutions à télécharger, la langue voulue (par défaut : en)',
  'the text is the publisher’s own: it may be quoted as official':
    'le texte est celui de l’éditeur : il peut être cité comme officiel',
  'fetch this document from its known addresses, a resolution by its symbol; may be repeated':
    'télécharge ce document à ses adresses connues, une résolution par sa cote ; peut être répété',
  'fetch the United Nations resolutions of this theme; may be repeated':
    'télécharge les résolutions des Nations Unies de ce thème ; peut être répété',
  'fetch every document of the Coalition that has a known address':
    'télécharge tous les documents de la Coalition dont l’adresse est connue',
  'let addresses of your own network be fetched too': 'permet aussi les adresses de votre propre réseau',
  'say what would happen, with the structure recognised and what looks doubtful; take nothing in':
    'dit ce qui se passerait, avec la structure reconnue et ce qui paraît douteux ; n’importe rien',
  'Addresses are asked directly: HTTP_PROXY and HTTPS_PROXY are not used. Behind a proxy, save the document with a browser and import the file.': `Les adresses sont appelées directement, sans HTTP_PROXY ni HTTPS_PROXY.
Derrière un serveur mandataire, enregistrez le document avec un navigateur et
importez le fichier.`,
  '{0} of {1} fetched; next {2}': '{0} sur {1} téléchargés ; ensuite {2}',
  '{0}: whose text is it? {1}': '{0} : de quel document est ce texte ? {1}',
  'n  a new document   s  leave it out': 'n  un nouveau document\n  s  le laisser de côté',
  'Number, n or s:': 'Numéro, n ou s :',
  'Its id, for example 2031-harbour-statement:': 'Son identifiant, par exemple 2031-harbour-statement :',
  'add a termbase of your own (TBX or CSV) beside our glossary':
    'ajoute votre base terminologique (TBX ou CSV) à côté de notre glossaire',
  'TBX of any tool, or CSV with the columns of foc export csv':
    'TBX d’un outil quelconque, ou CSV avec les colonnes de foc export csv',
  'who answers for it (default: as the file says)': 'qui en répond (par défaut : ce que dit le fichier)',
  'the day it is of (default: today)': 'sa date (par défaut : aujourd’hui)',
  'its name in your library (default: made of the file’s)':
    'son nom dans votre bibliothèque (par défaut : tiré de celui du fichier)',
  'say what would be kept, and keep nothing': 'dit ce qui serait gardé, et ne garde rien',
  'Nothing of ours changes. Concepts that are the same as ours are passed over; the rest is kept in terms/ of your library, shown as yours, never as agreed.': `Rien du nôtre ne change. Les concepts identiques aux nôtres sont passés ; le
reste est gardé dans terms/ de votre bibliothèque, montré comme vôtre, jamais
comme convenu.`,
  'remove an imported text from your library': 'supprime un texte importé de votre bibliothèque',
  'its id, with @LANG for one language only': 'son identifiant, avec @LANG pour une seule langue',
  'your library, its index and all briefs as one file to take along':
    'votre bibliothèque, son index et toutes les notes en un fichier à emporter',
  'the file to write, for example library.foc': 'le fichier à écrire, par exemple library.foc',
  'leave out the original files that imports kept': 'laisse de côté les fichiers originaux gardés à l’importation',
  'formats of the briefs; comma list (default: md, html, docx, and pdf if it can be written)':
    'formats des notes ; liste à virgules (par défaut : md, html, docx, et pdf si possible)',
  'On the other machine, without a network: foc lookup "…" --library library.foc, or foc unpack library.foc --out DIR.': `Sur l’autre machine, sans réseau : foc lookup "…" --library library.foc,
ou foc unpack library.foc --out DOSSIER.`,
  'unpack what foc pack wrote, into a folder that is then a library':
    'dépaquète ce qu’a écrit foc pack, dans un dossier qui devient une bibliothèque',
  'a file that foc pack wrote': 'un fichier écrit par foc pack',
  'a new or empty folder': 'un dossier nouveau ou vide',
  'check that every quotation stands in its source and every citation resolves':
    'vérifie que chaque extrait figure dans sa source et que chaque citation renvoie à un texte',
  'check every file of corpus, glossary and library, and build the index again':
    'vérifie chaque fichier du corpus, du glossaire et de la bibliothèque, et reconstruit l’index',
  'answer an assistant over standard input and output (Model Context Protocol)':
    'répond à un assistant par l’entrée et la sortie standard (Model Context Protocol)',
  'A client starts it and asks; it only reads, and ends when the client closes. How three clients are set up stands in docs/assistants.md.': `Un client le lance et l’interroge ; il ne fait que lire, et finit avec le
client. La mise en place de trois clients est décrite dans docs/assistants.md.`,
  'where your library is, which versions run, and whether the index is in step':
    'où est votre bibliothèque, quelles versions tournent, et si l’index est à jour',
  'the JSON Schema of an answer, or the list of all': 'le schéma JSON d’une réponse, ou la liste de tous',
  'an answer: lookup, show, documents, import, brief …': 'une réponse : lookup, show, documents, import, brief …',
  'a script that completes commands, options and ids in your shell':
    'un script qui complète commandes, options et identifiants dans votre terminal',
  'bash, zsh or fish; or ids: those of the documents held':
    'bash, zsh ou fish ; ou ids : ceux des documents disponibles',
  error: 'erreur',
  warning: 'alerte',
  info: 'note',
  added: 'ajouté',
  updated: 'renouvelé',
  unchanged: 'inchangé',
  conflict: 'conflit',
  'foc: {0} [{1}]': 'foc : {0} [{1}]',
  'at {0}': 'dans {0}',
}
