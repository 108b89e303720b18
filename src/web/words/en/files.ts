import type { ShelfProblem } from '../../files/shelf.ts';

const problems: Readonly<Record<ShelfProblem, string>> = {
  changed:
    'The file was changed elsewhere since you opened it. Nothing was overwritten. Save under another name, or load the other version and undo if you want yours back.',
  exists: 'There is a file of that name already. Choose another name.',
  'not-found': 'The file is not there.',
  outside: 'A model is saved in this folder, under a name that ends in .yaml.',
  'too-large': 'The text is larger than 2 MiB, so it was not saved. Download it, and shorten it.',
  'no-session':
    'This page has no permission to use the folder: the program was started anew, or the page was opened without its address. Open the address that the terminal prints. Your changes are kept in this browser.',
  'no-server':
    'The program behind this page is not running, so nothing was saved. Your changes are kept in this browser. Start it again in the terminal, open the address it prints, and save.',
  'not-text': 'The file is not a text in UTF-8.',
  refused: 'The file could not be written. Look at its permissions, or save under another name.',
  cancelled: '',
};

/** Words about files. */
export const files = {
  problems,
  saved: (name: string) => `Saved ${name}`,
  renamed: (name: string) => `Renamed to ${name}`,
  nothingToSave: 'Everything is saved',
  unsaved: 'not saved',
  unsavedTitle: 'There are changes that are not saved',
  readOnly: 'a copy: saving asks for a place of your own',
  opening: (name: string) => `Opening ${name}…`,
  home: 'All models',
  yours: (folder: string) => `Your models in ${folder}`,
  none: 'There is no model in this folder yet.',
  catalogue: 'Published conflicts',
  catalogueAbout: 'Open one to see how an answer looks. You can change it freely: saving asks for a place of your own.',
  drafts: 'Not saved',
  draftsAbout: 'Kept by this browser from another time.',
  draftOf: (name: string, when: string) => `${name}, ${when}`,
  forget: (name: string) => `Forget ${name}`,
  newConflict: 'New conflict',
  openFile: 'Open a file…',
  saveAsTitle: 'Save as',
  fileName: 'File name',
  fileNameHint: 'in this folder, ending in .yaml',
  download: 'Download the model',
  changedMeanwhile: 'The file is another one by now. Yours is here, and not saved.',
  changedBehind: 'The file is another one by now. What you see is the version before.',
  changedDraft: 'The file is another one by now. The draft, and the model beside it, are of the version before.',
  loadOther: 'Load the other version',
  loadedOther: 'the other version of the file loaded',
  usedLink: 'That address was used already. Press Enter in the terminal for another one.',
  linkNeeded:
    'This page was opened without its address. Open the address that the terminal prints; press Enter there for a new one.',
  untitled: 'new-conflict.yaml',
};
