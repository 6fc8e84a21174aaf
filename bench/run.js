// npm run bench: every figure of docs/performance.md, as ratios within one run.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coldRatios, lookups } from './cold-lookup.js'
import { compare, print, stages } from './import.js'
import { importAll, remove, unpack } from './library.js'

const table = rows => {
  for (const { name, ms, ratio } of rows)
    console.log(`| ${name.padEnd(30)} | ${ms.toFixed(1).padStart(7)} | ${ratio.toFixed(2).padStart(5)} |`)
}

console.log('Cold lookup, built-in index (median of 21 interleaved runs; ratio to node -e 0)')
const empty = join(mkdtempSync(join(tmpdir(), 'foc-empty-')), 'none')
const builtin = coldRatios(lookups, empty)
table(builtin)

const bulk = unpack()
if (bulk === null) console.log('\nThe bulk resolutions are not here: the rest is left out.')
else {
  const { library, ...figures } = importAll(bulk)
  const { documents, refused, passages, seconds, peak } = figures
  console.log(
    `\nImport and index: ${documents} documents (${refused} refused), ${passages} passages, ${seconds.toFixed(1)} s,`,
  )
  console.log(`${Math.round(passages / seconds)} passages a second, peak ${Math.round(peak)} MB`)
  print(await compare(bulk, 3), await stages(bulk))
  console.log('\nCold lookup with them imported')
  const full = coldRatios(lookups, library)
  table(full)
  const worst = full.map((row, at) => row.ms / builtin[at].ms).slice(1)
  console.log(`\nLargest ratio to the built-in index: ${Math.max(...worst).toFixed(2)}`)
  remove(library, bulk)
}
