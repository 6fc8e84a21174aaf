import type { DocumentRef, TermRecord, Theme, TranslationUnit } from '../../types.ts'
import type { ExchangeFormat } from './formats.ts'
import type { TbxVersion } from './tbx-dialects.ts'

/** All that an export may need; formats about one subject leave the others empty. */
export interface Exchanged {
  corpus: string
  /** Beginning of the address of each concept, in SKOS. */
  base: string
  /** Source and target language, of OmegaT and TMX; in TBX the first two of each concept. */
  languages: readonly [string, string]
  tbxVersion: TbxVersion
  records: readonly TermRecord[]
  /** For the names of the collections of SKOS. */
  themes: readonly Theme[]
  documents: readonly DocumentRef[]
  units: readonly TranslationUnit[]
}

type Write = (data: Exchanged) => Promise<string | Uint8Array>

const writers: { [F in ExchangeFormat]: Write } = {
  tbx: async ({ records, corpus, languages, tbxVersion: version }) =>
    (await import('./tbx.ts')).writeTbx(records, corpus, { version, languages }),
  skos: async ({ records, base, themes }) => {
    const { skosOf } = await import('./skos.ts')
    return (await import('./turtle.ts')).writeTurtle(skosOf(records, base, themes))
  },
  jsonld: async ({ records, base, themes }) => {
    const { skosOf } = await import('./skos.ts')
    return (await import('./jsonld.ts')).writeJsonLd(skosOf(records, base, themes))
  },
  csv: async ({ records }) => (await import('./csv.ts')).writeCsv(records),
  xlsx: async ({ records }) => (await import('./xlsx.ts')).writeXlsx(records),
  omegat: async ({ records, languages }) => (await import('./omegat.ts')).writeOmegat(records, languages),
  tmx: async ({ units, languages }) => (await import('./tmx.ts')).writeTmx(units, languages),
  csl: async ({ documents }) => (await import('./bibliography.ts')).writeCsl(documents),
  bibtex: async ({ documents }) => (await import('./bibliography.ts')).writeBibtex(documents),
  ris: async ({ documents }) => (await import('./bibliography.ts')).writeRis(documents),
  json: async ({ records, corpus }) => (await import('./json.ts')).writeJson(records, corpus),
  jsonl: async ({ records }) => (await import('./json.ts')).writeJsonLines(records),
}

/**
 * Write an exchange format: the same bytes for the same data.
 *
 * @throws {FocError} `SKOS_INTEGRITY`.
 */
export function writeExchange(format: ExchangeFormat, data: Exchanged): Promise<string | Uint8Array> {
  return writers[format](data)
}
