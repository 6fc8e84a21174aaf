import { placeAnchor, type Route } from '../../render/site/index.ts'
import type { SiteLanguage } from '../../types.ts'

/** The address of a page within the one file: `#/fr/concept/internet-shutdown`, `#/en/document/A%2FRES%2F77%2F211%40en/p-OP4`. */
export function addressIn(route: Route, language: SiteLanguage): string {
  const parts = 'id' in route ? [route.page, encodeURIComponent(route.id)] : [route.page]
  const place = route.page === 'document' && route.place ? [placeAnchor(route.place)] : []
  return `#/${[language, ...parts, ...place].join('/')}`
}

const plain = ['home', 'concepts', 'documents', 'themes', 'states', 'votes', 'about'] as const
const named = ['concept', 'state', 'theme', 'brief'] as const

/** The page of an address; null for one of no page. A place is given as its anchor. */
export function routeOf(hash: string): { route: Route; language: SiteLanguage } | null {
  const [, language, page, id = '', place] = hash.split('/')
  if (language !== 'en' && language !== 'fr') return null
  const list = plain.find(one => one === page)
  if (list !== undefined) return { route: { page: list }, language }
  const one = named.find(each => each === page)
  const known = decoded(id)
  if (one !== undefined) return { route: { page: one, id: known }, language }
  return page === 'document' ? { route: { page, id: known, place: place ?? null }, language } : null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
