#!/usr/bin/env bash
# Lists of little words that are left out of a search hold words that negotiations are about: stopwords-iso leaves out right,
# state, member, free, welcome and information, so that of “right to information” nothing is left; three lists drop should, must or not.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund stopwords-iso@1.1.0 natural@8.0.1 lunr@2.3.9 >/dev/null 2>&1
cat >read.cjs <<'JS'
const iso = require('stopwords-iso')
const natural = require('natural/lib/natural/util/stopwords').words
const lunr = require('lunr')
const leaves = {
  'stopwords-iso': (word) => iso.en.includes(word),
  natural: (word) => natural.includes(word),
  lunr: (word) => lunr.stopWordFilter(new lunr.Token(word)) === undefined,
}
const words = ['right', 'rights', 'state', 'members', 'free', 'freedom', 'information', 'welcome', 'necessary', 'shall', 'should', 'must', 'not', 'all']
for (const [name, isLeft] of Object.entries(leaves)) console.log(`${name}:`, words.filter(isLeft).join(' '))
const rest = 'the right to information'.split(' ').filter((word) => !iso.en.includes(word))
console.log('left of “the right to information”:', rest.length)
console.log('French and Spanish:', ['tous', 'sans', 'doit'].every((word) => iso.fr.includes(word)), ['estado', 'estados', 'sin'].every((word) => iso.es.includes(word)))
JS
seen=$(node read.cjs)
echo "stopwords-iso 1.1.0, natural 8.0.1, lunr 2.3.9: what is left out"; echo "$seen"
expected='stopwords-iso: right state members free information welcome necessary shall should must not all
natural: should must all
lunr: should must not all
left of “the right to information”: 0
French and Spanish: true true'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
