import type { CandidateWords } from '../rules/candidate-words.ts'

export const candidates: CandidateWords = {
  linking: 'der des von fur zu auf gegen',
  joining: 'und oder die das den dem ein eine im in mit zum zur am an',
  filler:
    'alle allem allen aller alles also ander andere anderem anderen anderer anderes bei beide beiden bereits bisher da dabei dadurch dafur daher damit danach dann daran darauf darin daruber davon dazu dessen deren dies diese diesem diesen dieser dieses doch dort drei durch ebenso eigene eigenen einige einigen einiger ' +
    'einschliesslich erkennt erneut erinnert ermutigt erste ersten etwa ferner fordert ganz gegeben gegenuber gemass gemeinsam hier hin hinaus hinter hinweisend hoch ihnen ihr ihre ihrem ihren ihrer indem insbesondere insgesamt jede jeden jeder jedes jedoch jetzt kann kein keine keinen konnen konnte mehr ' +
    'mussen muss nachdem nachdrucklich namlich neben neue neuen nimmt nun sehr sein seine seinen seiner seit sofern solche solchen soll sollen sollte sollten sonst sowie sowohl statt stets tut uber uberall unterstreicht vieler viele vielen voll vor wahrend waren ware weil weiter weitere weiteren weiterhin welche ' +
    'welchen welcher wenn werden wurde wurden wieder wir wo wobei worden wurdigt zwei zwischen januar februar marz april mai juni juli august september oktober november dezember jahr jahre jahren',
}
