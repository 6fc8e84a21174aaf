// A cold search on the shipped index and on a library, interleaved by query: node bench/cold-search.js LIBRARY.
// Median of whole processes, and their ratio; at most 1.25 is wanted with all resolutions of three sessions imported.
import { join } from 'node:path'
import { coldRatios } from './cold-lookup.js'

const library = process.argv[2]
if (library === undefined) throw new Error('name a library: node bench/cold-search.js LIBRARY')
const nowhere = join(import.meta.dirname, 'no-such-library')
const queries = [
  'internet shutdown',
  'human rights',
  'encryption',
  '“digital divides”',
  'privacy -women',
  'state',
  'zzyzx',
]

for (const query of queries) {
  const commands = { [query]: ['search', ...query.split(' ')] }
  const [, shipped] = coldRatios(commands, nowhere)
  const [, full] = coldRatios(commands, library)
  const cells = [shipped.ms.toFixed(1), full.ms.toFixed(1), (full.ms / shipped.ms).toFixed(2)]
  process.stdout.write(`| ${query} | ${cells.join(' | ')} |\n`)
}
