/** Runs that have colours of their own; the letter and the characters of the curves tell any number of them apart. */
const coloured = 4;

/** The role of a curve of one of several runs, counted from 0: `train`, `train-2`, `train-3`, `train-4`, then from the start. */
export const runRole = (role: string, run: number): string => {
	const place = (run % coloured) + 1;
	return place === 1 ? role : `${role}-${place}`;
};
