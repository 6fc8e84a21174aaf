// The fonts of the PDF: Latin, Greek and Cyrillic in four cuts, Arabic in two, with the licence that lets us pass them on.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const fonts = {
  'noto-serif': ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  amiri: ['400Regular', '700Bold'],
}
const families = { 'noto-serif': 'NotoSerif', amiri: 'Amiri' }

/** @param {string} root of the project; the fonts go to `dist/fonts` */
export function copyFonts(root) {
  const folder = join(root, 'dist', 'fonts')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, cuts] of Object.entries(fonts)) {
    const from = join(root, 'node_modules', '@expo-google-fonts', name)
    for (const cut of cuts) {
      const file = `${families[name]}_${cut}.ttf`
      copyFileSync(join(from, cut, file), join(folder, file))
    }
    copyFileSync(join(from, 'LICENSE_FONT'), join(folder, `${families[name]}-OFL.txt`))
  }
}
