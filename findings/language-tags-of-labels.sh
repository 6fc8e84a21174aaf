#!/usr/bin/env bash
# A label tagged fr-CA is not found by asking for the language fr-CA: oxigraph, N3 and jsonld keep tags in small letters, so
# that LANG(?label) = "fr-CA" is never true there, while rdflib.js keeps the tag as the file has it. The RDF standard allows both.
set -euo pipefail
place=$(mktemp -d); trap 'rm -rf "$place"' EXIT; cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund oxigraph@0.5.11 n3@2.0.3 jsonld@9.0.0 rdflib@2.3.6 >/dev/null 2>&1
cat >read.mjs <<'JS'
import jsonld from 'jsonld'
import N3 from 'n3'
import * as oxigraph from 'oxigraph'
import * as rdflib from 'rdflib'
const label = 'http://www.w3.org/2004/02/skos/core#prefLabel'
const turtle = `<urn:pier> <${label}> "quai"@fr-CA .`
const store = new oxigraph.Store()
store.load(turtle, { format: 'text/turtle' })
const found = (test) => store.query(`SELECT ?l WHERE { ?c ?p ?l FILTER(${test}) }`).length
const graph = rdflib.graph()
rdflib.parse(turtle, graph, 'urn:base', 'text/turtle')
const quads = await jsonld.toRDF({ '@id': 'urn:pier', [label]: { '@value': 'quai', '@language': 'fr-CA' } }, {})
console.log('oxigraph: LANG(?l) = "fr-CA"', found('LANG(?l) = "fr-CA"'), 'LANG(?l) = "fr-ca"', found('LANG(?l) = "fr-ca"'), 'LANGMATCHES', found('LANGMATCHES(LANG(?l), "fr-CA")'))
console.log('N3:', new N3.Parser().parse(turtle)[0].object.language)
console.log('jsonld:', quads[0].object.language)
console.log('rdflib.js:', graph.statements[0].object.lang)
JS
seen=$(node read.mjs)
expected='oxigraph: LANG(?l) = "fr-CA" 0 LANG(?l) = "fr-ca" 1 LANGMATCHES 1
N3: fr-ca
jsonld: fr-ca
rdflib.js: fr-CA'
echo "oxigraph 0.5.11, n3 2.0.3, jsonld 9.0.0, rdflib 2.3.6, a label tagged fr-CA:"; echo "$seen"
[ "$seen" = "$expected" ] || { echo changed >&2; exit 1; }
