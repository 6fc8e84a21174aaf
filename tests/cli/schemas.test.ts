import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { akn, harbourResolution } from '../library/akn.ts'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { closed } from '../schemas/closed.ts'
import { foc, focIn, root } from './run.ts'

const folder = join(root, 'schemas')
const ending = '.schema.json'
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
const names = readdirSync(folder).filter(file => file.endsWith(ending))
for (const file of names) ajv.addSchema(closed(JSON.parse(readFileSync(join(folder, file), 'utf8'))) as object)

const place = temporaryFolder()
const library = join(place, 'library')
writeFiles(place, {
  'inbox/a.xml': harbourResolution.en.replace('Noting the tides,', 'Noting every Internet shutdown,'),
  'inbox/b.xml': harbourResolution.fr,
  'inbox/c.xml': '',
  'inbox/d.xml': akn({
    ...{ symbol: 'A/RES/98/1', title: 'Lamps', date: '2032-05-01', preamble: ['Noting the tides,'], sponsors: 'Fiji' },
    operative: [{ number: '1', text: 'Asks for signal lamps at every pier.' }],
    lists: { inFavour: ['Fiji', 'France'], against: ['Norway'], abstaining: [] },
  }),
  'later.md': '1. Calls upon all States to keep every harbour open by night;\n\n2. Welcomes the tides;\n',
  'ministry.csv': 'concept,language,label\ninternet-shutdown,fr,arrêt du réseau\nquay,en,quay\n,,x\n',
  'inbox/README.md': 'About these files.',
})

// Two editions of one toolkit: the first has fewer points, and no text of the United Nations.
const first = foc(['toolkit', 'build', 'ai', '--json']).stdout
const { talkingPoints, terms, ...others } = JSON.parse(first) as { talkingPoints: unknown[]; terms: unknown[] }
writeFiles(place, {
  'editions/ai.en.json': JSON.stringify({ ...others, talkingPoints: talkingPoints.slice(1), terms: terms.slice(2) }),
  'editions/later.json': first,
})

