import { useView, useWorkbench } from './context.ts';

const sheets = ['model', 'answer', 'reasons'] as const;

/** Chooses the sheet in front where there is no room for all three. */
export function SheetBar() {
  const { words, go } = useWorkbench();
  const { sheet } = useView();
  return (
    <nav className="sheets" aria-label={words.frame.sheets.label}>
      {sheets.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={id === sheet ? 'true' : undefined}
          onClick={() => go({ sheet: id })}
        >
          {words.frame.sheets[id]}
        </button>
      ))}
    </nav>
  );
}
