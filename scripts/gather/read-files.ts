import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { importText } from '../../src/import/index.ts'
import { childNamed, findAll, readXml } from '../../src/import/xml/read-xml.ts'
import type { Document, State } from '../../src/types.ts'

/** One file: a resolution in one language, and where the file comes from. */
export interface GatheredFile {
  document: Document
  /** Headings of the UNBIS Thesaurus that the file itself gives. */
  headings: { name: string; source?: string }[]
  meeting: string | null
  sha256: string
  bytes: number
  /** Below the repository; null where nobody said. */
  path: string | null
}

/** `sources.tsv` beside the files or one folder above: the commit, and the path of each file by its sha256. */
export function readSources(folders: readonly string[]): { commit: string | null; paths: Map<string, string> } {
  const paths = new Map<string, string>()
  let commit: string | null = null
  for (const folder of folders)
    for (const place of [folder, dirname(folder)]) {
      const file = join(place, 'sources.tsv')
      if (!existsSync(file)) continue
      const text = readFileSync(file, 'utf8')
      commit = /\b[0-9a-f]{40}\b/.exec(text.split('\n')[0] ?? '')?.[0] ?? commit
      for (const line of text.split('\n')) {
        const [, , path = '', sha256 = ''] = line.split('\t')
        if (/^[0-9a-f]{64}$/.test(sha256) && path !== '') paths.set(sha256, path)
      }
    }
  return { commit, paths }
}

/** Read every XML file below the folders, sorted by name; what cannot be read is told and left out. */
export function readFiles(
  folders: readonly string[],
  states: readonly State[],
  paths: ReadonlyMap<string, string>,
  tell: (message: string) => void,
): GatheredFile[] {
  const files = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && entry.name.endsWith('.xml'))
      .map(entry => join(entry.parentPath, entry.name)),
  )
  const held = new Map<string, GatheredFile>()
  for (const file of files.sort((a, b) => (basename(a) < basename(b) ? -1 : 1))) {
    const name = basename(file)
    const bytes = readFileSync(file)
    try {
      const read = importText(bytes, name, { states })
      const [document] = read.documents
      if (document === undefined || document.symbol === null) throw new Error('it has no symbol')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const key = `${document.symbol}\n${document.language}`
      if (held.has(key)) {
        tell(`${name}: ${document.symbol} in ${document.language} was read before; this file is left out`)
        continue
      }
      held.set(key, { document, ...headOf(bytes, name), sha256, bytes: bytes.length, path: paths.get(sha256) ?? null })
    } catch (error) {
      tell(`${name}: ${error instanceof Error ? error.message : String(error)}; it is left out`)
    }
  }
  return [...held.values()]
}

/** What the importer does not keep: the address of each heading, and the meeting. */
function headOf(bytes: Uint8Array, name: string): Pick<GatheredFile, 'headings' | 'meeting'> {
  const root = readXml(new TextDecoder().decode(bytes), name)
  const meta = findAll(root, 'meta')[0] ?? childNamed(root, 'meta') ?? root
  const headings = new Map<string, { name: string; source?: string }>()
  for (const { attributes } of findAll(meta, 'keyword')) {
    if (attributes.dictionary !== 'UNBIS Thesaurus') continue
    const words = (attributes.showAs ?? '').replace(/\s+/g, ' ').trim()
    const source = attributes.href?.trim()
    if (words !== '' && !headings.has(words)) headings.set(words, source ? { name: words, source } : { name: words })
  }
  const meeting = findAll(meta, 'step')
    .find(({ attributes }) => attributes.outcome === 'adopted')
    ?.attributes.as?.trim()
  return { headings: [...headings.values()], meeting: meeting ? meeting : null }
}
