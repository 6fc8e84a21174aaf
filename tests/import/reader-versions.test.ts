import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Format, importBytes, readerVersions } from '../../src/import/index.ts'
import type { State } from '../../src/types.ts'
import { akn } from '../library/akn.ts'
import { collection } from './akoma-ntoso/akn-collection.ts'
import { docx, paragraph, run, styled } from './docx/docx-sample.ts'
import { bytesOf } from './imported.ts'
import { pdfBytes } from './pdf/pdf-pages.ts'

const states = ['Northmere', 'Southby', 'Isle and Shoal'].map((en, at): State => {
  const nothing = { member: null, left: null, observer: null, also: [], formerly: [], printed: [] }
  return { ...nothing, code: `X${'ABC'[at]}`, en, fr: en }
})

const statement = [
  '# Statement on Quiet Harbours',
  '',
  'Northmere, 7 June 2033',
  '',
  'The members of the Lantern Coalition want quiet harbours.[^1]',
  '',
  '## What they ask',
  '',
  '1. They ask each port:',
  '   (a) to publish its tides;',
  '   (b) to thank its pilots.',
  '',
  '2. They will [meet] [not meet] again.',
  '',
  '[^1]: A harbour is quiet when its lamps are lit.',
  '',
]

const plain = statement.map(line => line.replace(/^#+ |\[\^1\]:? ?/g, '')).join('\n')

const resolution = (language: 'eng' | 'fra'): string =>
  akn({
    ...{ symbol: 'A/RES/99/31', title: 'Lamps of the river deltas', language },
    preamble: ['Recalling the tides of the deltas,'],
    operative: [
      {
        number: '1',
        text: 'Asks every port:',
        items: [
          ['a', 'to light its piers;'],
          ['b', 'to keep them lit.'],
        ],
      },
      { number: '2', text: 'Decides to meet again.' },
    ],
    lists: { inFavour: ['Northmere', 'Isle and Shoal'], against: ['Southby'], abstaining: [] },
    sponsors: 'Northmere and Southby',
  }).replace(
    '</statement>',
    `<attachments><attachment><doc name="annex"><preface><p>Annex</p></preface><mainBody><article><num>Article 1</num><heading>Lamps</heading><paragraph><num>1.</num><content><p>Every port keeps its lamps lit.</p></content></paragraph></article></mainBody></doc></attachment></attachments></statement>`,
  )

const page = `<!doctype html><html lang="en"><head><title>Quiet Harbours</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Statement on Quiet Harbours</h1><p>7 June 2033</p><p>The members want quiet harbours.<sup><a href="#n1">1</a></sup></p>
<h2>What they ask</h2><ol start="4"><li>They ask each port to publish its tides.</li><li>They thank the pilots.</li></ol>
<table><tr><td>Northmere</td><td>three piers</td></tr></table><p id="n1">1. A harbour is quiet when its lamps are lit.</p></article></body></html>`

/** Small texts with much of what a reader looks for. */
const samples: { [F in Format]: Uint8Array[] } = {
  'akoma-ntoso': [
    bytesOf(resolution('eng')),
    bytesOf(resolution('fra')),
    bytesOf(collection({ symbol: 'A/RES/99/40 A-B', parts: [{ letter: 'A' }, { letter: 'B' }] })),
  ],
  markdown: [bytesOf(statement.join('\n'))],
  text: [bytesOf(plain)],
  html: [bytesOf(page)],
  docx: [
    docx({
      body:
        styled('Statement on Quiet Harbours', 'Title') +
        paragraph('Northmere, 7 June 2033') +
        paragraph(`${run('The members want quiet harbours.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        paragraph('1. They ask each port to publish its tides.') +
        paragraph('2. They thank the pilots.'),
      footnotes: `<w:footnote w:id="2">${paragraph('A harbour is quiet when its lamps are lit.')}</w:footnote>`,
    }),
  ],
  pdf: [
    pdfBytes([
      [
        [60, 60, 'Statement on Quiet Harbours', 18],
        [60, 90, 'Northmere, 7 June 2033'],
        [60, 120, 'The members of the Lantern Coalition want quiet har-'],
        [60, 132, 'bours on every coast, and lamps on every pier.'],
        [60, 160, '1. They ask each port to publish its tides.'],
        [60, 780, '1'],
      ],
      [
        [60, 60, '2. They thank the pilots.'],
        [60, 780, '2'],
      ],
    ]),
  ],
}

interface Reading {
  version: number
  /** All that a reader makes of its samples. */
  read: unknown[]
}

async function readingOf(format: Format): Promise<Reading> {
  const read: unknown[] = []
  for (const bytes of samples[format]) {
    const { documents, warnings } = await importBytes(bytes, 'sample', { format, states })
    // The packages of Word bear the day on which they were made.
    read.push(...documents.map(({ reader: _reader, sha256: _sha256, ...document }) => document), warnings)
  }
  return { version: readerVersions[format], read }
}

const recordOf = (format: Format): string => join(import.meta.dirname, 'readings', `${format}.json`)

// What a library holds is read again only where the number was raised: raise it in src/import/reader-versions.ts, then
// record what is read now with UPDATE_READINGS=1 npx vitest run tests/import/reader-versions.test.ts
it.each(Object.keys(samples) as Format[])(
  'a reader that reads otherwise than recorded has a higher number: %s',
  async format => {
    const reading = await readingOf(format)
    const recorded = JSON.parse(readFileSync(recordOf(format), 'utf8')) as Reading
    if (process.env.UPDATE_READINGS === '1' && reading.version > recorded.version)
      writeFileSync(recordOf(format), `${JSON.stringify(reading, null, 1)}\n`)
    else expect(reading).toEqual(recorded)
  },
)
