import { expect, it } from 'vitest'
import { briefFormats, formatBrief, isBriefFormat } from '../../src/render/document.ts'
import { invented } from './brief.ts'

it('writes a brief in each format, in the language of the brief', () => {
  const brief = invented({ language: 'fr' })
  expect(briefFormats.map(format => formatBrief(brief, format).slice(0, 15))).toEqual([
    '**La déclaratio',
    '<!doctype html>',
    '{\n  "schema": "',
  ])
  expect(formatBrief(brief, 'html')).toContain('<html lang="fr">')
  expect(formatBrief(brief, 'html')).toContain('<title>Quiet harbours</title>')
})

it('knows its formats by name', () => {
  expect(['md', 'html', 'json', 'pdf', 'toString'].filter(isBriefFormat)).toEqual(['md', 'html', 'json'])
})
