#!/usr/bin/env bash
# country-emoji gives South Sudan the code of Sudan, and the Democratic People’s Republic of Korea that of the Republic of
# Korea: the first name that is a part of what was asked is taken. Nothing in the answer tells it from a name found whole,
# so that a roll call read with it lets one state vote for another.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund country-emoji@1.5.6
cat >run.cjs <<'JS'
const { code } = require('country-emoji')
const names = ['Sudan', 'South Sudan', 'SOUTH SUDAN', 'Democratic Republic of the Congo', 'Democratic People’s Republic of Korea']
const seen = names.map(name => [name, code(name) ?? null])
for (const [name, found] of seen) console.log(`${name} → ${found}`)
const expected = ['SD', 'SD', 'SD', null, 'KR']
if (JSON.stringify(seen.map(([, found]) => found)) !== JSON.stringify(expected)) { console.error('changed'); process.exitCode = 1 }
JS
echo "country-emoji 1.5.6 (South Sudan is SS, the last one KP):"; node run.cjs
