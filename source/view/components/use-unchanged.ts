import {useRef} from 'react';

/**
The value of the last render for as long as it is equal to the new one, so that what is derived from it can be kept. For
values that are put together anew each time.
*/
export const useUnchanged = <Value>(
	value: Value,
	isSame: (before: Value, after: Value) => boolean,
): Value => {
	const kept = useRef(value);
	if (!isSame(kept.current, value)) {
		kept.current = value;
	}

	return kept.current;
};

export const sameItems = <Item>(before: readonly Item[], after: readonly Item[]): boolean =>
	before.length === after.length && before.every((item, index) => item === after[index]);
