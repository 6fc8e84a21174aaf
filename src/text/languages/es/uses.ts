import { noUses, type UseRules } from '../rules/use-rules.ts'

export const uses: UseRules = {
  ...noUses,
  body: /^(?:La |El |Las |Los |LA |EL |LAS |LOS )\p{Lu}/u,
  preamble:
    /^(?:(?:profundamente|gravemente|plenamente|también|además|firmemente|seriamente|asimismo|sumamente|muy|en) )*(?:\p{L}{2,}(?:ando|iendo|yendo|éndo|ándo)(?:se|lo|la|los|las)?(?=[\s,:]|$)|(?:visto|vista|vistos|vistas|consciente|conscientes|preocupad|convencid|alarmad|guiad|inspirad|deseos|resuelt|decidid|animad|habida cuenta|en vista|a la luz|atent|alentad|persuadid|conocedor|considerando|en virtud|de conformidad|sobre la base|a propuesta|por recomendación|comprometid|fiel|inquiet|consternad|reconocid|sabedor|que)(?:[oa]s?|a|es)?(?!\p{L}))/iu,
  acts: /^(?:(?:también|además|encarecidamente|solemnemente|asimismo|en consecuencia|por consiguiente|nuevamente|y) ?,? ?)*(?:se )?(?:recomienda|decide|invita|pide|solicita|exhorta|insta|alienta|reafirma|afirma|subraya|destaca|observa|toma|acoge|celebra|condena|deplora|declara|aprueba|adopta|encarga|encomienda|autoriza|agradece|expresa|recuerda|reconoce|constata|estima|considera|resuelve|hace|apoya|respalda|insiste|propone|exige|lamenta|felicita|renueva|confirma|ruega|acuerda|proclama|requiere|urge|anima|reitera|señala|nombra|crea|establece|fija|llama|manifiesta|saluda|rinde|compromete|congratula|sugiere|aconseja|designa|elige|prorroga|mantiene|dispone|ordena|da|pone|espera|ha decidido|ha resuelto)(?!\p{L})/iu,
}
