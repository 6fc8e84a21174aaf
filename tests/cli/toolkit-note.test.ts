import { spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from '../library/temporary.ts'
import { executable, foc, focIn, focProcess, surroundings } from './run.ts'

const build = (...words: string[]) => foc(['toolkit', 'build', ...words])

describe('foc toolkit build', () => {
  it('writes the note, and with --full the dossier, which alone has fingerprint and command', () => {
    const [note, dossier] = [build('ai').stdout, build('ai', '--full').stdout]
    expect(note).toContain('## What to say')
    expect(note).not.toMatch(/Fingerprint|foc import/)
    expect([/Fingerprint/, /foc import/].map(sign => sign.test(dossier))).toEqual([true, true])
    expect(dossier.length).toBeGreaterThan(note.length * 2)
    expect(build('ai', '--full', '--annex').stderr).toContain('[FULL_AND_ANNEX]')
  })

  it('leaves other files of a folder as they are, and says how many', () => {
    const out = temporaryFolder()
    writeFiles(out, { 'mine.txt': 'mine', 'ai.en.md': 'old' })
    const { code, stderr } = build('ai', '--lang', 'en,fr', '--out', out)
    expect(code).toBe(0)
    expect(stderr).toContain('left as they were: 1 other file in ')
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine')
    expect(readFileSync(join(out, 'ai.en.md'), 'utf8')).toContain('# ')
  })

  it('writes nothing where a folder stands in the place of one of its files', () => {
    const out = temporaryFolder()
    mkdirSync(join(out, 'ai.fr.md'))
    const { code, stderr } = build('ai', '--lang', 'en,fr', '--out', out)
    expect([code, stderr.includes('[OUT_IS_A_FOLDER]')]).toEqual([2, true])
    expect(readdirSync(out)).toEqual(['ai.fr.md'])
  })

  it('writes what is asked for twice once', () => {
    const out = temporaryFolder()
    const words = ['ai', 'AI', '--lang', 'en,en,fr', '--format', 'md,md', '--out', out]
    expect(build(...words).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['ai.en.md', 'ai.fr.md'])
  })

  it('takes the name of a theme in capitals, or with a space', () => {
    expect(build('AI').stdout).toBe(build('ai').stdout)
    expect(build('Civic Space').stdout).toBe(build('civic-space').stdout)
    expect(build('harbour').stderr).toContain('there is no toolkit called harbour [UNKNOWN_THEME]')
  })

  const asked = [
    ['toolkit', 'build', 'ai'],
    ['export', 'csv'],
    ['votes', 'A/RES/80/215', '--format', 'csv'],
  ]

  it.skipIf(process.platform === 'win32')('writes into a pipe, which stays one', () => {
    for (const words of asked) {
      const folder = temporaryFolder()
      const [pipe, read] = [join(folder, 'pipe.md'), join(folder, 'read.md')]
      expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
      // The reader has a file of its own: Node makes the pipe of its standard output one that does not wait, and a
      // reader that shared it would give up where that is full.
      const { stdout, status } = spawnSync(
        'sh',
        [
          '-c',
          'cat "$0" > "$1" & shift; node "$@"; code=$?; wait; exit $code',
          pipe,
          read,
          executable,
          ...words,
          '--out',
          pipe,
        ],
        { env: surroundings, encoding: 'utf8' },
      )
      expect([status, stdout, lstatSync(pipe).isFIFO()], words.join(' ')).toEqual([0, '', true])
      expect(readFileSync(read, 'utf8'), words.join(' ')).toBe(foc(words).stdout)
    }
  })

  it.skipIf(process.platform === 'win32')('writes to standard output, whatever the shell has behind it', () => {
    const words = ['toolkit', 'build', 'ai']
    const plain = foc(words).stdout
    for (const place of ['/dev/stdout', '/dev/fd/1']) expect(focProcess([...words, '--out', place]).stdout).toBe(plain)
    const file = join(temporaryFolder(), 'all.txt')
    const run = [executable, ...words, '--out', '/dev/stdout']
    spawnSync('sh', ['-c', '{ echo before; node "$@"; echo after; } > "$0"', file, ...run], { env: surroundings })
    expect(readFileSync(file, 'utf8')).toBe(`before\n${plain}after\n`)
    expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(true)
  })

  it('leaves out the first lines too whose words an imported text does not have, and advises once', () => {
    const folder = temporaryFolder()
    const [library, file] = [join(folder, 'library'), join(folder, 'lanterns.txt')]
    writeFiles(folder, {
      'lanterns.txt': 'Joint Statement\n\n1. Ports keep their lanterns lit.\n\n2. Boats are welcome.\n',
    })
    expect(focIn(library, 'import', file, '--id', '2020-ai').code).toBe(0)
    for (const lang of ['en', 'fr']) {
      const { code, stdout, stderr } = focIn(library, 'toolkit', 'build', 'ai', '--lang', lang)
      const lead = stdout.split('\n## ')[0]?.split('\n- ').slice(1) ?? []
      expect([code, lead.length]).toEqual([1, 1])
      expect(lead[0]).toMatch(/to review: the text held does not have|à revoir\s: le texte disponible n’a pas/)
      expect(stderr.match(/does not have “/g)?.length).toBeGreaterThan(15)
      expect(stderr.match(/Compare the recorded words/g)).toHaveLength(1)
    }
    const { stdout } = focIn(library, 'toolkit', 'verify')
    expect(stdout.match(/is not in the\s+imported copy/g)?.length).toBeGreaterThan(30)
    expect(stdout.match(/Correct the citation/g)).toHaveLength(1)
  })

  it('says in every language that consensus was lost', () => {
    for (const lang of ['en', 'fr']) {
      const lines = build('disinformation', '--lang', lang).stdout.replaceAll('\u00a0', ' ').split('\n')
      const [pointed] = lines.filter(line => /A\/RES\/78\/213, para?\. 13/.test(line))
      expect(pointed).toMatch(/80\/215 \(2025\)/)
      if (lang === 'en')
        expect(pointed).toContain('174–3–4; of the Coalition’s members: 40 for; against: Argentina, United States')
    }
  })

  it('numbers a resolution that a line on care names behind its own symbol', () => {
    const plain = build('digital-inclusion').stdout.replaceAll('\u00a0', ' ')
    const [, number = '?'] = /Cite A\/RES\/79\/194 \\\[(\d+)\]\./.exec(plain) ?? []
    expect(plain).toMatch(new RegExp(`\\n${number}\\. .*A/RES/79/194`))
    expect(plain).toMatch(/: A\/RES\/80\/118 \\\[\d+, para\. 24\] went/)
  })

  it('writes nothing in a language that the toolkit is not in, and names those it is in', () => {
    const out = temporaryFolder()
    const { code, stderr } = build('ai', '--lang', 'en,de', '--out', out)
    expect([code, readdirSync(out)]).toEqual([2, []])
    expect(stderr).toMatch(/\[NO_TOOLKIT_IN_LANGUAGE\]|en, fr/)
  })

  it('leaves out a point whose words an imported text does not have, says so, and ends with 1', () => {
    const [library, inbox] = [temporaryFolder(), temporaryFolder()]
    writeFiles(inbox, { 'text.txt': 'Statement\n\nEvery harbour is a harbour.\n' })
    const meta = ['--id', '2018-internet-censorship', '--official', '--lang', 'en']
    const imported = focIn(library, 'import', join(inbox, 'text.txt'), ...meta)
    expect(imported.code, imported.stderr).toBe(0)
    const { code, stdout, stderr } = focIn(library, 'toolkit', 'build', 'censorship')
    expect(code).toBe(1)
    expect(stderr).toContain('does not have “')
    expect(stdout).not.toContain('“in the name of security”')
    expect(stdout).toMatch(/points were left out: the texts held do not carry the recorded words/)
  })
})
