import { useEffect, useState } from 'react';
import { useWorkbench } from '../app/context.ts';
import type { Stop } from './stops.ts';

/** Whether the task of a stop was done; once it was, it stays so until another stop is shown. */
export function useDone(stop: Stop): boolean {
  const workbench = useWorkbench();
  const [done, setDone] = useState<Stop | null>(null);
  useEffect(() => {
    const { isDone } = stop;
    if (isDone === undefined) return;
    const look = () => {
      if (isDone(workbench)) setDone(stop);
    };
    // What is done shows in the page a moment after the press: whatever appears is looked at.
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-expanded'] });
    const ends = [workbench.view.subscribe(look), workbench.model.subscribe(look)];
    return () => {
      observer.disconnect();
      for (const end of ends) end();
    };
  }, [stop, workbench]);
  return done === stop;
}
