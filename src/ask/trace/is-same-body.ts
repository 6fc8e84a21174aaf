/** Whether two texts come from one body: of two whose issuer is not known nobody can say so. */
export function isSameBody(issuer: string, other: string): boolean {
  return issuer === other && issuer !== 'unknown'
}
