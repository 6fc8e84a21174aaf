import type { BindingWords } from '../rules/binding-words.ts'

export const binding: BindingWords = {
  binds:
    'deber deberes responsabilidad responsabilidades obligacion obligaciones compromiso compromisos promesa promesas decision decisiones determinacion garantia garantias exigencia exigencias prohibicion prohibiciones mandato mandatos meta metas objetivo objetivos plazo acuerdo acuerdos vinculante vinculantes obligatorio obligatoria obligatorios obligatorias obligado obligada obligados obligadas prohibido prohibida prohibidos comprometido comprometida comprometidos decidido decidida decididos resuelto resueltos responsable responsables garantizado garantizada inalienable inalienables irreversible incondicional convenido acordado prometido exigido requerido',
  hopes:
    'aspiracion aspiraciones intencion intenciones esperanza esperanzas deseo deseos desea desean voluntad disposicion ambicion ambiciones vision ideal interes expectativa expectativas sugerencia sugerencias propuesta propuestas recomendacion recomendaciones recomendado opcion opciones opcional preferencia preferencias idea ideas posibilidad aliento alentado alentada alentados voluntario voluntaria voluntarios facultativo indicativo deseable invitado invitada invitados previsto',
  wrongs:
    'agresion invasion ocupacion anexion violacion violaciones crimen crimenes delito delitos tortura ataque ataques asesinato asesinatos matanza matanzas masacre masacres genocidio atrocidad atrocidades persecucion opresion represion discriminacion racismo apartheid colonialismo esclavitud trata explotacion abuso abusos violencia terrorismo impunidad bloqueo guerra guerras ocupado ocupada ocupados ocupadas ilegal ilegales ilicito ilicita inhumano inhumanos cruel crueles degradante degradantes acoso intimidacion represalias odio xenofobia antisemitismo ejecucion ejecuciones desapariciones deportacion hambruna asedio censura injusticia injusticias',
  powers:
    'participacion consentimiento recurso recursos reparacion reparaciones indemnizacion restitucion justicia investigacion investigaciones enjuiciamiento sancion sanciones verificacion inspeccion inspecciones supervision control liderazgo independencia soberania autonomia cumplimiento desarme veto ratificacion retirada representacion igualdad acceso autodeterminacion informe informes',
  degrees:
    'supremo suprema maximo maxima maximos mejor mejores mismo misma mismos mismas igual iguales completo completa completamente total totalmente absoluto absoluta estricto estricta estrictamente integro integra primordial cero entero entera pleno plena universal elevado identico identica',
  firmActs:
    'eliminacion erradicacion prohibicion prevencion proteccion cese cesacion abolicion supresion aplicacion ejecucion cumplimiento respeto retirada liberacion levantamiento derogacion enjuiciamiento eliminando garantizando velando previniendo prohibiendo protegiendo asegurando aplicando fin',
  softActs:
    'reduccion limitacion atenuacion mitigacion promocion aliento facilitacion examen reflexion estudio seguimiento apoyo regulacion gestion debate atencion sensibilizacion disminucion reduciendo limitando promoviendo alentando facilitando examinando estudiando apoyando abordando',
  urgent: [
    ...['sin demora', 'sin dilación', 'sin más demora', 'inmediatamente', 'de inmediato', 'inmediato', 'inmediata'],
    ...[
      'urgentemente',
      'con urgencia',
      'urgente',
      'urgentes',
      'lo antes posible',
      'cuanto antes',
      'rápidamente',
      'rápido',
    ],
    ...[
      'rápida',
      'con prontitud',
      'oportuno',
      'oportuna',
      'con carácter prioritario',
      'con carácter urgente',
      'prontamente',
    ],
  ],
  frequency: [
    ...['anualmente', 'anual', 'anuales', 'cada año', 'todos los años', 'bienal', 'cada dos años', 'periódicamente'],
    ...[
      'periódico',
      'periódica',
      'periódicos',
      'regularmente',
      'permanente',
      'permanentemente',
      'mensual',
      'trimestral',
    ],
  ],
  bounds: [
    ['al menos', 'por lo menos', 'como mínimo', 'no menos de', 'un mínimo de'],
    ['a lo sumo', 'como máximo', 'no más de', 'hasta', 'un máximo de'],
    ['más de'],
    ['menos de'],
    ['a más tardar', 'antes de', 'para'],
  ],
  unique:
    'principal unico unica primer primero primera central rector rectora supremo suprema exclusivo exclusiva solo sola mas',
  exclusive: [
    ...['solo', 'sólo', 'solamente', 'únicamente', 'único', 'única', 'únicos', 'únicas'],
    ...[
      'exclusivamente',
      'exclusivo',
      'exclusiva',
      'exclusivos',
      'exclusivas',
      'en primer lugar',
      'ante todo',
      'primordialmente',
    ],
  ],
  predicates: 'es son era sigue siguen siendo constituye constituyen como sea',
  definite: 'el la los las',
  indefinite: 'un una unos unas',
  agents: ['por', 'por parte de'],
  copulas: 'es son sea sean era eran constituye constituyen sigue siguen ha han ser',
  linking: [
    ...[
      'a este respecto',
      'a ese respecto',
      'en este sentido',
      'en ese sentido',
      'en este contexto',
      'en ese contexto',
    ],
    ...[
      'por lo tanto',
      'por consiguiente',
      'en consecuencia',
      'asimismo',
      'además',
      'con este fin',
      'con tal fin',
      'a tal fin',
    ],
  ],
  limits: [
    ...['en el marco de', 'dentro de', 'de conformidad con', 'de acuerdo con', 'con arreglo a', 'en consonancia con'],
    ...['teniendo en cuenta', 'a reserva de', 'en el ámbito de', 'según', 'en virtud de'],
  ],
}