/** In this order: the library grows and shrinks. */
const calls: [schema: string, words: string[]][] = [
  ['import', ['import', join(place, 'inbox')]],
  ['import', ['import', join(place, 'inbox', 'a.xml'), '--dry-run']],
  ['lookup', ['lookup', 'internet shutdown', '--state', 'FR']],
  ['lookup', ['lookup', 'internet shutdown', '--limit', '1000']],
  ['lookup', ['lookup', 'disinfomation']],
  ['lookup', ['lookup', 'whole coast']],
  ['lookup', ['lookup', 'xylophone quartz', '--no-builtin']],
  ['search', ['search', 'internet', 'shutdown', '--explain']],
  ['search', ['search', '“Internet shutdown”', 'term:internet-shutdown', '--part', 'operative,preamble', '--flat']],
  ['search', ['search', 'xylophone', '“Internet shutdowns are good”', 'censor*']],
  ['search', ['search', 'internet', '--count']],
  ['trace', ['trace', 'open internet']],
  ['trace', ['trace', 'every pier of the region']],
  ['trace', ['trace', 'xylophone quartz']],
  ['compilation', ['compile', 'internet shutdown', '--state', 'FR', '--since', '2020']],
  ['compilation', ['compile', 'privacy', '--query', 'signal lamps', '--limit', '3']],
  ['votes', ['votes', 'A/RES/98/1']],
  ['votes', ['votes', 'signal lamps', '--state', 'France']],
  ['votes', ['votes']],
  ['votes', ['votes', '2018-internet-censorship', 'A/RES/99/7']],
  ['show', ['show', '2018-internet-censorship']],
  ['show', ['show', 'A/RES/99/7', 'OP2']],
  ['show', ['show', 'A/RES/99/7', '--with', 'fr']],
  ['check', ['check', join(place, 'inbox', 'a.xml'), '--include-self', '--state', 'FR', '--fail-on', 'near']],
  ['check', ['check', join(place, 'inbox', 'a.xml')]],
  ['diff-texts', ['diff', 'A/RES/99/7', join(place, 'later.md')]],
  ['cite', ['cite', 'A/RES/99/7', 'OP2', '--style', 'apa']],
  ['cite', ['cite', '2018-internet-censorship', '¶1']],
  ['completion', ['completion', 'bash']],
  ['impact', ['impact', 'A/RES/99/7']],
  ['impact', ['impact', '2018-hrc38-geneva-network', '--lang', 'en,fr']],
  ['documents', ['documents']],
  ['documents', ['documents', '--since', '2099']],
  ['suggest', ['suggest']],
  ['suggest', ['suggest', '2018-internet-censorship']],
  ['export', ['export', 'json', '--theme', 'shutdowns']],
  ['export', ['export']],
  ['exported', ['export', 'tmx', '--out', join(place, 'pairs.tmx')]],
  ['exported', ['export', 'tbx', '--since', '2099', '--out', join(place, 'none.tbx')]],
  ['exported', ['export', 'csv', '--lang', 'fr', '--out', `${place}/`]],
  ['terms', ['import-terms', join(place, 'ministry.csv'), '--owner', 'X']],
  ['lookup', ['lookup', 'arrêt du réseau']],
  ['lookup', ['lookup', 'quay']],
  ['toolkits', ['toolkit', 'list']],
  ['brief', ['toolkit', 'build', 'censorship']],
  ['brief', ['toolkit', 'build', 'disinformation']],
  ['brief', ['toolkit', 'build', 'ai', '--changes-from', join(place, 'editions')]],
  ['diff', ['toolkit', 'diff', join(place, 'editions', 'ai.en.json'), join(place, 'editions', 'ai.en.json')]],
  ['diff', ['toolkit', 'diff', join(place, 'editions', 'ai.en.json'), join(place, 'editions', 'later.json')]],
  ['verify', ['toolkit', 'verify']],
  ['verify', ['verify']],
  ['where', ['where']],
  ['pack', ['pack', join(place, 'library.foc'), '--format', 'md']],
  ['pack', ['unpack', join(place, 'library.foc'), '--out', join(place, 'unpacked')]],
  ['site', ['site', '--single', join(place, 'site.html'), '--timelines', '0']],
  ['index', ['index']],
  ['schemas', ['schema']],
  ['forget', ['forget', 'A/RES/99/7@fr']],
  ['forget', ['forget', 'A/RES/1/1']],
  ['error', ['show', 'no-such-document']],
  ['error', ['lookup', 'x', '--kind', 'poem']],
  ['error', ['impact', '2025-ai']],
  ['error', ['toolkit', 'diff', join(place, 'inbox', 'a.xml'), join(place, 'editions', 'ai.en.json')]],
  ['error', ['search', 'x', '--part', 'premable']],
  ['error', ['search', '-x']],
  ['error', ['export', 'odt']],
  ['error', ['export', 'tbx']],
  ['error', ['import-terms', 'no-such-file.csv']],
  ['error', ['no-such-command']],
]

describe('the JSON of a command is valid by its published schema, which names every field of it', () => {
  it.each(calls)('%s: foc %j', (schema, words) => {
    const { code, stdout, stderr } = focIn(library, ...words, '--json')
    expect(code).not.toBe(3)
    const answer: unknown = JSON.parse(schema === 'error' ? stderr : stdout)
    const check = ajv.getSchema(`${schema}${ending}`)
    expect(check?.(answer), JSON.stringify(check?.errors?.slice(0, 3))).toBe(true)
  })

  it('and every published answer is among them', () => {
    // An entry is a line of JSON Lines: tests/cli/export.test.ts has them all; a record needs a server: tests/share/share.real.test.ts.
    const later = ['common', 'entry']
    const published = names
      .map(file => file.slice(0, -ending.length))
      .filter(name => !later.includes(name) && !name.startsWith('share-'))
    expect([...new Set(calls.map(([schema]) => schema))].sort()).toEqual(published.sort())
  })
})
