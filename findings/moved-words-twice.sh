#!/usr/bin/env bash
# Two readers take tracked changes as accepted: what was inserted stays, what was deleted goes. Yet a sentence that was moved
# with changes tracked stays in its old place as well, so that a draft says it twice; mammoth has it once, where it went.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 jszip@3.10.1 >/dev/null 2>&1
cat >read.cjs <<'JS'
const JSZip = require('jszip')
const mammoth = require('mammoth')
const { parseOffice } = require('officeparser')
const WordExtractor = require('word-extractor')
const office = 'http://schemas.openxmlformats.org'
const by = 'w:author="A" w:date="2026-01-01T00:00:00Z"'
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const moved = run('Keepers ring the bell.')
const body = `
<w:p><w:moveFromRangeStart w:id="1" ${by} w:name="m"/><w:moveFrom w:id="2" ${by}>${moved}</w:moveFrom><w:moveFromRangeEnd w:id="1"/></w:p>
<w:p>${run('Boats come home. ')}<w:moveToRangeStart w:id="3" ${by} w:name="m"/><w:moveTo w:id="4" ${by}>${moved}</w:moveTo><w:moveToRangeEnd w:id="3"/></w:p>
<w:p>${run('Pilots ')}<w:del w:id="5" ${by}><w:r><w:delText>may</w:delText></w:r></w:del><w:ins w:id="6" ${by}>${run('shall')}</w:ins>${run(' wait.')}</w:p>`
const zip = new JSZip()
zip.file('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
zip.file('_rels/.rels', `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
zip.file('word/document.xml', `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`)
const lines = (text) => text.split('\n').map((line) => line.trim()).filter(Boolean).join(' / ')
zip.generateAsync({ type: 'nodebuffer' }).then(async (buffer) => {
  require('node:fs').writeFileSync('x.docx', buffer)
  console.log('mammoth:', lines((await mammoth.extractRawText({ buffer })).value))
  console.log('officeparser:', lines((await parseOffice('x.docx')).toText()))
  console.log('word-extractor:', lines((await new WordExtractor().extract(buffer)).getBody()))
})
JS
seen=$(node read.cjs)
expected='mammoth: Boats come home. Keepers ring the bell. / Pilots shall wait.
officeparser: Keepers ring the bell. / Boats come home. Keepers ring the bell. / Pilots shall wait.
word-extractor: Keepers ring the bell. / Boats come home. Keepers ring the bell. / Pilots shall wait.'
echo "officeparser 7.8.0, word-extractor 1.0.4 and mammoth 1.13.0, a sentence moved and a word replaced with changes tracked:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
