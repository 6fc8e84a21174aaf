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
  organ: 'asamblea general naciones unidas derechos humanos consejo seguridad economico y social onu',
  which: 'que cual donde',
  says:
    'dispone disponia preve establece declara afirma reafirma estipula senala subraya observa reconoce pide ' +
    'exhorta insta alienta invita solicita exige decide condena recuerda recomienda proclama define dice indica ' +
    'expresa',
  as: 'como tal segun',
  said:
    'establecido establecida dispuesto dispuesta previsto prevista declarado afirmado reafirmado enunciado ' +
    'enunciada contenido contenida expresado expresada formulado formulada consagrado consagrada reconocido ' +
    'proclamado convenido senalado subrayado pedido dice indica',
  wording: 'palabras terminos texto formula formulacion pasaje frase citando cita segun',
  otherBody: 'consejo comision comite conferencia unesco',
}
