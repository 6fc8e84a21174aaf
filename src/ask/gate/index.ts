export { checkGateNames, gateNames } from './gate-names.ts'
export { type GateQuestion, weigh } from './weigh.ts'
