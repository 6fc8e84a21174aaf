export { checkGateNames } from './gate-names.ts'
export { type GateQuestion, weigh } from './weigh.ts'
