import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { conceptPage, siteCatalogue, textPage } from '../../ask/site/index.ts'
import { packagePlaces } from '../../library/index.ts'
import { singleFile } from '../../render/site/writing.ts'
import type { IndexReader } from '../../store/index.ts'
import { briefsOfSite, type SiteMaking, timelinesOf, withDrawings } from './site-parts.ts'

/** A site as one file. */
export async function singleSite(index: IndexReader, how: SiteMaking): Promise<{ content: string; pages: number }> {
  const { site } = packagePlaces()
  const catalogue = siteCatalogue(index)
  const pages = catalogue.terms.flatMap(({ id }) => conceptPage(index, id) ?? [])
  const timelines: Record<string, Awaited<ReturnType<typeof timelinesOf>>> = {}
  for (const term of withDrawings(pages, how.timelines)) timelines[term.id] = await timelinesOf(index, term)
  const texts = Object.keys(catalogue.documents).map(key => textPage(index, key))
  const rest = { briefs: await briefsOfSite(index, how.library), licences: licencesOf(site) }
  const script = readFileSync(join(site, 'site.js'), 'utf8')
  const content = singleFile(catalogue, { concepts: { pages, timelines }, texts, rest }, script)
  const { states, themes } = catalogue
  const shown = pages.length + texts.length + states.length + themes.length + Object.keys(rest.briefs).length
  return { content, pages: shown }
}

/** The licences of the software that the pages carry. */
export const licencesOf = (folder: string): string => readFileSync(join(folder, 'licences.txt'), 'utf8')
