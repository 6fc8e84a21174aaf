#!/usr/bin/env bash
# SheetJS reads a CSV of resolutions and turns some symbols and votes into days, and leaves others beside them as they are:
# 12/16 is 16 December 2001, 70/1 the first of January 1970, the vote 10-2-1 an October day; 48/13, 7/36 and 78-27-64 stay.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 >/dev/null 2>&1
cat >read.cjs <<'JS'
const { read, utils } = require('xlsx')
const rows = ['resolution,vote', '12/16,174-3-4', '70/1,78-27-64', '48/13,10-2-1', '7/36,12-0-0']
const book = read(rows.join('\n'), { type: 'string', cellDates: true })
const cells = utils.sheet_to_json(book.Sheets.Sheet1, { header: 1 }).slice(1)
const said = (cell) => (cell instanceof Date ? 'a date' : `“${cell}”`)
for (const [at, row] of cells.entries()) console.log(rows[at + 1], 'is', row.map(said).join(', '))
JS
seen=$(TZ=UTC node read.cjs)
echo "xlsx 0.18.5 (SheetJS, as the npm registry has it), read as it comes:"; echo "$seen"
expected='12/16,174-3-4 is a date, “174-3-4”
70/1,78-27-64 is a date, “78-27-64”
48/13,10-2-1 is “48/13”, a date
7/36,12-0-0 is “7/36”, “12-0-0”'
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
