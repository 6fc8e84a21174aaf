export { type CompileQuestion, compile } from './compile.ts'
