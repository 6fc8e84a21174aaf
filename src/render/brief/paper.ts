/** What is made of a brief: the note of two pages, the same with an annex on a third, or the dossier with everything. */
export type Paper = 'note' | 'annex' | 'dossier'
