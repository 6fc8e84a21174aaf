# “Mise en oeuvre” (implementation), as keyboards have it, finds no “mise en œuvre” in three search libraries told that the text is
# French; Orama makes œ an o, so that “œuvre” finds “ouvre” (opens) first, and “cœur” (heart) the Cour, a court.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18 flexsearch@0.8.212 lunr@2.3.9 lunr-languages@1.14.0 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { createRequire } from 'node:module'
import { create, insert, search } from '@orama/orama'
import flexsearch from 'flexsearch'
const require = createRequire(import.meta.url)
const lunr = require('lunr')
require('lunr-languages/lunr.stemmer.support')(lunr)
require('lunr-languages/lunr.fr')(lunr)
const texts = { œuvre: 'mise en œuvre des règles', ouvre: 'le gardien ouvre le port', cœur: 'au cœur du port', Cour: 'la Cour des ports' }
const orama = create({ schema: { words: 'string' }, language: 'french' })
const flex = new flexsearch.Document({ document: { id: 'id', index: ['words'] } })
for (const [id, words] of Object.entries(texts)) {
  insert(orama, { id, words })
  flex.add({ id, words })
}
const classic = lunr(function () {
  this.use(lunr.fr)
  this.field('words')
  for (const [id, words] of Object.entries(texts)) this.add({ id, words })
})
for (const term of ['oeuvre', 'œuvre', 'coeur', 'cœur']) {
  const found = {
    Orama: search(orama, { term }).hits.map(({ id }) => id),
    FlexSearch: flex.search(term).flatMap(({ result }) => result),
    lunr: classic.search(term).map(({ ref }) => ref),
  }
  console.log(`${term}:`, Object.entries(found).map(([name, ids]) => `${name} ${ids.join(', ') || 'nothing'}`).join('; '))
}
JS
seen=$(node read.mjs)
expected='oeuvre: Orama nothing; FlexSearch nothing; lunr nothing
œuvre: Orama ouvre, œuvre; FlexSearch œuvre; lunr œuvre
coeur: Orama nothing; FlexSearch nothing; lunr nothing
cœur: Orama cœur, Cour; FlexSearch cœur; lunr cœur'
echo "@orama/orama 3.1.18, flexsearch 0.8.212, lunr 2.3.9 with lunr-languages 1.14.0:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
