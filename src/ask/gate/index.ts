export { type GateQuestion, weigh } from './weigh.ts'
