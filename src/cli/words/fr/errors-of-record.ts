import type { Entries } from '../speaking/catalogue.ts'

/** What goes wrong with a library of record, its server and its address. */
export const errorsOfRecord: Entries = {
  'the record cannot be reached': 'la référence est injoignable',
  'Check the network, and the address of the server; repeat the command when it answers.':
    'Vérifiez le réseau et l’adresse du serveur ; répétez la commande quand il répondra.',
  'the server of the record refuses the user or the password':
    'le serveur de la référence refuse l’utilisateur ou le mot de passe',
  'Check the user in the address, and the password in PGPASSFILE or PGPASSWORD.':
    'Vérifiez l’utilisateur dans l’adresse, et le mot de passe dans PGPASSFILE ou PGPASSWORD.',
  'the database holds no library of record': 'la base de données ne contient pas de bibliothèque de référence',
  'Check the name of the database; who administers it makes the record with foc share init ADDRESS.':
    'Vérifiez le nom de la base ; son administrateur crée la référence avec foc share init ADRESSE.',
  'the server has no database of this name': 'le serveur n’a pas de base de données de ce nom',
  'Check the name behind the host in the address.': 'Vérifiez le nom qui suit l’hôte dans l’adresse.',
  'this user may not do that with the record': 'cet utilisateur n’a pas le droit de faire cela dans la référence',
  'Ask who administers it: foc share init ADDRESS --writer ROLE lets a role write, --reader ROLE lets it read.':
    'Demandez à l’administrateur : foc share init ADRESSE --writer RÔLE permet à un rôle d’écrire, --reader RÔLE de lire.',
  'this server only lets the record be read: it is a replica, or the user is only a reader':
    'ce serveur ne permet que de lire la référence : c’est une réplique, ou l’utilisateur n’a que le droit de lire',
  'Name the primary server in the address, or all of them: postgres://HOST1,HOST2/DATABASE.':
    'Indiquez dans l’adresse le serveur principal, ou tous : postgres://HÔTE1,HÔTE2/BASE.',
  'the record has a file of this name in other capitals: nothing was written':
    'la référence a un fichier de ce nom avec d’autres majuscules : rien n’a été écrit',
  'foc share log names it; on some machines the two would be one file.':
    'foc share log le nomme ; sur certaines machines, les deux ne feraient qu’un.',
  'the server of the record has no room left for this': 'le serveur de la référence n’a plus de place pour cela',
  'Repeat the command later; who administers the server can see why.':
    'Répétez la commande plus tard ; l’administrateur du serveur peut en voir la raison.',
  'the disk of the record is full: nothing was written': 'le disque de la référence est plein : rien n’a été écrit',
  'Who administers the server must make room; then repeat the command.':
    'L’administrateur du serveur doit libérer de la place ; répétez ensuite la commande.',
  'the server of the record broke this off, since others were writing':
    'le serveur de la référence a interrompu l’opération, car d’autres écrivaient',
  'the server of the record offers no encryption': 'le serveur de la référence n’offre pas de chiffrement',
  'Turn it on at the server; in a network that you trust, add ?sslmode=disable to the address.':
    'Activez-le sur le serveur ; dans un réseau de confiance, ajoutez ?sslmode=disable à l’adresse.',
  'the certificate of the record’s server cannot be checked':
    'le certificat du serveur de la référence ne peut être vérifié',
  'Name the authority that signed it: ?sslrootcert=FILE behind the address.':
    'Indiquez l’autorité qui l’a signé : ?sslrootcert=FICHIER à la fin de l’adresse.',
  'the server of the record failed ({0})': 'le serveur de la référence a échoué ({0})',
  'Repeat the command; who administers the server finds more in its log.':
    'Répétez la commande ; l’administrateur en trouve davantage dans le journal du serveur.',
  'the address has a parameter that foc does not know': 'l’adresse a un paramètre que foc ne connaît pas',
  'the address of the record cannot be read': 'l’adresse de la référence est illisible',
  'Write postgres://USER@HOST:PORT/DATABASE. A password is better kept in PGPASSFILE or PGPASSWORD; in an address its odd signs stand encoded, % as %25, @ as %40.':
    'Écrivez postgres://UTILISATEUR@HÔTE:PORT/BASE. Le mot de passe est mieux gardé dans PGPASSFILE ou PGPASSWORD ; dans une adresse, les signes particuliers s’y écrivent codés, % comme %25, @ comme %40.',
  'the address names no database': 'l’adresse ne nomme aucune base de données',
  'Write it behind the host: postgres://HOST/DATABASE.': 'Écrivez-la après l’hôte : postgres://HÔTE/BASE.',
  'no file of services has one called {0}': 'aucun fichier de services n’en a un nommé {0}',
  'Check PGSERVICE and PGSERVICEFILE.': 'Vérifiez PGSERVICE et PGSERVICEFILE.',
  'this sslmode is not known': 'ce sslmode n’est pas connu',
  'Valid: disable, prefer, require, verify-ca, verify-full.':
    'Valeurs admises : disable, prefer, require, verify-ca, verify-full.',
  'the certificate that sslrootcert names cannot be read': 'le certificat que nomme sslrootcert est illisible',
  'Check {0}.': 'Vérifiez {0}.',
  'a file of settings for the database cannot be read': 'un fichier de réglages de la base de données est illisible',
  'Check PGSERVICEFILE, PGPASSFILE and sslrootcert.': 'Vérifiez PGSERVICEFILE, PGPASSFILE et sslrootcert.',
  'The file of passwords was passed over, since others may read it: chmod 600 it.':
    'Le fichier de mots de passe a été écarté, car d’autres peuvent le lire : chmod 600.',
  'the record is not as foc writes it: {0}': 'la référence n’est pas telle que foc l’écrit : {0*}',
  'its changes cannot be read': 'ses changements sont illisibles',
  'change {0} is missing': 'le changement {0} manque',
  'it has no number': 'elle n’a pas de numéro',
  'it says that it has {0} changes, and ends before': 'elle dit avoir {0} changements, et finit avant',
  'a change has no number': 'un changement n’a pas de numéro',
  'change {0} is of a file whose name leads elsewhere':
    'le changement {0} est celui d’un fichier dont le nom mène ailleurs',
  'change {0} is of a file that is no file of a library':
    'le changement {0} est celui d’un fichier qui n’est pas d’une bibliothèque',
  'the bytes of {0} are missing': 'les octets de {0} manquent',
  'the bytes of {0} are others than it says': 'les octets de {0} ne sont pas ceux qu’elle annonce',
  'Who administers it restores a backup; what this desk has stays as it is.':
    'Son administrateur restaure une sauvegarde ; ce que ce poste a reste tel quel.',
  'the record has {0} changes: there is no {1}': 'la référence a {0} changements : il n’y a pas de {1}',
  'foc share log names them.': 'foc share log les nomme.',
  'a file was changed while it was sent: nothing was written':
    'un fichier a changé pendant l’envoi : rien n’a été écrit',
  'a file of this name or size cannot be shared: nothing was written':
    'un fichier de ce nom ou de cette taille ne peut être partagé : rien n’a été écrit',
  'Names begin with a letter or digit and have at most 200 characters; files have at most {0} MiB. Give the document another id with --id.':
    'Un nom commence par une lettre ou un chiffre et a 200 caractères au plus ; un fichier, {0} Mio au plus. Donnez au document un autre identifiant avec --id.',
  'another desk has changed {0} meanwhile: nothing was written':
    'un autre poste a changé {0} entre-temps : rien n’a été écrit',
  'Run foc share pull, then repeat the command.': 'Lancez foc share pull, puis répétez la commande.',
  'the record was made by a newer foc: its format is {0}, this one knows {1}':
    'la référence a été créée par un foc plus récent : son format est {0}, celui-ci connaît {1}',
  'Update foc. What this desk has stays as it is, and is answered from.':
    'Mettez foc à jour. Ce que ce poste a reste tel quel, et sert à répondre.',
  'the record was emptied: its tables are there, and nothing is in them':
    'la référence a été vidée : ses tables existent, et ne contiennent rien',
  'Who administers it restores a backup, or removes the schema foc and makes the record again; what this desk has stays as it is.':
    'Son administrateur restaure une sauvegarde, ou supprime le schéma foc et recrée la référence ; ce que ce poste a reste tel quel.',
  'the database has a schema called foc that is no library of record':
    'la base de données a un schéma nommé foc qui n’est pas une bibliothèque de référence',
  'Make the record in another database.': 'Créez la référence dans une autre base de données.',
  'the server has no role called {0}': 'le serveur n’a pas de rôle nommé {0}',
  'Who administers the server makes it first: CREATE ROLE … LOGIN.':
    'L’administrateur du serveur le crée d’abord : CREATE ROLE … LOGIN.',
  '{0}. The answer is from what this desk has of it, before its first change':
    '{0*}. La réponse vient de ce que ce poste en a, avant le premier changement',
  '{0}. The answer is from what this desk has of it, as of its change {1}, {2}':
    '{0*}. La réponse vient de ce que ce poste en a, au changement {1}, {2}',
  '{0} was changed here and in the record: the answer is from what stands here':
    '{0} a changé ici et dans la référence : la réponse vient de ce qui est ici',
  '{0} files were changed here and in the record: the answer is from what stands here':
    '{0} fichiers ont changé ici et dans la référence : la réponse vient de ce qui est ici',
  'foc share status shows both versions, and how they differ.':
    'foc share status montre les deux versions, et ce qui les sépare.',
  'What this desk has stays as it is. To go on with the record as it is now, run foc share pull --afresh; what only this desk has is then sent with foc share push.':
    'Ce que ce poste a reste tel quel. Pour continuer avec la référence telle qu’elle est, lancez foc share pull --afresh ; ce que ce poste est seul à avoir s’envoie ensuite avec foc share push.',
  'another desk writes into the record as {0} too: the log tells the two apart only by their desks':
    'un autre poste écrit aussi dans la référence sous le nom {0} : le journal ne distingue les deux que par leurs postes',
  'Set FOC_AUTHOR to a name of your own.': 'Définissez FOC_AUTHOR avec un nom qui vous soit propre.',
}
