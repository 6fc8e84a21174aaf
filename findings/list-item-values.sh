#!/usr/bin/env bash
# Paragraphs numbered by hand in a web page, <li value="12">, as an excerpt of a text has them: four converters to text or
# Markdown number them on as if nothing stood there, so that paragraph 12 is read as 8. `start` of the list is kept by three.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund turndown@7.2.5 html-to-text@10.0.1 node-html-markdown@2.0.0 unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 >/dev/null 2>&1
cat >read.mjs <<'JS'
import { convert } from 'html-to-text'
import { NodeHtmlMarkdown } from 'node-html-markdown'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import TurndownService from 'turndown'
import { unified } from 'unified'
const page = '<ol start="7"><li>Keepers ring.</li><li value="12">Pilots wait.</li><li>Boats rest.</li></ol>'
const lines = (text) => String(text).split('\n').map((line) => line.trim().replace(/\s+/g, ' ')).filter(Boolean).join(' / ')
console.log('turndown:', lines(new TurndownService().turndown(page)))
console.log('html-to-text:', lines(convert(page)))
console.log('node-html-markdown:', lines(NodeHtmlMarkdown.translate(page)))
const markdown = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify)
console.log('rehype-remark:', lines(await markdown.process(page)))
JS
seen=$(node read.mjs)
expected='turndown: 7. Keepers ring. / 8. Pilots wait. / 9. Boats rest.
html-to-text: 7. Keepers ring. / 8. Pilots wait. / 9. Boats rest.
node-html-markdown: 1. Keepers ring. / 2. Pilots wait. / 3. Boats rest.
rehype-remark: 7. Keepers ring. / 8. Pilots wait. / 9. Boats rest.'
echo "turndown 7.2.5, html-to-text 10.0.1, node-html-markdown 2.0.0, rehype-remark 10.0.1; a browser shows 7, 12, 13:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
