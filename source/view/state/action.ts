import type {FilterEdit} from '../keys/filter-keys.js';
import type {ActionId} from '../look.js';
import type {Facts} from './facts.js';
import type {Pane} from './state.js';

export type Action = {readonly id: ActionId; readonly facts: Facts};

/** What a mouse did, as far as it means something. */
export type Pointing =
	| {
			readonly id: 'wheel';

			/** Where the pointer is; no matter while something lies over the panes. */
			readonly pane: Pane;
			readonly by: 1 | -1;
			readonly facts: Facts;
	  }
	| {
			readonly id: 'click';
			readonly pane: Pane;

			/** The chart that was clicked at, and the line of the log that the click points to. */
			readonly chart: number | undefined;
			readonly line: number | undefined;
			readonly facts: Facts;
	  };

/** The filter, or what is looked for in the log, is typed: what a key makes of it; undefined where nothing. */
export type Typing = {readonly id: 'type'; readonly edit: (filter: string) => FilterEdit | undefined};
