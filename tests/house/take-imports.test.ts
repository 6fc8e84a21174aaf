import { describe, expect, it } from 'vitest'
import { importsTaken } from '../../scripts/take-imports.js'

const taken = (parts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    importsTaken(Object.entries(parts).map(([path, text]) => ({ path, text }))).map(({ path, text }) => [path, text]),
  )

describe('what parts of the bundle import of each other', () => {
  it('is taken once, each under the name that its importer has for it', () => {
    const { 'a.cjs': a } = taken({
      'a.cjs': 'import{x as lamp,y}from"./b.cjs";import"./c.cjs";import fs from"node:fs";lamp(y,fs);',
      'b.cjs': 'function lamp(a){return a}var pier=1;export{lamp as x,pier as y};',
      'c.cjs': 'console.log(1);',
    })
    expect(a).toBe('var{x:lamp,y}=require("./b.cjs");require("./c.cjs");import fs from"node:fs";lamp(y,fs);')
  })

  it.each([
    'var pier=1;function moor(){pier=2}export{pier as y,moor};',
    'var pier=1;function moor(){pier++}export{pier as y,moor};',
    'var pier=1;function moor(){--pier}export{pier as y,moor};',
    'var $pier=1;function moor(){$pier||=2}export{$pier as y,moor};',
    'function pier(){}function moor(){pier=null}export{pier as y,moor};',
  ])('is asked for at each use where it is written again: %s', text => {
    const asks = 'import{y}from"./b.cjs";y;'
    expect(taken({ 'a.cjs': asks, 'b.cjs': text })['a.cjs']).toBe(asks)
  })

  it('is taken where it is only compared, or a name ends as another begins', () => {
    const text =
      'var pier=1,mypier=2;if(pier==1||pier===2||pier>=3)mypier=3;console.log({pier:4}.pier=5);export{pier as y};'
    expect(taken({ 'a.cjs': 'import{y}from"./b.cjs";y;', 'b.cjs': text })['a.cjs']).toBe('var{y}=require("./b.cjs");y;')
  })

  it('is refused where parts open each other in a circle', () => {
    const circle = { 'a.cjs': 'import{y}from"./b.cjs";export{y};', 'b.cjs': 'import{z}from"./a.cjs";export{z as y};' }
    expect(() => taken(circle)).toThrow('a.cjs, b.cjs, a.cjs')
  })
})
