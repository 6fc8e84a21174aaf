import type { ReferenceWords } from '../rules/reference-words.ts'

export const references: ReferenceWords = {
  resolution: 'resolucion resoluciones',
  decision: 'decision decisiones',
  paragraph: 'parrafo parrafos parr',
  division: 'seccion secciones anexo anexos parte capitulo articulo articulos apartado',
  entitled: 'titulada titulado tituladas titulados',
  about: 'sobre relativa relativas',
  vague: 'cuestion cuestiones tema temas asunto misma aplicacion',
  aside:
    'conformidad cumplimiento solicitado solicitud informe informes recomendacion establecido establecida presentado virtud ' +
    'mandato decidio previsto arreglo',
  naming:
    'titulada titulado tituladas titulados tema temas lema denominado denominada llamado llamada informe termino concepto ' +
    'marco campana iniciativa documento declaracion',
  otherBody: 'consejo comision comite conferencia unesco',
}
