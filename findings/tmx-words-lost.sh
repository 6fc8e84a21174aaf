#!/usr/bin/env bash
# tmexchange reads a translation memory without an error and loses words of it: what stands in <hi> falls out of its sentence,
# and of two translations of the same words, which memories without tuid are made of, only the last is left.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tmexchange@2.0.6 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { tmx2js } from 'tmexchange'
const unit = (en, fr, id = '') => `<tu${id}><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="fr"><seg>${fr}</seg></tuv></tu>`
const memory = (...units) => `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" datatype="xml" segtype="paragraph" adminlang="en" srclang="en" o-tmf="x"/><body>${units.join('')}</body></tmx>`
const read = async (...units) => JSON.stringify((await tmx2js(memory(...units))).resources)
console.log('hi:', await read(unit('Mend <hi>all</hi> piers', 'Réparer <hi>tous</hi> les quais', ' tuid="1"')))
console.log('two translations:', await read(unit('pier', 'quai'), unit('pier', 'jetée')))
JS
seen=$(node read.mjs)
echo "tmexchange 2.0.6, TMX 1.4:"; echo "$seen"
expected='hi: {"1":{"en":{"_":"Mend  piers","hi":["all"]},"fr":{"_":"Réparer  les quais","hi":["tous"]}}}
two translations: {"pier":{"en":"pier","fr":"jetée"}}'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
