import { createHash } from 'node:crypto'
import { gzipSync, strToU8 } from 'fflate'
import type { SiteCatalogue } from '../../types.ts'
import { siteWords } from '../words/site/index.ts'
import type { SingleParcels } from './carried.ts'
import { html, trusted } from './parts/html.ts'
import { siteStyle } from './style.ts'

/**
 * A site in one file, to be mailed or carried: it holds its data, style and script, and a policy that lets nothing else run
 * and nothing be fetched. The same bytes for the same data.
 *
 * @param script the script of the pages, as the build made it.
 */
export function singleFile(catalogue: SiteCatalogue, parcels: SingleParcels, script: string): string {
  const code = script.trim().replaceAll('</script', '<\\/script')
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(siteStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const { concepts, texts, rest } = parcels
  const packed = { catalogue, concepts, texts, rest }
  const words = siteWords('en')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="referrer" content="no-referrer">
<title>foc · ${words.name}</title>
<style>${trusted(siteStyle)}</style>
</head>
<body data-single="">
<div id="page"><main id="main"><h1>${words.home.title}</h1><noscript><p>${words.search.noScript}</p><p lang="fr">${siteWords('fr').search.noScript}</p></noscript></main></div>
${Object.entries(packed).map(
  ([name, value]) => html`<script type="text/plain" id="parcel-${name}">${trusted(pack(value))}</script>
`,
)}<script>${trusted(code)}</script>
</body>
</html>
`.text
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

/** No clock in it; the library is our own copy, so that the bytes do not change with the machine. */
function pack(value: unknown): string {
  const bytes = gzipSync(strToU8(JSON.stringify(value)), { level: 9, mtime: 0 })
  let letters = ''
  for (let at = 0; at < bytes.length; at += 0x2000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x2000))
  return btoa(letters)
}
