import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { impossible } from '../text/index.ts';
import { App } from './app/app.tsx';
import { WorkbenchContext } from './app/context.ts';
import { Crash } from './app/crash.tsx';
import { keepAddress } from './app/keep-address.ts';
import { keepKeys } from './app/keyboard.ts';
import { loadTheRest } from './app/later.ts';
import { openSurroundings } from './app/surroundings.ts';
import { createWorkbench } from './app/workbench.ts';

const surroundings = await openSurroundings();
const workbench = createWorkbench(surroundings);
keepAddress(workbench);
keepKeys(workbench);

createRoot(document.getElementById('root') ?? impossible('the page has a root')).render(
  <StrictMode>
    <Crash workbench={workbench}>
      <WorkbenchContext value={workbench}>
        <App />
      </WorkbenchContext>
    </Crash>
  </StrictMode>,
);

void loadTheRest();
