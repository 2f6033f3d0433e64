/**
A map that forgets what was not asked for lately: at most `most` entries, and those of the last half of that many new keys are
certainly there.
*/
export type RecencyMap<Value> = {
	readonly get: (key: string) => Value | undefined;
	readonly set: (key: string, value: Value) => void;
};

export function createRecencyMap<Value>(most: number): RecencyMap<Value> {
	let young = new Map<string, Value>();
	let old = new Map<string, Value>();

	function set(key: string, value: Value): void {
		if (young.size >= most / 2) {
			old = young;
			young = new Map();
		}

		young.set(key, value);
	}

	return {
		get(key) {
			const value = young.get(key) ?? old.get(key);
			if (value !== undefined && !young.has(key)) {
				set(key, value);
			}

			return value;
		},
		set,
	};
}
