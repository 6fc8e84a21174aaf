// What the script of pages has in the place of Node's Buffer: room for the units of a text.
class Buffer extends Uint8Array {
  static alloc(length) {
    return new Buffer(length)
  }

  write(text, start, encoding) {
    if (start !== 0 || encoding !== 'utf16le') throw new Error('pages write whole texts as UTF-16 only')
    const units = new Uint16Array(this.buffer, this.byteOffset, text.length)
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
    return text.length * 2
  }
}

module.exports = { Buffer }
