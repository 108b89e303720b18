import { useModel } from './context.ts';
import { Dialogs } from './dialogs.tsx';
import { Frame } from './frame.tsx';
import { Home } from './home.tsx';
import { Notices } from './notices.tsx';

/** The whole page: the list of models, or the one that is open. */
export function App() {
  const open = useModel() !== null;
  return (
    <>
      {open ? <Frame /> : <Home />}
      <Dialogs />
      <Notices />
    </>
  );
}
