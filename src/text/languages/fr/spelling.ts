import type { Spelling } from '../rules/spelling.ts'
import { compounds, words } from './written-words.ts'

export const frenchSpelling: Spelling = {
  words,
  compounds,
  joinsWords: true,
  before:
    'non co sous demi semi anti auto contre avant après mi multi inter pré post ex vice arrière haut haute grand grande quasi nord sud outre porte compte libre franco socio',
  behind:
    'il ils elle elles on je tu nous vous ce ci là bas être dire même mêmes uns unes dessus dessous delà devant vis parole rendu rendus',
  within:
    'in re res sur mal entre autre com con dé vi main bon plus tout toute mon ton son ces mes tes ver cor cou pas but fin mur mot pré part port pour pro',
  shape: null,
}
