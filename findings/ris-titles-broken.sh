# A RIS file of Citation.js breaks a title of more than 74 characters in the middle of a word, and both it and bibutils put a
# blank there when they read it: “harbours, pier s”. Titles of resolutions are often longer, and their words are found no more.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
chmod 755 "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null 2>&1
apt-get download -qq bibutils=7.2-2 libbibutils8=7.2-2 >/dev/null 2>&1
for package in *.deb; do dpkg -x "$package" .; done
export LD_LIBRARY_PATH="$place/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -print-multiarch 2>/dev/null || echo x86_64-linux-gnu)"
cat >write.cjs <<'JS'
const { writeFileSync } = require('node:fs')
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-ris')
const title = 'Promotion and protection of open seas in the context of harbours, piers and lamps of all keepers'
const written = new Cite([{ id: 'r', type: 'report', title, number: '7/36' }]).format('ris')
writeFileSync('long.ris', written)
console.log('Citation.js reads:', new Cite(written).data[0].title.slice(56))
JS
seen=$(
  node write.cjs
  grep -A1 '^TI' long.ris
  echo "bibutils reads: $(usr/bin/ris2xml long.ris 2>/dev/null | sed -n 's/.*<title>.\{56\}\(.*\)<\/title>/\1/p')"
)
expected='Citation.js reads: harbours, pier s and lamps of all keepers
TI  - Promotion and protection of open seas in the context of harbours, pier
s and lamps of all keepers
bibutils reads: harbours, pier s and lamps of all keepers'
echo "@citation-js/plugin-ris 0.8.2, bibutils 7.2:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
