import type { StakeWords } from '../rules/stake-words.ts'

export const stakes: StakeWords = {
  law: 'derecho ley leyes legislacion obligacion obligaciones carta pacto pactos convencion convenciones convenio convenios declaracion tratado tratados protocolo estatuto normas',
  noLawBefore: 'a al de del',
  international: 'internacional internacionales universal regional',
  rights: 'derecho derechos libertad libertades dignidad privacidad',
  quantifiers:
    'todo toda todos todas cada cualquier pleno plena plenamente entero entera ambos ambas solo siempre universal',
  holders:
    'persona personas individuos particulares mujeres niñas hombres ninas niños ninos jovenes ciudadanos refugiados migrantes minorias trabajadores periodistas defensores victimas familias comunidades pueblos usuarios consumidores detenidos',
  everybody: 'persona personas individuos',
  safeguards: [
    ...['respetando', 'protegiendo', 'garantizando', 'velando por', 'salvaguardando', 'teniendo en cuenta'],
    ...['con pleno respeto', 'con el debido respeto', 'sin discriminacion', 'sin distincion', 'sin perjuicio'],
    ...['a reserva de', 'a condicion de', 'habida cuenta', 'de manera que', 'de conformidad con', 'de acuerdo con'],
    ...['con arreglo a', 'en consonancia con', 'salvaguardias', 'proteccion de', 'respeto de'],
  ],
  scopes: [
    ...[
      'en linea',
      'fuera de linea',
      'a todos los niveles',
      'en todas las circunstancias',
      'en todo el mundo',
      'en todas sus formas',
    ],
    ...[
      'incluido',
      'incluida',
      'incluidos',
      'incluidas',
      'en particular',
      'en tiempo de',
      'independientemente de',
      'a nivel',
    ],
  ],
  hedges: [
    ...[
      'considerar la posibilidad de',
      'considerar',
      'procurar',
      'tratar de',
      'intentar',
      'esforzarse por',
      'aspirar a',
    ],
    ...['estudiar la posibilidad de', 'estudiar', 'explorar', 'contribuir a'],
    ...['procurar no', 'tratar de no', 'intentar no', 'esforzarse por no', 'hacer lo posible por'],
  ],
  indispensable:
    'esencial esenciales crucial cruciales vital vitales indispensable indispensables imprescindible imprescindibles imperativo primordial',
  spirits: [
    'con reconocimiento',
    'con aprecio',
    'con agradecimiento',
    'con interés',
    'con gran interés',
    'con satisfacción',
    'con preocupación',
    'con profunda preocupación',
    'con grave preocupación',
    'con inquietud',
    'con pesar',
  ],
  deadlines: ['a más tardar', 'antes de'],
  firm: 'asegurar aseguren garantizar garanticen velar velen eliminar erradicar prohibir cesar abstenerse abstengan prevenir impedir abolir derogar proteger protejan respetar respeten cumplir aplicar enjuiciar castigar aprobar liberar levantar',
  deniers: 'abstenerse abstengan cesar evitar',
  soft: 'limitar limiten reducir reduzcan mitigar atenuar restringir evitar eviten considerar consideren alentar promover promuevan fomentar facilitar estudiar apoyar examinar desalentar vigilar regular abordar recomendar',
  beforeDuty: 'a que de debe deben debera deberan deberia deberian',
  sequence: 'tambien ademas nuevamente asimismo',
  joins: ['así como', 'junto con', 'además de'],
  caveats: [
    'dentro de los límites',
    'en la medida',
    'en función de',
    'a su discreción',
    'a discreción',
    'a reserva de',
    'caso por caso',
    'según las circunstancias',
    'como estimen',
  ],
  conditionals: 'si cuando donde segun como siempre dependiendo',
  discretion:
    'necesario necesaria apropiado apropiada posible posibles conveniente proceda corresponda estimen estime consideren considere juzguen permitan permita circunstancias oportuno oportuna viable factible aplicable requiera requieran necesidad',
  pointing:
    'mismo misma mismos mismas otro otra otros otras restante restantes respectivo respectivos respectivas presente actual ultimo ultima proximo proxima anterior siguiente mencionado mencionada citado citada regular',
  restrictors:
    'nacional nacionales interno internos culturales prioridades circunstancias capacidades particularidades tradiciones soberania recursos su sus orden publico seguridad moral presupuesto presupuestos practicas politicas legislacion',
  session: 'periodo reunion reuniones',
  ordinal:
    /^(?:\d+[oa]?|primer|\p{L}*(?:primero?|segundo|tercero?|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|gesimo)\p{L}*)$/u,
}
