import { buildBrief, listToolkits, withOwnParagraphs } from '../../ask/index.ts'
import { askLibrary, type LibraryOptions, ownToolkits } from '../../library/index.ts'
import type { Brief } from '../../types.ts'
import { warn } from './warn.ts'

/** A toolkit in one language. */
export interface Note {
  id: string
  language: string
}

/**
 * The briefs of a library, with the user's own points; what is wrong with those is said on the other stream.
 *
 * @param choose Which notes of those there are, and in what order.
 * @throws {FocError} `UNKNOWN_TOOLKIT`, and what `choose` throws.
 */
export function makeBriefs(
  library: LibraryOptions,
  choose: (there: readonly Note[]) => readonly Note[],
): Promise<Brief[]> {
  return askLibrary(library, async index => {
    const there = listToolkits(index)
    const wanted = choose(there)
    const { own, findings } = await ownToolkits(library, there)
    for (const finding of findings) warn(finding)
    const briefs: Brief[] = []
    for (const { id, language } of wanted)
      briefs.push(await withOwnParagraphs(index, buildBrief(index, id, language, own)))
    return briefs
  })
}
