import type { PageWords } from '../rules/page-words.ts'

export const pages: PageWords = {
  buttons: 'publicité|partager(?: .{0,30})?|imprimer|lire la suite|en savoir plus|retour',
  pointers: 'lire aussi|à lire aussi|voir aussi',
  endings: 'articles? (?:liés|similaires|connexes)|à lire aussi',
  by: 'par',
  published: 'publié|mis à jour',
  publishedOn: 'le',
  picture: 'image|photo',
  notices: 'tous droits réservés',
}
