import type { CandidateWords } from '../rules/candidate-words.ts'

export const candidates: CandidateWords = {
  linking: "de a en d' le la les l' contre sans pour",
  joining: 'et ou un une par sur dans avec aux au entre chez',
  filler:
    'accorde afin ailleurs ainsi alors annee annees annexe apres assurer assurant atteindre aucun aucune aupres auquel aussi autant autre autres auxquels auxquelles avait avant avoir ayant beaucoup bien bon bonne cadre car cas cela celle celles celui cependant certain certaine certaines certains ' +
    'chacun chacune chaque cinq comme comment compris comprenant compte concernant concerne concernes conformement conforme consciente conscient consacre considerant consideree contenu contribuer contribue contribuant cours creer date debut deja demande demandant depuis dernier derniere derniers dernieres des devant devrait devraient developper dix dire dit doit doivent donc donne ' +
    'donner donnant dont dote doter deux duquel desquels durant effet egalement egard elaborer eliminer encore encourage encourageant encourager encouragent enfin engage ensemble ensuite entre eprouve etaient etait etant etat etc ete etre eu exhorte exprime exprimant exprimer existant existants existantes fait faire faisant faut favoriser favorisant fin fois font fort garantir garantissant general ' +
    'grand grande grandes grands grave gre ici important importance importante importantes importants inclure incluant indique instamment invite invitant jour jours juge jusque laquelle lequel lesquelles lesquels lieu lors lorsque lumiere lutter maniere meilleur meilleure meme memes ' +
    'mesure mettre mis mise mieux moins mois moyen necessaire necessaires neanmoins neuf niveau nombre nombreuses nombreux nommee notamment notant note noter nouveau nouvelle nouveaux nouvelles offrir oeuvrer outre paragraphe parce parmi part particulier particuliere particulierement partie partir pendant permet permettre permettant permettent peu ' +
    'peut peuvent plein pleinement plupart plusieurs plutot pourrait point poursuivre premier premiere premieres prendre prenant present presente presentes prevenir pres prie priant prier pris prise prises pro proceder promouvoir promouvant propre propres proteger puis puisque quant quatre quel quelle quelles quelque quelques quels quinze quoi rappelant rappelle rappeler rapport reaffirmant reaffirme ' +
    'recommande reconnaissant reconnait reduire redoubler reference regard reiterant reitere relatif relatifs relative relatives rendre renforcer renforcant renforce respectivement respecter rien salue saluant sauf section sein selon sept sera seront serait seulement six soit ' +
    'souligne soulignant souligner soient session soixante soutenir soutenant souhaite suite suivant suivante suivants suivantes sujet surtout tant tard tel telle telles tels tenant tenir tient titre toujours tous tout toute toutefois toutes travers tres trois trop trouve utiliser ' +
    'vers veiller veillant vertu vise visant visent voie voir vue viser ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'resolution resolutions intitule intitulee seance pleniere provisoire ' +
    'mi ronde rondes interactif interactifs interactive interactives',
}
