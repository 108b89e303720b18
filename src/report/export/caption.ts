import { kindFor } from '../graph/picture.ts';
import type { Picture, PlacedPicture } from '../graph/types.ts';

/** What the picture shows, and what of the conflict is left out of it. */
export function captionOf({ picture }: PlacedPicture): string {
  const shown = picture.nodes.reduce((sum, { count }) => sum + count, 0);
  const rest = picture.states - shown;
  const elsewhere = picture.kind === kindFor(picture.states) ? '' : '; the graph exported as SVG has more';
  const part =
    rest > 0
      ? ` ${rest.toLocaleString('en')} of ${picture.states.toLocaleString('en')} states are left out${elsewhere}.`
      : '';
  return `${shownWords(picture)}${part}`;
}

function shownWords({ kind, arrows }: Picture): string {
  const joint = arrows.some(({ movers }) => movers.length > 1)
    ? ', thick black ones steps by which all who take it together gain'
    : '';
  const gains = `solid arrows are moves by which the mover gains${joint}`;
  switch (kind) {
    case 'layers':
      return `Every state by its steps from today: ${gains}; of these only those from and to today are drawn, and other moves are left out.`;
    case 'matters':
      return `Today, the states that hold or suit everybody, and a shortest way to each: ${gains}, dashed ones other steps of a way; other moves are left out.`;
    case 'summary':
      return 'Today, and of each outcome the state that holds most firmly, with who leads there in how many steps; other moves are left out.';
    default:
      return `The graph of moves: ${gains}; other moves are left out.`;
  }
}
