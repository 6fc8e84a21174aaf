/*
 * Write resolutions as a typist would, in OpenDocument text.
 * Usage: make-odt.ts RESOLUTIONS OUT (run it through esbuild: see run.ts)
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeOdt } from './odt.ts'
import { readSources } from './sources.ts'

const [folder, out] = process.argv.slice(2)
if (folder === undefined || out === undefined) throw new Error('usage: make-odt.ts RESOLUTIONS OUT')
mkdirSync(out, { recursive: true })
for (const source of readSources(folder)) writeFileSync(join(out, `${source.name}.odt`), writeOdt(source))
