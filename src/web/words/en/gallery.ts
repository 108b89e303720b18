const list = new Intl.ListFormat('en');

/** Words of the gallery of published conflicts. */
export const gallery = {
  title: 'Published conflicts',
  about:
    'Each asks a question. Open one to see the whole answer. You can change it freely: saving asks for a place of your own.',
  pictures:
    'A picture shows today and, for every outcome, the state that holds most firmly: the more rings, the firmer. Solid arrows are steps that somebody gains by; on dashed ones somebody has to move without gaining.',
  enter: 'See them with pictures',
  size: (parties: readonly string[], states: number) => `${parties.length} parties, ${states} states`,
  published: 'What was published',
  from: (source: string) => `(${source})`,
  ours: 'What this program finds',
  stuck: (verdict: string) => `Is it stuck? ${verdict}`,
  citation: 'Citation',
  open: 'Open this conflict',
  drawing: 'Drawing …',
  noPicture: 'The picture could not be drawn.',
  missing: 'This case could not be read.',
  picture: (title: string, parts: readonly string[]) => `${title}: ${list.format(parts.map((part) => `(${part})`))}`,
};
