import type { SameWords } from '../rules/same-words.ts'
import { everyday } from './everyday-words.ts'

/** Numbers change their form with the thing that is counted, so that none are given. */
export const sameWords: SameWords = {
  groups: [
    ...everyday.map(group => group.split('|')),
    ['منظمة الأمم المتحدة للتربية والعلم والثقافة', 'اليونسكو'],
    ['منظمة الأمم المتحدة للطفولة', 'اليونيسف'],
    ['برنامج الأمم المتحدة الإنمائي', 'البرنامج الإنمائي'],
    ['الأمم المتحدة', 'منظمة الأمم المتحدة'],
    ['مرض فيروس كورونا (كوفيد-19)', 'كوفيد-19', 'كوفيد 19'],
    ['في المائة', '%'],
    ['الجمهورية العربية السورية', 'سوريا', 'سورية'],
    ['الاتحاد الروسي', 'روسيا'],
    ['بوجه خاص', 'على وجه الخصوص', 'بصفة خاصة'],
  ],
  cardinals: [],
  ordinals: [],
  endings: [],
}
