import type { CitationRow } from '../../store/index.ts'

/** What sorts first among citations that may never count: reported, our summary, adopted by nobody. */
const NEVER = '1'

/** Whether the words stand only in the title of another text, or in the name of a body: no use of them. */
export const isMention = ({ confirmed, counts, rank }: Pick<CitationRow, 'confirmed' | 'counts' | 'rank'>): boolean =>
  confirmed && !counts && rank < NEVER
