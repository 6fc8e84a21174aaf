import { strToU8, zipSync } from 'fflate'
import type { Passage } from '../../src/types.ts'
import { odtBody } from './odt-body.ts'
import { CONTENT_STYLES, documentStyles, escapeXml, NAMESPACES } from './odt-styles.ts'

/** What a typist has before the paragraphs. */
export interface Typed {
  title: string
  symbol: string
  language: string
  passages: Passage[]
}

/** An OpenDocument text (ODF 1.2): automatic numbers and letters, headers and footers, real footnotes, pages begun by hand. */
export function writeOdt(typed: Typed): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="1.2">${CONTENT_STYLES}<office:body><office:text>
<text:p text:style-name="Title">${escapeXml(typed.title)}</text:p>
${odtBody(typed.passages)}</office:text></office:body></office:document-content>`
  const meta = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta ${NAMESPACES} office:version="1.2"><office:meta><dc:title>${escapeXml(typed.title)}</dc:title></office:meta></office:document-meta>`
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME}"/>
${['content.xml', 'styles.xml', 'meta.xml'].map(part => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`).join('\n')}
</manifest:manifest>`
  return zipSync(
    {
      mimetype: [strToU8(MIME), { level: 0 }],
      'content.xml': strToU8(content),
      'styles.xml': strToU8(documentStyles(typed.symbol, typed.language)),
      'meta.xml': strToU8(meta),
      'META-INF/manifest.xml': strToU8(manifest),
    },
    { mtime: '2020-01-01T00:00:00' },
  )
}

const MIME = 'application/vnd.oasis.opendocument.text'
