/** A name as an id: letters without marks, in lower case, joined by hyphens. Letters of other scripts stay. */
export function slugOf(name: string): string {
  const slug = name
    .replace(/ı/gu, 'i')
    .replace(/[øØ]/gu, 'o')
    .replace(/[łŁ]/gu, 'l')
    .replace(/ß/gu, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'unnamed' : slug.slice(0, 100).replace(/-+$/, '');
}
