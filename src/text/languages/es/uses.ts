import { titleBefore } from '../rules/title-before.ts'
import { noUses, type UseRules } from '../rules/use-rules.ts'

const bodies =
  'Relatora? Especial|Expert[oa] Independiente|Grupo de Trabajo|Representante|Grupo|Comité|Convención|Convenio|Pacto|Declaración|Conferencia|' +
  'Cumbre(?: Mundial)?|Foro|Comisión|Coalición|Programa|Estrategia|Día|Semana|Decenio|Año|Directrices|Principios|Plan de Acción|Recomendación|' +
  'Marco|Iniciativa|Informe|Agenda|Fondo|Oficina|Red|Alianza|Protocolo'

export const uses: UseRules = {
  ...noUses,
  behindTitle: titleBefore({
    numbered:
      '(?:[Rr]esoluci(?:ón|ones)|[Dd]ecisi(?:ón|ones))(?: (?:del|de la|de las|de los)(?: \\p{L}[\\p{L}’-]*){1,9},?)?',
    entitled: '(?:titulad[oa]s?|denominad[oa]s?|que lleva por título)(?!\\p{L})',
    ends:
      '(?:reafirm|afirm|subray|destac|conden|exhort|alent|observ)ando(?!\\p{L})|reconociendo|poniendo de relieve|y (?:reafirma|subraya|destaca|alienta|exhorta|insta)(?!\\p{L})|' +
      '(?:,|,? y) (?:también |además )?(?:record|tom|acog|invit|solicit|decid|expres|celebr|haci)(?:ando|iendo|a|e)(?!\\p{L})|' +
      ', (?:y )?(?:en (?:la|el|las|los) (?:que|cual|cuales)|que|por (?:la|el) que|donde|incluid[oa]s?|inclusive|a fin|para|como|con miras)(?!\\p{L})|' +
      'as[ií] como (?!\\d)|” y (?!\\d)',
  }),
  behindBody: new RegExp(
    `(?:${bodies})\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:sobre|para|de|del|contra|a|al|por)\\s+(?:(?:la|el|las|los)\\s+)?(?:[\\p{L}’'-]+\\s+){0,4}$`,
    'u',
  ),
  body: /^(?:La |El |Las |Los |LA |EL |LAS |LOS )\p{Lu}/u,
  preamble:
    /^(?:(?:profundamente|gravemente|plenamente|también|además|firmemente|seriamente|asimismo|sumamente|muy|en) )*(?:\p{L}{2,}(?:ando|iendo|yendo|éndo|ándo)(?:se|lo|la|los|las)?(?=[\s,:]|$)|(?:visto|vista|vistos|vistas|consciente|conscientes|preocupad|convencid|alarmad|guiad|inspirad|deseos|resuelt|decidid|animad|habida cuenta|en vista|a la luz|atent|alentad|persuadid|conocedor|considerando|en virtud|de conformidad|sobre la base|a propuesta|por recomendación|comprometid|fiel|inquiet|consternad|reconocid|sabedor|que)(?:[oa]s?|a|es)?(?!\p{L}))/iu,
  acts: /^(?:(?:también|además|encarecidamente|solemnemente|asimismo|en consecuencia|por consiguiente|nuevamente|y) ?,? ?)*(?:se )?(?:recomienda|decide|invita|pide|solicita|exhorta|insta|alienta|reafirma|afirma|subraya|destaca|observa|toma|acoge|celebra|condena|deplora|declara|aprueba|adopta|encarga|encomienda|autoriza|agradece|expresa|recuerda|reconoce|constata|estima|considera|resuelve|hace|apoya|respalda|insiste|propone|exige|lamenta|felicita|renueva|confirma|ruega|acuerda|proclama|requiere|urge|anima|reitera|señala|nombra|crea|establece|fija|llama|manifiesta|saluda|rinde|compromete|congratula|sugiere|aconseja|designa|elige|prorroga|mantiene|dispone|ordena|da|pone|espera|ha decidido|ha resuelto)(?!\p{L})/iu,
}
