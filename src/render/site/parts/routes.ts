import { fold } from '../../../text/index.ts'
import type { DocumentKey } from '../../../types.ts'

/** A page of a site. `place`: the label of a place on it. */
export type Route =
  | { page: 'home' | 'concepts' | 'documents' | 'themes' | 'states' | 'votes' | 'about' }
  | { page: 'concept' | 'state' | 'theme' | 'brief'; id: string }
  | { page: 'document'; id: DocumentKey; place?: string | null }

/** A name that any file system and any address takes: letters and digits of ASCII, hyphens between. */
export function slug(text: string): string {
  const plain = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'x' : plain
}

/** Names of documents by their keys, each once: `a-res-77-211`, in another language than English `a-res-77-211.fr`. */
export function documentSlugs(keys: readonly DocumentKey[]): Map<DocumentKey, string> {
  const taken = new Map<string, number>()
  return new Map(
    [...keys].sort().map(key => {
      const at = key.lastIndexOf('@')
      const language = key.slice(at + 1)
      const plain = `${slug(key.slice(0, at))}${language === 'en' ? '' : `.${slug(language)}`}`
      const before = taken.get(plain) ?? 0
      taken.set(plain, before + 1)
      return [key, before === 0 ? plain : `${plain}-${before + 1}`]
    }),
  )
}

/** The anchor of a place on the page of its document. */
export const placeAnchor = (label: string): string => `p-${encodeURIComponent(label).replace(/%/g, '.')}`
