import { expect, it } from 'vitest'
import { briefFormats, formatBrief, isBriefFormat, writeBrief } from '../../../src/render/brief/index.ts'
import { invented } from './invented-brief.ts'

const start = (content: string | Uint8Array): string =>
  typeof content === 'string' ? content.slice(0, 15) : String.fromCharCode(...content.slice(0, 4))

it('writes a brief in each format, in the language of the brief', async () => {
  const brief = invented({ language: 'fr' })
  const written = await Promise.all(briefFormats.map(async format => [format, start(await writeBrief(brief, format))]))
  expect(Object.fromEntries(written)).toEqual({
    md: '# Quiet harbour',
    html: '<!doctype html>',
    docx: 'PK\u0003\u0004',
    pdf: '%PDF',
    json: '{\n  "schema": "',
  })
  expect(formatBrief(brief, 'html')).toContain('<html lang="fr">')
  expect(formatBrief(brief, 'html')).toContain('<title>Quiet harbours</title>')
})

it('knows its formats by name', () => {
  const known = ['md', 'html', 'docx', 'pdf', 'json']
  expect([...known, 'odt', 'toString'].filter(isBriefFormat)).toEqual(known)
})
