/** The warning that a page's own date of publication was taken. */
export function publishedOn(date: string): string {
  return `the date ${date} is the one the page was published on; the text may have been adopted earlier`
}
