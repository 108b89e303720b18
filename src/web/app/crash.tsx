import { Component, type ReactNode } from 'react';
import { download } from '../files/disk-shelf.ts';
import { placeName } from '../files/shelf.ts';
import { toFile } from '../files/text.ts';
import { modelDoc, type Workbench } from './workbench.ts';

interface Props {
  readonly workbench: Workbench;
  readonly children: ReactNode;
}

/** Stands around everything: when the page breaks, the model can still be downloaded. */
export class Crash extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { workbench, children } = this.props;
    return this.state.error === null ? children : <CrashScreen workbench={workbench} error={this.state.error} />;
  }
}

function CrashScreen({ workbench, error }: { readonly workbench: Workbench; readonly error: Error }) {
  const words = workbench.words.crash;
  const open = workbench.model.get();
  return (
    <main className="crash">
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <p className="row">
        {open !== null && (
          <button
            type="button"
            className="button primary"
            onClick={() => download(placeName(open.place), toFile({ text: modelDoc(open).text, ...open.file }))}
          >
            {words.download}
          </button>
        )}
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </p>
      <details>
        <summary>{words.details}</summary>
        <pre>{error.message}</pre>
      </details>
    </main>
  );
}
