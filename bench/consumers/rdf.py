# What rdflib finds in a SKOS file, and how much of it the same in JSON-LD: counts, as JSON.
import json, sys
from rdflib import Graph

graph = Graph()
graph.parse(sys.argv[1], format='turtle')
answers = {name: len(list(graph.query(query))) for name, query in json.load(sys.stdin).items()}
other = Graph()
other.parse(sys.argv[2], format='json-ld')
print(json.dumps({'triples': len(graph), 'shared': len(graph & other), 'jsonld': len(other), **answers}))
