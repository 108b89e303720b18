import { impossible } from '../../text/index.ts';
import { type Course, type Dot, layOutByDot } from './dot-layout.ts';
import { layOutInBlocks } from './grid-layout.ts';
import { sizes } from './label.ts';
import type { Picture, PlacedPicture } from './types.ts';

/** The room of a picture on a page of A4 or letter, upright, within its margins, title and legend of the picture left aside. */
const page = { width: 670, height: 690 } as const;

/** Text that is printed smaller is not read, pixels: 4.65 points. */
const smallestPrint = 6.2;

/** Ways to lay out a picture, of which the one that stays largest on a page is taken. */
const courses: readonly Course[] = [
  { down: true, most: Number.POSITIVE_INFINITY },
  { down: false, most: Number.POSITIVE_INFINITY },
  ...[6, 5, 4, 3].map((most) => ({ down: true, most })),
];

/** The first of the pictures, each of less than the one before, whose words can be read on a page; else the last. */
export function layOutOnPaper(pictures: readonly Picture[], dot: Dot): PlacedPicture {
  let placed: PlacedPicture | null = null;
  for (const picture of pictures) {
    placed = largest(picture, dot);
    if (printOf(placed) >= smallestPrint) return placed;
  }
  return placed ?? impossible('there is a picture');
}

function largest(picture: Picture, dot: Dot): PlacedPicture {
  if (picture.kind === 'layers') return layOutInBlocks(picture);
  if (picture.layers.length === 0) return layOutByDot(picture, dot);
  const crowd = Math.max(0, ...picture.layers.map((_, at) => picture.nodes.filter(({ layer }) => layer === at).length));
  const [first, ...others] = courses
    .filter(({ most }) => most === Number.POSITIVE_INFINITY || most < crowd)
    .map((course) => layOutByDot(picture, dot, course));
  return others.reduce((best, next) => (scaleOf(next) > scaleOf(best) ? next : best), first ?? impossible('no course'));
}

/** How large the picture's words are printed. */
function printOf(placed: PlacedPicture): number {
  return (placed.picture.kind === 'layers' ? sizes.small : sizes.chip) * scaleOf(placed);
}

function scaleOf({ width, height }: PlacedPicture): number {
  return Math.min(1, page.width / width, page.height / height);
}
