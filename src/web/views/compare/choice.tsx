import { useEffect, useState } from 'react';
import { useModel, useWorkbench } from '../../app/context.ts';
import { placeName } from '../../files/shelf.ts';
import { fromFile } from '../../files/text.ts';
import { type Other, placeOf } from './other.ts';

interface ChoiceProps {
  /** What was chosen; null where nothing was. */
  readonly choice: string | null;
  /** The file that was picked from the disk. */
  readonly picked: Other | null;
  readonly pick: (other: Other) => void;
}

/** Chooses what to compare with. The choice stands in the address, except for a file from the disk. */
export function Choice({ choice, picked, pick }: ChoiceProps) {
  const { words: all, go, say, shelves } = useWorkbench();
  const words = all.compare;
  const open = useModel();
  const files = useFolder();
  if (open === null) return null;
  const own = `${open.place.kind}/${placeName(open.place)}`;
  const others = files.filter((path) => `folder/${path}` !== own);
  const known =
    choice !== null && (placeOf(choice) !== null || choice === 'saved' || (choice === 'disk' && picked !== null));
  const fromDisk = async () => {
    const found = await shelves.disk.open();
    if (typeof found === 'string') {
      if (found !== 'cancelled') say(all.files.problems[found], 'bad');
      return;
    }
    pick({ name: placeName(found.place), text: fromFile(found.loaded.text).text });
    go({ as: 'disk' });
  };
  return (
    <p className="row compare-choice">
      <label>
        <span>{words.with}</span>{' '}
        <select value={known ? choice : ''} onChange={({ target }) => go({ as: target.value })}>
          {!known && <option value="">{words.choose}</option>}
          {open.savedText !== '' && <option value="saved">{words.saved}</option>}
          {picked !== null && <option value="disk">{picked.name}</option>}
          <Group label={words.folder} kind="folder" names={others} />
          <Group label={words.catalogue} kind="catalogue" names={shelves.catalogue.names} />
        </select>
      </label>
      <button type="button" className="button" onClick={() => void fromDisk()}>
        {words.disk}
      </button>
    </p>
  );
}

interface GroupProps {
  readonly label: string;
  readonly kind: 'folder' | 'catalogue';
  readonly names: readonly string[];
}

function Group({ label, kind, names }: GroupProps) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={`${kind}/${name}`}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** The model files of the folder; none where there is no folder. */
function useFolder(): readonly string[] {
  const { shelves } = useWorkbench();
  const [files, setFiles] = useState<readonly string[]>([]);
  useEffect(() => {
    void shelves.folder?.list().then((list) => {
      if (typeof list !== 'string') setFiles(list.files.map(({ path }) => path));
    });
  }, [shelves]);
  return files;
}
