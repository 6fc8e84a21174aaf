interface Items {
  types: readonly string[]
  variables: readonly string[]
}
export const ourItems: Items
export function styleInUse(xml: string, items: Items): string
