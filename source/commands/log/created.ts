import type {Stats} from 'node:fs';

/**
When a file came to be, in milliseconds since 1970. Undefined where the system does not tell: then the time of the last change
stands in its place.
*/
export const createdAt = ({
	birthtimeMs,
	ctimeMs,
}: Pick<Stats, 'birthtimeMs' | 'ctimeMs'>): number | undefined =>
	birthtimeMs > 0 && birthtimeMs < ctimeMs ? birthtimeMs : undefined;
