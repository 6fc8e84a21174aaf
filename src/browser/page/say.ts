/** Tell those who listen to the page instead of seeing it. */
export function say(text: string): void {
  const spoken = document.getElementById('spoken')
  if (spoken !== null) spoken.textContent = text
}
