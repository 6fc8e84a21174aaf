import type { ReferenceWords } from '../rules/reference-words.ts'

export const references: ReferenceWords = {
  resolution: 'resolution resolutions',
  decision: 'decision decisions',
  paragraph: 'paragraphe paragraphes par',
  division: 'section sections annexe annexes partie chapitre article articles alinea',
  entitled: 'intitule intitulee intitules intitulees titre',
  about: 'sur relative relatives concernant',
  vague: 'question questions sujet theme point meme application',
  aside:
    'conformement application demande demandes rapport rapports recommandation recommandations etabli etablie presente ' +
    'presentes vertu mandat decide prevu prevus prevue',
  naming:
    'intitule intitulee intitules intitulees theme themes point titre appele appelee nomme denomme dit dite rapport terme ' +
    'notion cadre campagne initiative document declaration',
  organ: 'assemblee generale nations unies droits de homme conseil securite economique et social onu',
  which: 'qui que ou laquelle lequel',
  says:
    'dispose disposait prevoit prevoyait declare declarait stipule stipulait affirme affirmait reaffirme ' +
    'reaffirmait enonce enoncait souligne soulignait note notait constate reconnait demande demandait engage ' +
    'engageait exhorte exhortait encourage encourageait invite invitait prie priait exige decide condamne ' +
    'rappelle recommande proclame definit dit indique precise appelle',
  as: 'comme ainsi tel telle tels telles',
  said:
    'enonce enoncee enonces enoncees dit indique precise affirme reaffirme prevu prevue prevus contenu contenue ' +
    'contenus exprime exprimee formule formulee consacre consacree reconnu reconnue declare proclame convenu ' +
    'souligne demande',
  wording: 'termes libelle texte formule formulation passage phrase citant cite citation selon',
  otherBody: 'conseil commission comite conference unesco',
}
