/** Shapes that tell parties apart without colour; they repeat later than the colours, so that no two look alike. */
const shapes = ['●', '▲', '■', '◆', '▼', '★', '✚'];

/** Colours there are: see styles/parties.css. */
const colours = 8;

/** The classes that give a party's colour. */
export function partyClass(party: number): string {
  return `party party-${party % colours}`;
}

/** The shape of a party. */
export function partyShape(party: number): string {
  return shapes[party % shapes.length] ?? '●';
}

/** A party's shape in its colour. */
export function PartyShape({ party }: { readonly party: number }) {
  return (
    <span className={`${partyClass(party)} party-shape`} aria-hidden="true">
      {partyShape(party)}
    </span>
  );
}

/** A party's name with its colour and shape. */
export function PartyMark({ party, name }: { readonly party: number; readonly name: string }) {
  return (
    <span className={partyClass(party)}>
      <span className="party-shape" aria-hidden="true">
        {partyShape(party)}
      </span>
      <bdi>{name}</bdi>
    </span>
  );
}
