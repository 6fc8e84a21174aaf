import type { Entries } from '../speaking/catalogue.ts'

/** What goes wrong with a library, its index, its files, and with the network. */
export const errorsOfLibrary: Entries = {
  'a file of the library has a name that a pack cannot hold':
    'un fichier de la bibliothèque a un nom qu’un paquet ne peut contenir',
  'Rename it, or take it out of the folder.': 'Renommez-le, ou retirez-le du dossier.',
  'there is no index to change': 'il n’y a pas d’index à modifier',
  'the index cannot be used (a text in it is no text)': 'l’index est inutilisable (un de ses textes n’en est pas un)',
  'the index cannot be used (a number in it stands for nothing)':
    'l’index est inutilisable (un de ses nombres ne désigne rien)',
  'the disk of the library is full: nothing was changed': 'le disque de la bibliothèque est plein : rien n’a changé',
  'Free some space and repeat the command.': 'Libérez de la place et répétez la commande.',
  'the index cannot be written here': 'l’index ne peut être écrit ici',
  'Choose a folder you may write to with --library DIR.':
    'Choisissez un dossier où vous pouvez écrire avec --library DOSSIER.',
  'another foc is writing to this library': 'un autre foc écrit dans cette bibliothèque',
  'Wait for it to end and repeat the command.': 'Attendez qu’il finisse et répétez la commande.',
  'the index cannot be used ({0})': 'l’index est inutilisable ({0})',
  'the file is no index of foc': 'le fichier n’est pas un index de foc',
  'the index says no format': 'l’index ne dit pas son format',
  'the index was written by a newer foc: it has format {0}, this foc reads up to {1}':
    'l’index a été écrit par un foc plus récent : son format est {0}, ce foc lit jusqu’à {1}',
  'Update foc, or choose another folder with --library DIR.':
    'Mettez foc à jour, ou choisissez un autre dossier avec --library DOSSIER.',
  'the index has the old format {0}': 'l’index a l’ancien format {0}',
  'the pack holds more than foc unpacks': 'le paquet contient plus que ce que foc dépaquète',
  'At most {0} files of {1} bytes, {2} bytes in all.': 'Au plus {0} fichiers de {1} octets, {2} octets en tout.',
  'the file is no pack of foc': 'le fichier n’est pas un paquet de foc',
  'Name a folder, or a file that foc pack made, with --library.':
    'Nommez un dossier, ou un fichier fait par foc pack, avec --library.',
  'the file is an index, but no pack': 'le fichier est un index, mais pas un paquet',
  'Name the folder it lies in with --library.': 'Nommez avec --library le dossier où il se trouve.',
  'the pack is damaged: {0}': 'le paquet est endommagé : {0}',
  'Copy it again from where it was made, or make it again with foc pack.':
    'Copiez-le à nouveau de là où il a été fait, ou refaites-le avec foc pack.',
  'the pack was made by an older foc': 'le paquet a été fait par un foc plus ancien',
  'Unpack it into a folder: foc unpack FILE --out DIR. Its index is then built again.':
    'Dépaquetez-le dans un dossier : foc unpack FICHIER --out DOSSIER. Son index est alors reconstruit.',
  'the file cannot be read': 'le fichier est illisible',
  'Check that you may read it.': 'Vérifiez que vous avez le droit de le lire.',
  'the built-in index has not been made': 'l’index fourni n’a pas été fait',
  'Run npm run build in the project, or install the package again.':
    'Lancez npm run build dans le projet, ou réinstallez le paquet.',
  'the library was written by a newer foc: {0} {1}, this one has {2}':
    'la bibliothèque a été écrite par un foc plus récent : {0} {1}, celui-ci a {2}',
  'Update foc, or choose another folder with --library DIR. Nothing was changed.':
    'Mettez foc à jour, ou choisissez un autre dossier avec --library DOSSIER. Rien n’a changé.',
  'the disk is full: this file was not written': 'le disque est plein : ce fichier n’a pas été écrit',
  'Free some space and repeat the command; what was written before is kept.':
    'Libérez de la place et répétez la commande ; ce qui était écrit est gardé.',
  'the disk is full: this answer was not written whole':
    'le disque est plein : cette réponse n’a pas été écrite en entier',
  'this answer could not be written ({0})': 'cette réponse n’a pu être écrite ({0})',
  'Check where the output of this command goes, and repeat it.':
    'Vérifiez où va la sortie de cette commande, et répétez-la.',
  'this place cannot be written to': 'on ne peut écrire à cet endroit',
  'Choose a folder you may write to (--library DIR, or FOC_LIBRARY).':
    'Choisissez un dossier où vous pouvez écrire (--library DOSSIER, ou FOC_LIBRARY).',
  'this file could not be written ({0})': 'ce fichier n’a pu être écrit ({0})',
  'Check that the folder exists and is a folder.': 'Vérifiez que le dossier existe et en est un.',
  'pages need a folder, and this is a file': 'des pages demandent un dossier, et ceci est un fichier',
  'Name a folder with --out DIR, or write one file with --single FILE.html.':
    'Nommez un dossier avec --out DOSSIER, ou écrivez un seul fichier avec --single FICHIER.html.',
  'the folder has other files in it, {0} among them: nothing was written':
    'le dossier contient d’autres fichiers, dont {0} : rien n’a été écrit',
  'Name a new or empty folder, or one that foc site wrote.':
    'Nommez un dossier nouveau ou vide, ou qu’a écrit foc site.',
  'what stands here is a folder: it was left as it is': 'il y a ici un dossier : il a été laissé tel quel',
  'a pack cannot be changed': 'un paquet ne peut être modifié',
  'Unpack it into a folder first: foc unpack FILE --out DIR.':
    'Dépaquetez-le d’abord dans un dossier : foc unpack FICHIER --out DOSSIER.',
  'the index that foc ships is damaged': 'l’index fourni avec foc est endommagé',
  'Install the package again; where it may be written to, foc index builds it again.':
    'Réinstallez le paquet ; là où l’on peut écrire, foc index le reconstruit.',
  'the library must be a folder or a pack': 'la bibliothèque doit être un dossier ou un paquet',
  'Name a folder with --library DIR.': 'Nommez un dossier avec --library DOSSIER.',
  'the index is damaged: it is not as it was written': 'l’index est endommagé : il n’est plus tel qu’il a été écrit',
  'the library is a pack already': 'la bibliothèque est déjà un paquet',
  'Copy the file.': 'Copiez le fichier.',
  'there is something else of this name': 'autre chose porte déjà ce nom',
  'Choose another name: only a pack is written over.': 'Choisissez un autre nom : seul un paquet est remplacé.',
  'a pack is unpacked into a new or empty folder': 'un paquet se dépaquète dans un dossier nouveau ou vide',
  'Name another with --out DIR.': 'Nommez-en un autre avec --out DOSSIER.',
  'the library must be a folder': 'la bibliothèque doit être un dossier',
  '{0} has {1} MiB; at most {2} are read': '{0*} a {1} Mio ; au plus {2} sont lus',
  'there is no such file': 'ce fichier n’existe pas',
  'there is no such file or folder': 'ce fichier ou dossier n’existe pas',
  'Check the path.': 'Vérifiez le chemin.',
  '{0} is a folder': '{0*} est un dossier',
  '{0} cannot be read': '{0*} est illisible',
  '{0} is empty': '{0*} est vide',
  'the draft': 'le projet',
  'the edition': 'l’édition',
  'the baseline': 'la référence (baseline)',
  'the file of waivers': 'le fichier des dérogations',
  'the template': 'le modèle',
  'the file of facts': 'le fichier des faits',
  'the termbase': 'la base terminologique',
  'the pack': 'le paquet',
  'the file': 'le fichier',
  '{0} was read by an older foc: this one may read places, votes or facts that it did not':
    '{0#} a été lu par un foc plus ancien : celui-ci peut y lire des endroits, des votes ou des faits de plus',
  '{0} were read by an older foc: this one may read places, votes or facts that it did not':
    '{0#} ont été lus par un foc plus ancien : celui-ci peut y lire des endroits, des votes ou des faits de plus',
  'Run foc index to read the kept originals again; what you gave or corrected stays.':
    'Lancez foc index pour relire les originaux gardés ; ce que vous avez donné ou corrigé reste.',
  '{0} holds {1} in {2}, and so does {3}, which is used': '{0} contient {1} en {2@}, de même que {3}, qui est utilisé',
  'Remove one of the two files, or give one another id.':
    'Supprimez l’un des deux fichiers, ou donnez à l’un un autre identifiant.',
  'the library can only be read here, and has no index: one was built for this answer alone':
    'la bibliothèque ne peut être que lue ici, et n’a pas d’index : il en a été construit un pour cette seule réponse',
  'Run foc index once where it can be written to, or ask a copy of it; then answers come at once.':
    'Lancez foc index une fois là où l’on peut y écrire, ou interrogez-en une copie ; les réponses viennent alors aussitôt.',
  '{0} is not as the index has it, although its length and time are':
    '{0} n’est pas tel que l’index l’a, bien que sa longueur et sa date le soient',
  'Run foc index; then read the document, or import it again: the file may be damaged.':
    'Lancez foc index ; puis lisez le document, ou importez-le à nouveau : le fichier est peut-être endommagé.',
  '{0} is not as import wrote it: it was corrected by hand, and is quoted so':
    '{0} n’est pas tel que l’importation l’a écrit : il a été corrigé à la main, et est cité ainsi',
  'Hold it against its source; or run foc forget {0}, and import it again.':
    'Comparez-le à sa source ; ou lancez foc forget {0}, et importez-le à nouveau.',
  '{0} is not used: another file holds the same document':
    '{0} n’est pas utilisé : un autre fichier a le même document',
  'Remove one of the two files, or give one another id; then run foc index.':
    'Supprimez l’un des deux fichiers, ou donnez à l’un un autre identifiant ; puis lancez foc index.',
  'the index is older than the library, and could not be renewed: {0}':
    'l’index est plus ancien que la bibliothèque, et n’a pu être renouvelé : {0*}',
  'the index is not as it was written: it is built again from the files':
    'l’index n’est plus tel qu’il a été écrit : il est reconstruit à partir des fichiers',
  'Check the disk it lies on. No document is lost.': 'Vérifiez le disque où il se trouve. Aucun document n’est perdu.',
  'there is no library here: what foc ships answers alone':
    'il n’y a pas de bibliothèque ici : seul répond ce qui est fourni avec foc',
  'Check the folder after --library; foc import makes it.': 'Vérifiez le dossier après --library ; foc import le crée.',
  'Name what foc pack wrote.': 'Nommez ce qu’a écrit foc pack.',
  'addresses that begin with {0} are not fetched': 'les adresses qui commencent par {0} ne sont pas appelées',
  'Give an address that begins with https:// or http://, or the path of a file.':
    'Donnez une adresse qui commence par https:// ou http://, ou le chemin d’un fichier.',
  'an address with a name or password in it is not fetched':
    'une adresse qui contient un nom ou un mot de passe n’est pas appelée',
  'Open it in a browser, save the document, and import the file.':
    'Ouvrez-la dans un navigateur, enregistrez le document, et importez le fichier.',
  '{0} is a private or local address': '{0} est une adresse privée ou locale',
  'If you know this server and trust it, add --allow-private.':
    'Si vous connaissez ce serveur et lui faites confiance, ajoutez --allow-private.',
  'the server leads from a secure address to {0}': 'le serveur mène d’une adresse sécurisée à {0}',
  'Try that address with https://, or open it in a browser and import the saved file.':
    'Essayez cette adresse avec https://, ou ouvrez-la dans un navigateur et importez le fichier enregistré.',
  'this is not an address of the web': 'ce n’est pas une adresse du web',
  'Write it as a browser shows it, for example https://freedomonlinecoalition.com/.':
    'Écrivez-la comme la montre un navigateur, par exemple https://freedomonlinecoalition.com/.',
  '{0} was promised, and a web page came': '{0*} était annoncé, et une page web est venue',
  'a Word file': 'un fichier Word',
  'a web page': 'une page web',
  'a PDF': 'un PDF',
  'something else': 'autre chose',
  'Open it in a browser: it may be an error page, or ask something first. Save the document and import the file.':
    'Ouvrez-la dans un navigateur : c’est peut-être une page d’erreur, ou qui demande d’abord quelque chose. Enregistrez le document et importez le fichier.',
  'the server promised {0}, and sent {1}': 'le serveur annonçait {0*}, et a envoyé {1*}',
  'the document ended before its end: only a part came':
    'le document s’est interrompu : il n’en est venu qu’une partie',
  'Repeat the command; nothing of the part was kept.': 'Répétez la commande ; rien de cette partie n’a été gardé.',
  'the document is larger than {0}': 'le document dépasse {0}',
  'Fetch it with a browser, keep only the text, and import that.':
    'Téléchargez-le avec un navigateur, n’en gardez que le texte, et importez-le.',
  'the document is empty': 'le document est vide',
  'Open it in a browser; if it shows a text, save it and import the file.':
    'Ouvrez-le dans un navigateur ; s’il montre un texte, enregistrez-le et importez le fichier.',
  'the server leads in a circle': 'le serveur tourne en rond',
  'It may want a cookie, which foc does not keep. Save the document with a browser and import the file.':
    'Il veut peut-être un témoin (cookie), que foc ne garde pas. Enregistrez le document avec un navigateur et importez le fichier.',
  'the server leads on more than {0} times': 'le serveur renvoie ailleurs plus de {0} fois',
  'Open it in a browser, and give the address where it ends.':
    'Ouvrez-la dans un navigateur, et donnez l’adresse où elle aboutit.',
  'unpacked, the document is over {0} times as large as what was sent':
    'dépaqueté, le document est plus de {0} fois plus grand que ce qui a été envoyé',
  'No real document is so: do not trust this address.':
    'Aucun vrai document n’est ainsi : méfiez-vous de cette adresse.',
  'the document is packed in a way that foc does not know':
    'le document est comprimé d’une façon que foc ne connaît pas',
  'the document is damaged: it cannot be unpacked': 'le document est endommagé : il ne peut être dépaqueté',
  'the document did not come within {0}': 'le document n’est pas venu en {0}',
  'the host did not answer within {0}': 'l’hôte n’a pas répondu en {0}',
  'nothing came for {0}, and the document was not complete':
    'rien n’est venu pendant {0}, et le document n’était pas complet',
  'Try again later, or save the document with a browser and import the file.':
    'Réessayez plus tard, ou enregistrez le document avec un navigateur et importez le fichier.',
  'not asked, since its host failed before: {0}': 'non appelé, car son hôte a déjà échoué : {0*}',
  'foc asks the host itself, through no proxy: behind one, save the document and import the file.':
    'foc appelle l’hôte lui-même, sans serveur mandataire : derrière l’un d’eux, enregistrez le document et importez le fichier.',
  'there is no host of this name, or you are not connected': 'aucun hôte ne porte ce nom, ou vous n’êtes pas connecté',
  'the host could not be looked up: you may not be connected':
    'l’hôte n’a pu être trouvé : vous n’êtes peut-être pas connecté',
  'the host has no address': 'l’hôte n’a pas d’adresse',
  'the host refuses the connection': 'l’hôte refuse la connexion',
  'the host cannot be reached': 'l’hôte est injoignable',
  'the network cannot be reached': 'le réseau est injoignable',
  'the host does not answer': 'l’hôte ne répond pas',
  'the host ended the connection': 'l’hôte a coupé la connexion',
  'the server sends headers without end': 'le serveur envoie des en-têtes sans fin',
  'the server does not speak HTTP correctly': 'le serveur ne parle pas correctement HTTP',
  'the connection failed ({0})': 'la connexion a échoué ({0})',
  'Check the spelling and your connection. {0}': 'Vérifiez l’orthographe et votre connexion. {0*}',
  'Try again later. {0}': 'Réessayez plus tard. {0*}',
  'the host does not prove that it is who it says ({0})': 'l’hôte ne prouve pas qu’il est celui qu’il dit ({0})',
  'Do not trust what it sends. Where your own network signs for others, name its certificate in NODE_EXTRA_CA_CERTS.':
    'Ne vous fiez pas à ce qu’il envoie. Si votre propre réseau signe pour d’autres, nommez son certificat dans NODE_EXTRA_CA_CERTS.',
  '{0} (status {1}){2}': '{0*} (statut {1}){2}',
  '{0} (status {1}), and asks to wait {2} seconds': '{0*} (statut {1}), et demande d’attendre {2} secondes',
  'Open it in a browser; if the document shows, save it and import the file.':
    'Ouvrez-la dans un navigateur ; si le document s’affiche, enregistrez-le et importez le fichier.',
  'Try again later; what was fetched before is kept.': 'Réessayez plus tard ; ce qui a été téléchargé est gardé.',
  'there is no document here': 'il n’y a pas de document ici',
  'It may have moved: search the site, or foc import a copy.':
    'Il a peut-être changé d’adresse : cherchez sur le site, ou importez une copie (foc import).',
  'the document was taken away': 'le document a été retiré',
  'Search the site or a web archive for it.': 'Cherchez-le sur le site ou dans une archive du web.',
  'the server does not let programs read this': 'le serveur ne laisse pas les programmes lire ceci',
  'the server is busy': 'le serveur est occupé',
  'the server has an error of its own': 'le serveur a une erreur',
  'the server refuses the request': 'le serveur refuse la demande',
  'the server answers in an unknown way': 'le serveur répond d’une façon inconnue',
}
