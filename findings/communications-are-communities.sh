#!/usr/bin/env bash
# The English stems of SQLite's full text (porter) take words of this field for each other: who asks for “communications” gets
# “community”, for “news” “new”, for “access” “accession”, for “integrity” “integration”. Snowball's newer English parts the first two.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-sqlite3-wasm@0.8.60 snowball-stemmers@0.6.0 >/dev/null 2>&1
cat >read.cjs <<'JS'
const { Database } = require('node-sqlite3-wasm')
const snowball = require('snowball-stemmers').newStemmer('english')
const pairs = ['communications community', 'news new', 'access accession', 'integrity integration']
for (const [asked, other] of pairs.map((pair) => pair.split(' '))) {
  const database = new Database(':memory:')
  database.exec("create virtual table texts using fts5(words, tokenize = 'porter unicode61')")
  database.run('insert into texts values (?)', [`Boats and ${other} of the harbour`])
  const found = database.all('select words from texts where words match ?', [asked]).length
  console.log(asked, 'for', other, 'porter of FTS5:', found ? 'found' : 'no', 'snowball:', snowball.stem(asked) === snowball.stem(other) ? 'same' : 'parted')
  database.close()
}
JS
seen=$(node read.cjs)
echo "node-sqlite3-wasm 0.8.60, snowball-stemmers 0.6.0:"; echo "$seen"
expected='communications for community porter of FTS5: found snowball: parted
news for new porter of FTS5: found snowball: parted
access for accession porter of FTS5: found snowball: same
integrity for integration porter of FTS5: found snowball: same'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
