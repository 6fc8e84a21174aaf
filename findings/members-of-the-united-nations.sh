#!/usr/bin/env bash
# world-countries marks members of the United Nations, and marks 194 where there are 193: the Holy See, an observer, is one.
# Who counts from it which members did not vote names a state that has no vote, at every roll call.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund world-countries@5.1.0 >/dev/null 2>&1
cat >read.cjs <<'JS'
const states = require('world-countries')
console.log(states.filter((state) => state.unMember).length, 'members')
for (const code of ['VAT', 'PSE', 'CHE', 'NIU']) console.log(code, states.find((state) => state.cca3 === code).unMember)
JS
seen=$(node read.cjs)
echo "world-countries 5.1.0; members are 193, Switzerland (CHE) among them, observers VAT and PSE are not:"; echo "$seen"
expected='194 members
VAT true
PSE false
CHE true
NIU false'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
