#!/usr/bin/env bash
# diffWords of jsdiff cuts inside Russian and Arabic words, though its documentation speaks of words: where an ending was
# added, the stem stands as kept and the ending as a word inserted, while a French word that changed is replaced whole.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund diff@9.0.0
cat >run.cjs <<'JS'
const { diffWords } = require('diff')
const of = (a, b) => diffWords(a, b).map(part => `${part.added ? '+' : part.removed ? '-' : '='}${part.value}`)
const seen = {
  ru: of('обязательства государств', 'обязательствами государства'),
  fr: of('les rives lointaines', 'les rivages lointains'),
}
console.log(JSON.stringify(seen))
const expected = {
  ru: ['=обязательства', '+ми ', '=государств', '+а'],
  fr: ['=les ', '-rives lointaines', '+rivages lointains'],
}
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exitCode = 1 }
JS
echo "diff 9.0.0, diffWords:"; node run.cjs
