import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

interface Row {
  consumer: string
  what: string
  written: number
  read: number
  fault?: string
}

const script = join(import.meta.dirname, '..', '..', '..', 'bench', 'consumers.js')
const programs = [
  ...['OmegaT', 'translate-toolkit', 'bibtex', 'biber', 'pandoc', 'bibutils', 'rdflib', 'Oxigraph', 'rapper'],
  ...['ooxml-validator', 'openpyxl'],
]

describe('what the programs that read our exports find in them', () => {
  let answer: { rows: Row[]; lacking: string[] } = { rows: [], lacking: [] }

  beforeAll(() => {
    const { stdout, stderr } = spawnSync(process.execPath, [script, '--json'], { encoding: 'utf8', maxBuffer: 1e9 })
    expect(stderr).toBe('')
    answer = JSON.parse(stdout) as typeof answer
  }, 600_000)

  it.for(programs)('is what was written: %s', (program, { skip }) => {
    expect(answer.rows.length + answer.lacking.length).toBeGreaterThan(0)
    if (answer.lacking.includes(program)) skip(`${program} is not installed here`)
    const mine = answer.rows.filter(({ consumer }) => consumer === program)
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.filter(({ written, read }) => written !== read)).toEqual([])
  })
})
