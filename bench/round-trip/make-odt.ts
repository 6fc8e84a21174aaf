/*
 * Write resolutions as a typist would, in OpenDocument text.
 * Usage: make-odt.ts RESOLUTIONS OUT LANGUAGE… (run it through esbuild: see run.ts)
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeOdt } from './odt.ts'
import { readSources } from './sources.ts'

const [folder, out, ...languages] = process.argv.slice(2)
if (folder === undefined || out === undefined) throw new Error('usage: make-odt.ts RESOLUTIONS OUT LANGUAGE…')
mkdirSync(out, { recursive: true })
for (const source of readSources(folder, languages)) writeFileSync(join(out, `${source.name}.odt`), writeOdt(source))
