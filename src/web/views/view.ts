import type { ComponentType, LazyExoticComponent } from 'react';
import type { ViewId } from '../app/view-ids.ts';
import type { Answer, StateTable } from '../engine/answer.ts';

/** What every view gets: the answer on the screen, which may be older than the text while that has a mistake. */
export interface ViewProps {
  readonly answer: Answer;
  readonly table: StateTable;
}

/** A place of the workbench. */
export interface ViewEntry {
  readonly id: ViewId;
  readonly Content: ComponentType<ViewProps> | LazyExoticComponent<ComponentType<ViewProps>>;
}
