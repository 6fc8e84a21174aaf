// Stands in for @neon-rs/load and detect-libc in the bundle: which native database this machine needs.
// They ask process.report, which doubles the start of Node; two file names tell the same on Linux.
const { existsSync } = require('node:fs')

const glibc = [
  '/lib64/ld-linux-x86-64.so.2',
  '/lib/ld-linux-aarch64.so.1',
  '/lib/ld-linux-armhf.so.3',
  '/lib/x86_64-linux-gnu/libc.so.6',
  '/lib/aarch64-linux-gnu/libc.so.6',
]
const names = {
  win32: arch => `win32-${arch}-msvc`,
  darwin: arch => `darwin-${arch}`,
  linux: arch => (arch === 'arm' ? `linux-arm-gnueabihf` : `linux-${arch}-${family() === 'glibc' ? 'gnu' : 'musl'}`),
}

function family() {
  if (glibc.some(file => existsSync(file))) return 'glibc'
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

exports.GLIBC = 'glibc'
exports.MUSL = 'musl'
exports.familySync = () => (process.platform === 'linux' ? family() : null)
exports.currentTarget = () => {
  const name = names[process.platform]
  if (!name) throw new Error(`libsql has no build for ${process.platform}`)
  return name(process.arch)
}
exports.load = () => {
  throw new Error('only installed builds of libsql are used')
}
