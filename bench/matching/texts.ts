import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const paragraph = /<(p|num|heading|docTitle)\b[^>]{0,2000}>(.*?)<\/\1>/gs
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The plain paragraphs of the resolutions under a folder, in the order of their paths, at most `limit` bytes of UTF-8.
 * Tags are cut out and no more: what is measured is matching, not import.
 */
export function readTexts(folder: string, limit: number): { passages: string[]; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.xml'))
    .sort()
  const passages: string[] = []
  let bytes = 0
  for (const file of files) {
    if (bytes >= limit) break
    for (const [, , inner = ''] of readFileSync(join(folder, file), 'utf8').matchAll(paragraph)) {
      const text = plain(inner)
      if (text.length < 2) continue
      passages.push(text)
      bytes += Buffer.byteLength(text)
    }
  }
  return { passages, bytes }
}

function plain(markup: string): string {
  return markup
    .replace(/<[^>]{0,5000}>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .trim()
}
