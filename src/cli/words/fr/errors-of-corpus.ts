import type { Entries } from '../speaking/catalogue.ts'

/** What is wrong in a file of the corpus, of the glossary, or in one’s own additions, and how to mend it. */
export const errorsOfCorpus: Entries = {
  'this block says no place in the document: “{0}…”': 'ce bloc ne dit aucun endroit du document : « {0}… »',
  'Begin it with its place and a space: ¶1 (counted), 12 (printed), OP4(b), rec. 3, call (c), [mission statement], or — where the place is unknown.':
    'Commencez-le par son endroit et une espace : ¶1 (compté), 12 (imprimé), OP4(b), rec. 3, call (c), [mission statement], ou — si l’endroit est inconnu.',
  'the locator “{0}” cannot be read back from its label': 'l’endroit « {0} » ne se relit pas d’après son libellé',
  'Its label and its path must say the same place.': 'Son libellé et son chemin doivent dire le même endroit.',
  'this text cannot be written to a file: “{0}”': 'ce texte ne peut être écrit dans un fichier : « {0} »',
  'Remove NUL characters and broken emoji (half of a surrogate pair) first.':
    'Retirez d’abord les caractères NUL et les émojis rompus (moitié de paire).',
  'the note [^{0}] is written twice': 'la note [^{0}] est écrite deux fois',
  'Give one of the two another name.': 'Donnez un autre nom à l’une des deux.',
  'the note [^{0}] is not written below': 'la note [^{0}] n’est pas écrite plus bas',
  'Add a line at the end: [^{0}]: …': 'Ajoutez une ligne à la fin : [^{0}]: …',
  '“{0}” is no way in which a phrase can have been seen': '« {0} » n’est pas une façon d’avoir vu une expression',
  'Write one of {0}, then “ · ” and the address.': 'Écrivez l’un de {0}, puis « · » et l’adresse.',
  'Write one of {0}, then “ · ” and the address.{1}': 'Écrivez l’un de {0}, puis « · » et l’adresse.{1*}',
  'a quotation begins inside another': 'une citation commence dans une autre',
  'Close the first with ” and its note; inside a quotation use ‘ and ’.':
    'Fermez la première par ” et sa note ; dans une citation, employez ‘ et ’.',
  'a quotation is closed that was not opened': 'une citation est fermée sans avoir été ouverte',
  'Put “ before its first word.': 'Mettez “ avant son premier mot.',
  'a quotation is opened and never closed': 'une citation est ouverte et jamais fermée',
  'Put ” and its note after its last word.': 'Mettez ” et sa note après son dernier mot.',
  '“{0}” does not say how it was seen': '« {0} » ne dit pas comment cela a été vu',
  'Write its note directly after the closing mark, such as ”[^1], and below the text [^1]: text · https://….':
    'Écrivez sa note juste après la fermeture, comme ”[^1], et sous le texte [^1]: text · https://….',
  'a quotation holds no word': 'une citation ne contient aucun mot',
  'Put the document’s words between the marks.': 'Mettez les mots du document entre les guillemets.',
  'a quotation of {0} words: “{1}…”': 'une citation de {0} mots : « {1}… »',
  'Shorten it to {0} words or split it: a digest never holds a whole sentence of a source.':
    'Réduisez-la à {0} mots ou divisez-la : un résumé ne contient jamais une phrase entière d’une source.',
  'the sign {0} stands in a digest': 'le signe {0} figure dans un résumé',
  'A document’s own words stand between “ and ” with their note; for anything else use ‘ and ’.':
    'Les mots d’un document sont entre “ et ” avec leur note ; pour le reste, employez ‘ et ’.',
  'the note [^{0}] does not follow a quotation': 'la note [^{0}] ne suit pas une citation',
  'In a digest one note stands directly after ”.': 'Dans un résumé, une note suit directement ”.',
  '{0} has text: listed and yet passages': '{0} a text: listed et pourtant des passages',
  'Write text: digest (our paraphrase) or copy (the text itself), or remove the passages.':
    'Écrivez text: digest (notre paraphrase) ou copy (le texte lui-même), ou retirez les passages.',
  '{0} has text: digest and yet no passage': '{0} a text: digest et pourtant aucun passage',
  'Add a block such as “¶1 …”, or write text: listed for a document that was not read.':
    'Ajoutez un bloc comme « ¶1 … », ou écrivez text: listed pour un document non lu.',
  'a passage of a full text goes over several lines': 'un passage d’un texte intégral s’étend sur plusieurs lignes',
  'Put the whole passage on one line, and an empty line between two passages.':
    'Mettez le passage entier sur une ligne, et une ligne vide entre deux passages.',
  'this block names a place and says nothing': 'ce bloc nomme un endroit et ne dit rien',
  'Add a text or remove the block.': 'Ajoutez un texte ou retirez le bloc.',
  '{0} stands here and on line {1}': '{0} figure ici et à la ligne {1}',
  'Join the two blocks, or correct one of the two places.': 'Réunissez les deux blocs, ou corrigez l’un des endroits.',
  'Write the second as {0}~2.': 'Écrivez le second {0}~2.',
  'the note [^{0}] is written below and used nowhere': 'la note [^{0}] est écrite plus bas et employée nulle part',
  'Put [^{0}] where it belongs, or remove the note.': 'Mettez [^{0}] à sa place, ou retirez la note.',
  'a block of the kind {0} is no passage': 'un bloc du genre {0} n’est pas un passage',
  'Write passages, headings and notes only.': 'N’écrivez que passages, titres et notes.',
  'the headings {0} cannot be written': 'les titres {0} ne peuvent être écrits',
  'At most six headings, none of them empty.': 'Six titres au plus, aucun vide.',
  '{0} is no answer of foc check{1}': '{0} n’est pas une réponse de foc check{1}',
  'Make one with: foc check DRAFT --format json --out FILE.':
    'Faites-en une : foc check PROJET --format json --out FICHIER.',
  '{0} is not JSON': '{0} n’est pas du JSON',
  '{0} is no edition of a toolkit: it is {1}': '{0} n’est pas une édition d’une boîte à outils : c’est {1}',
  '{0} is {1}; this foc reads up to foc/brief@{2}': '{0} est {1} ; ce foc lit jusqu’à foc/brief@{2}',
  'A later foc wrote it: update foc, or build the edition anew.':
    'Un foc plus récent l’a écrit : mettez foc à jour, ou refaites l’édition.',
  '{0} is not a whole edition of a toolkit{1}': '{0} n’est pas une édition entière d’une boîte à outils{1}',
  'its facts name no title or no file in {0}': 'ses faits ne nomment ni titre ni fichier en {0@}',
  'Run npm run gather again; it writes both together.': 'Lancez à nouveau npm run gather ; il écrit les deux ensemble.',
  'Do not edit it by hand: change corpus/un/choices.yaml and run npm run gather again.':
    'Ne le modifiez pas à la main : changez corpus/un/choices.yaml et relancez npm run gather.',
  '{0} is not named as a concept is': '{0} n’est pas nommé comme un concept',
  'Use lower-case letters, digits and hyphens: internet-shutdown.yaml.':
    'Employez minuscules, chiffres et traits d’union : internet-shutdown.yaml.',
  'the folder {0} cannot be read': 'le dossier {0} est illisible',
  'Check that it is there and that you may read it.': 'Vérifiez qu’il existe et que vous pouvez le lire.',
  '{0} is not UTF-8': '{0} n’est pas en UTF-8',
  'Save the file as UTF-8.': 'Enregistrez le fichier en UTF-8.',
  'Check that the file is there and that you may read it.':
    'Vérifiez que le fichier existe et que vous pouvez le lire.',
  'Split the document into several files.': 'Divisez le document en plusieurs fichiers.',
  '{0} is not a file': '{0} n’est pas un fichier',
  'Put a file there.': 'Mettez-y un fichier.',
  '{0} does not begin with its facts between two lines of ---':
    '{0} ne commence pas par ses faits entre deux lignes de ---',
  'Begin the file with a line ---, then the facts (id: …, title: …), then a line ---.':
    'Commencez le fichier par une ligne ---, puis les faits (id: …, title: …), puis une ligne ---.',
  '{0} has facts at its top that never end': '{0} a en tête des faits qui ne finissent pas',
  'Close the facts with a line that holds only ---.': 'Fermez les faits par une ligne qui n’a que ---.',
  '{0} does not have the shape wanted': '{0} n’a pas la forme voulue',
  '{0} has a field {1} that is not known here': '{0} a un champ {1} qui n’est pas connu ici',
  'Known fields: {0}.': 'Champs connus : {0}.',
  '{0} has no {1}': '{0} n’a pas de champ {1*}',
  'Add {0}: {1}.': 'Ajoutez {0}: {1*}.',
  '{0}: {1} is {2}; wanted is {3}': '{0} : {1*} est {2*} ; il faut {3*}',
  '{0} cannot be read as YAML: {1}': '{0} ne se lit pas comme du YAML : {1}',
  '{0} has more than {1} characters': '{0} a plus de {1} caractères',
  'Split it: ai.one.en.md, ai.two.en.md.': 'Divisez-le : ai.one.en.md, ai.two.en.md.',
  '{0} is not named as an addition in {1} is': '{0} n’est pas nommé comme un ajout en {1@}',
  'Name it after the toolkit it adds to: ai.{0}.md, or ai.our-desk.{1}.md.':
    'Nommez-le d’après la boîte à outils qu’il complète : ai.{0}.md, ou ai.our-desk.{1}.md.',
  '{0} has {1} points; at most {2} are read': '{0} a {1} points ; au plus {2} sont lus',
  'A note that long is not read: keep what matters.': 'Une note aussi longue ne se lit pas : gardez ce qui compte.',
  '{0} adds to a toolkit {1} in {2}, which is not here':
    '{0} complète une boîte à outils {1} en {2@}, qui n’est pas ici',
  'There is no toolkit in {0}.': 'Il n’y a pas de boîte à outils en {0@}.',
  'Toolkits in {0}: {1}.': 'Boîtes à outils en {0@} : {1}.',
  'a {0} cannot stand {1}': 'un {0} ne peut figurer {1*}',
  'before the first section': 'avant la première section',
  'in this section': 'dans cette section',
  'The background holds paragraphs; every other section holds lists with -.':
    'Le contexte contient des paragraphes ; toute autre section contient des listes avec -.',
  'what is said in brief has {0}, not two lines': 'ce qui est dit en bref a {0*}, non deux lignes',
  'two lists': 'deux listes',
  '{0} lines': '{0} lignes',
  'Write two items: what we want; why now. What stands behind it is added when the note is made.':
    'Écrivez deux points : ce que nous voulons ; pourquoi maintenant. Ce qui l’appuie est ajouté quand la note est faite.',
  'an answer does not say which objection it answers': 'une réponse ne dit pas à quelle objection elle répond',
  'Begin it with the objection in bold, in your own words: - **Security comes first.** What to say …':
    'Commencez-la par l’objection en gras, dans vos mots : - **La sécurité d’abord.** Ce qu’il faut dire …',
  'a {0} cannot stand in a talking point': 'un {0} ne peut figurer dans un point de discussion',
  'A talking point is one list item: what to say, its citations, its force.':
    'Un point de discussion est un élément de liste : ce qu’il faut dire, ses citations, sa force.',
  'a resource is a title with its address': 'une ressource est un titre avec son adresse',
  'Write - [title](https://…).': 'Écrivez - [titre](https://…).',
  'a talking point rests on no agreed phrase: “{0}…”':
    'un point de discussion ne repose sur aucune expression convenue : « {0}… »',
  'Add what it rests on, such as {0}.': 'Ajoutez ce sur quoi il repose, comme {0}.',
  'a line on care does not say why: “{0}…”': 'une mise en garde ne dit pas pourquoi : « {0}… »',
  'End it with one of {0}.': 'Terminez-la par l’un de {0}.',
  '{0} rests on no phrase: “{1}…”': '{0} ne repose sur aucune expression : « {1}… »',
  'Add where it stands, such as {0}.': 'Ajoutez où cela figure, comme {0}.',
  '{0} says nothing': '{0} ne dit rien',
  'Write what to say before the citations.': 'Écrivez ce qu’il faut dire avant les citations.',
  'this is no citation: {0}': 'ce n’est pas une citation : {0}',
  'A citation reads {0}: document, place (— where unknown), phrase. Nothing but citations and the word in { } follows what is said.':
    'Une citation s’écrit {0} : document, endroit (— si inconnu), expression. Seuls des citations et le mot entre { } suivent ce qui est dit.',
  '{{0}} is {1}': '{{0}} est {1}',
  'Write one of {0}.': 'Écrivez l’un de {0}.',
  'Did you mean {{0}}?': 'Vouliez-vous dire {{0}} ?',
  'a toolkit has no section “{0}” at this level': 'une boîte à outils n’a pas de section « {0} » à ce niveau',
  'Sections: {0}.': 'Sections : {0}.',
  '{0} is not named as a toolkit in {1} is': '{0} n’est pas nommé comme une boîte à outils en {1@}',
  'Name it <id>.{0}.md, the id in lower-case letters, digits and hyphens.':
    'Nommez-le <id>.{0}.md, l’identifiant en minuscules, chiffres et traits d’union.',
}
