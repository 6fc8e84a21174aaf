#!/usr/bin/env bash
# node-schematron and rules about attributes, as the published rules for termbases (TBX) have them: a rule whose context is
# an attribute (@type) never fires, and nothing says that it was passed over. The same rule on the element fires. Silence of
# this validator is therefore no proof that a file is valid.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund node-schematron@2.1.0
cat >run.cjs <<'JS'
const { Schema } = require('node-schematron')
const schema = (context, test) => Schema.fromString(`<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern>
  <rule context="${context}"><assert test="${test}">only “lamp” is a type</assert></rule></pattern></schema>`)
const file = '<list><entry type="rope"/></list>'
const seen = {
  attribute: schema('@type', ". = 'lamp'").validateString(file).length,
  pathToAttribute: schema('entry/@type', ". = 'lamp'").validateString(file).length,
  element: schema('entry', "@type = 'lamp'").validateString(file).length,
}
console.log(JSON.stringify(seen))
if (JSON.stringify(seen) !== '{"attribute":0,"pathToAttribute":0,"element":1}') { console.error('changed'); process.exitCode = 1 }
JS
echo "node-schematron 2.1.0, errors found by three ways to write one rule:"; node run.cjs
