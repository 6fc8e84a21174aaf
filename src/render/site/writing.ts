/** Files of a site: a door that only `foc site` opens. */
export {
  dataFile,
  type FolderPage,
  folderFiles,
  folderRoutes,
  pageFile,
  searchFile,
  sitemap,
} from './folder.ts'
export { jsonLdOf } from './json-ld.ts'
export { singleFile } from './single.ts'
export { siteStyle } from './style.ts'
