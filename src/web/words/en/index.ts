import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { crash } from './crash.ts';
import { editor } from './editor.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { gallery } from './gallery.ts';
import { handover } from './handover.ts';
import { home } from './home.ts';
import { keys } from './keys.ts';
import { move } from './move.ts';
import { moves } from './moves.ts';
import { outcomes } from './outcomes.ts';
import { places } from './places.ts';
import { source } from './source.ts';
import { states } from './states.ts';
import { time } from './time.ts';
import { today } from './today.ts';
import { tour } from './tour.ts';
import { whatIf } from './what-if.ts';

/** All words of the workbench in English. The sentences of answers come from the report, as in the terminal. */
export const english = {
  language: 'en',
  compare,
  frame,
  gallery,
  handover,
  home,
  places,
  files,
  changes,
  keys,
  states,
  crash,
  editor,
  forms,
  moves,
  outcomes,
  today,
  tour,
  move,
  time,
  source,
  whatIf,
};
