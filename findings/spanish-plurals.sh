#!/usr/bin/env bash
# The Spanish stemmers of three libraries part a word from its plural: who asks for “mujer”, “libertad” or “sociedad” does not
# find “mujeres”, “libertades” and “sociedades”, while “derecho” finds “derechos” and “actividad” “actividades”.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lunr@2.3.9 lunr-languages@1.14.0 snowball-stemmers@0.6.0 natural@8.0.1 >/dev/null 2>&1
cat >read.cjs <<'JS'
const lunr = require('lunr')
require('lunr-languages/lunr.stemmer.support')(lunr)
require('lunr-languages/lunr.es')(lunr)
const snowball = require('snowball-stemmers').newStemmer('spanish')
const natural = require('natural/lib/natural/stemmers/porter_stemmer_es')
const pairs = ['mujer mujeres', 'libertad libertades', 'sociedad sociedades', 'derecho derechos', 'actividad actividades']
for (const [one, many] of pairs.map((pair) => pair.split(' '))) {
  const index = lunr(function () {
    this.use(lunr.es)
    this.ref('id')
    this.field('text')
    this.add({ id: 1, text: `las ${many} del puerto` })
  })
  const same = (stem) => (stem(one) === stem(many) ? 'same' : `${stem(one)}/${stem(many)}`)
  console.log(one, many, 'lunr finds', index.search(one).length, 'snowball', same((word) => snowball.stem(word)), 'natural', same((word) => natural.stem(word)))
}
JS
seen=$(node read.cjs)
echo "lunr-languages 1.14.0, snowball-stemmers 0.6.0, natural 8.0.1:"; echo "$seen"
expected='mujer mujeres lunr finds 0 snowball muj/mujer natural muj/mujer
libertad libertades lunr finds 0 snowball libert/libertad natural libert/libertad
sociedad sociedades lunr finds 0 snowball socied/sociedad natural socied/sociedad
derecho derechos lunr finds 1 snowball same natural same
actividad actividades lunr finds 1 snowball same natural same'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
