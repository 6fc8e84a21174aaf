#!/usr/bin/env bash
# Word keeps the hyphen that does not break (Ctrl+Shift+_) as an element of its own. Two readers of Word files drop it, so that
# “rights-based” becomes one word and is found no more; a line break kept as <w:cr/> welds two words in three readers.
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
const text = (words) => `<w:t xml:space="preserve">${words}</w:t>`
const body = `
<w:p><w:r>${text('A rights')}<w:noBreakHyphen/>${text('based harbour.')}</w:r></w:p>
<w:p><w:r>${text('Charter of')}<w:cr/>${text('the Harbours')}</w:r></w:p>`
const zip = new JSZip()
zip.file('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
zip.file('_rels/.rels', `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
zip.file('word/document.xml', `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`)
const lines = (words) => words.replaceAll('\u2011', '-').split('\n').map((line) => line.trim()).filter(Boolean).join(' / ')
zip.generateAsync({ type: 'nodebuffer' }).then(async (buffer) => {
  require('node:fs').writeFileSync('x.docx', buffer)
  console.log('mammoth:', lines((await mammoth.extractRawText({ buffer })).value))
  console.log('officeparser:', lines((await parseOffice('x.docx')).toText()))
  console.log('word-extractor:', lines((await new WordExtractor().extract(buffer)).getBody()))
})
JS
seen=$(node read.cjs)
expected='mammoth: A rights-based harbour. / Charter ofthe Harbours
officeparser: A rightsbased harbour. / Charter ofthe Harbours
word-extractor: A rightsbased harbour. / Charter ofthe Harbours'
echo "officeparser 7.8.0, word-extractor 1.0.4 and mammoth 1.13.0, “rights-based harbour” and “Charter of” over “the Harbours”:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
