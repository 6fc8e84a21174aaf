#!/usr/bin/env bash
# mammoth and the numbers that Word prints: two lists of their own that stand one after the other become one list, so that
# the 1 of the second is rendered as 2; and a list that begins at 7 is rendered as beginning at 1. No message says so.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 jszip@3.10.1
cat >run.cjs <<'JS'
const JSZip = require('jszip')
const mammoth = require('mammoth')
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const item = (list, text) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const level = start =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>`
async function html(starts, body) {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>')
  zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
  zip.file('word/_rels/document.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>')
  zip.file('word/numbering.xml', `<w:numbering ${w}>${starts.map((start, at) => `<w:abstractNum w:abstractNumId="${at}">${level(start)}</w:abstractNum>`).join('')}${starts.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`).join('')}</w:numbering>`)
  zip.file('word/document.xml', `<w:document ${w}><w:body>${body}</w:body></w:document>`)
  const { value, messages } = await mammoth.convertToHtml({ buffer: await zip.generateAsync({ type: 'nodebuffer' }) })
  return { value, messages: messages.length }
}
;(async () => {
  const seen = {
    twoLists: await html([1, 1], item(1, 'lamps') + item(2, 'ropes')),
    fromSeven: await html([7], item(1, 'bells') + item(1, 'buoys')),
  }
  console.log(JSON.stringify(seen, null, 1))
  const expected = {
    twoLists: { value: '<ol><li>lamps</li><li>ropes</li></ol>', messages: 0 },
    fromSeven: { value: '<ol><li>bells</li><li>buoys</li></ol>', messages: 0 },
  }
  if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.error('changed'); process.exitCode = 1 }
})()
JS
echo "mammoth 1.13.0 (Word prints 1. lamps, 1. ropes; 7. bells, 8. buoys):"; node run.cjs
