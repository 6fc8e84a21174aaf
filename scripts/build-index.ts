// Check what the package ships and build its index; any error ends the build, with file, line and remedy.
import { packagePlaces } from '../src/library/index.ts'
import { buildShippedIndex, readShipped } from '../src/library/writing.ts'

const places = packagePlaces()
const shipped = readShipped(places)
for (const { severity, message, place, hint } of shipped.findings)
  console.error(
    `${severity}: ${[place?.file, place?.line].filter(part => part !== undefined).join(':')} ${message}${hint ? `\n  ${hint}` : ''}`,
  )
if (shipped.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1
else buildShippedIndex(places, shipped)
