export { checkGateNames } from './names.ts'
export { type GateQuestion, weigh } from './weigh.ts'
