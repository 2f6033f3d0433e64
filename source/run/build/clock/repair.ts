/** What turns out later about points that were placed already. `columns-repair.ts` puts it right. */
export type Repair =
	| {readonly kind: 'shift'; readonly epochs: number}
	| {readonly kind: 'batches'; readonly index: number; readonly batches: number}
	| {readonly kind: 'steps'; readonly perEpoch: number};
