import type { Covered, Document, Finding } from '../../types.ts'
import { isThere, listFiles, readText } from '../source/files.ts'
import { attempt, mistake } from '../source/findings.ts'
import { type GatheredFacts, readGatheredFacts, readGatheredSources } from './facts-file.ts'
import { openGathered } from './gathered-digest.ts'

/** Files of the folder that hold no resolution. */
const others: ReadonlySet<string> = new Set(['choices.yaml', 'sources.yaml'])

/**
 * Read the resolutions that `npm run gather` wrote: facts once a symbol, a digest a language. Touches the disk.
 *
 * @param folder `corpus/un`; where it is not there, nothing was gathered.
 * @param shown Its name within the corpus, for messages and `Document.file`.
 * @returns In the order of the file names (code units); a bad file is a finding and the others are still read.
 */
export function readGathered(
  folder: string,
  shown: string,
): { documents: Document[]; covered: Covered | null; findings: Finding[] } {
  const findings: Finding[] = []
  if (!isThere(folder)) return { documents: [], covered: null, findings }
  const sources = attempt(findings, () => {
    const name = `${shown}/sources.yaml`
    return readGatheredSources(readText(folder, 'sources.yaml', name), name)
  })
  const facts = new Map<string, GatheredFacts>()
  for (const name of attempt(findings, () => listFiles(folder, '.yaml', shown)) ?? []) {
    if (others.has(name)) continue
    const read = attempt(findings, () =>
      readGatheredFacts(readText(folder, name, `${shown}/${name}`), `${shown}/${name}`),
    )
    if (read !== null) facts.set(name, read)
  }
  const documents: Document[] = []
  for (const name of attempt(findings, () => listFiles(folder, '.md', shown)) ?? []) {
    const file = `${shown}/${name}`
    const document = attempt(findings, () => {
      const digest = openGathered(readText(folder, name, file), file)
      const known = facts.get(digest.facts)
      if (known !== undefined && sources !== null) return digest.read(known, sources)
      findings.push(
        mistake(
          'MISSING_FACTS',
          `${file} has its facts in ${digest.facts}, which cannot be read`,
          { file, line: 1 },
          'Run npm run gather again.',
        ),
      )
      return null
    })
    if (document !== null) documents.push(document)
  }
  const covered = sources && {
    sessions: sources.sessions,
    until: String(sources.until),
    notCovered: sources.notCovered,
  }
  return { documents, covered, findings }
}
