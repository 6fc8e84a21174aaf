import { FocError } from '../../errors.ts'
import type { DocumentHeader } from '../../types.ts'

/** A document of the catalogue that an imported text may be, and what speaks for it. */
export interface Candidate {
  id: string
  title: string
  adopted: string | null
  why: string
}

/** A text that may be of several documents: a person must say of which. `IMPORT_AMBIGUOUS`. */
export class AmbiguousDocument extends FocError {
  readonly candidates: readonly Candidate[]

  constructor({ title, adopted }: Pick<DocumentHeader, 'title' | 'adopted'>, candidates: readonly Candidate[]) {
    const dated = adopted === null ? 'undated' : `of ${adopted}`
    const named = candidates.map(one => `${one.id} (“${short(one.title)}”, ${one.adopted ?? 'undated'}: ${one.why})`)
    super('IMPORT_AMBIGUOUS', `“${short(title)}”, ${dated}, may be the text of ${named.join(', or of ')}`, {
      hint: `Say which with --id, for example --id ${candidates[0]?.id}; or give a new document an id of its own.`,
    })
    this.candidates = candidates
  }
}

const short = (title: string): string => (title.length <= 90 ? title : `${title.slice(0, 88).trimEnd()} …`)
