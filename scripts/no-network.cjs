// Stands in for packages that fetch addresses, in code that is never to do so.
function noNetwork() {
  throw new Error('this part of foc asks no network')
}
module.exports = Object.assign(noNetwork, { default: noNetwork, Headers: class {} })
