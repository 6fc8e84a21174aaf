// The script of the pages of a site: what is typed is answered by the search for concepts that a lookup has.
import { startFolder } from './page/folder.ts'
import { startSingleFile } from './page/single-file.ts'

if (document.body.dataset.single === undefined) startFolder()
else startSingleFile()
