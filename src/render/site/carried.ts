import type { ConceptPage, SiteCatalogue, SiteLanguage, TextPage } from '../../types.ts'
import type { Lead } from './search/lead.ts'

/** What a site in one file carries beside its catalogue, each packed apart, so that a page unpacks only what it shows. */
export interface SingleParcels {
  concepts: { pages: ConceptPage[]; timelines: Record<string, { [L in SiteLanguage]: string }> }
  texts: TextPage[]
  /** Briefs as markup, by `theme.language`, and the licences of the software. */
  rest: { briefs: Record<string, string>; licences: string }
}

/** What the search of a folder of pages loads when somebody enters its box. */
export interface FolderSearch {
  /** Of documents and concepts only what a list of answers shows. */
  catalogue: SiteCatalogue
  leads: Record<string, Lead>
  /** Names of the files of pages, by `kind id`. */
  files: Record<string, string>
  /** Names of the files with the words of the texts. */
  parts: string[]
}
