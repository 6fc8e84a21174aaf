#!/usr/bin/env bash
# chrono-node reads French law as times: “mer” in “droit de la mer” is taken for “mercredi”, “5 et” in “articles 5 et 6”
# for five o’clock. Both come without any mark of doubt: the weekday is said to be certain.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >run.cjs <<'JS'
const { fr } = require('chrono-node')
const of = text => fr.parse(text).map(found => ({
  text: found.text,
  weekday: found.start.isCertain('weekday') ? found.start.get('weekday') : null,
  hour: found.start.isCertain('hour') ? found.start.get('hour') : null,
}))
const seen = { sea: of('conformément au droit de la mer'), articles: of('aux articles 5 et 6 du statut') }
console.log(JSON.stringify(seen))
const expected = { sea: [{ text: 'mer', weekday: 3, hour: null }], articles: [{ text: '5 et', weekday: null, hour: 5 }] }
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exitCode = 1 }
JS
echo "chrono-node 2.10.3, French:"; node run.cjs
