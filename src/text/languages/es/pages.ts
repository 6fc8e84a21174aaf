import type { PageWords } from '../rules/page-words.ts'

export const pages: PageWords = {
  buttons: 'publicidad|compartir(?: .{0,30})?|imprimir|leer más',
  pointers: 'leer también',
  endings: 'artículos relacionados',
  by: 'por',
  published: 'publicado',
  publishedOn: '',
  picture: 'foto',
  notices: '',
}
