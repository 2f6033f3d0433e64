import type {Field, FieldRecord} from '../../reading/format.js';

type Particulars = Partial<Omit<FieldRecord, 'line' | 'fields'>>;

/** A record of figures at a moment of training, unless the particulars say otherwise. */
export function record(line: number, fields: readonly Field[], particulars: Particulars = {}): FieldRecord {
	return {
		line,
		fields,
		split: particulars.split,
		about: particulars.about ?? 'point',
		replaces: particulars.replaces ?? false,
		stream: particulars.stream,
		before: particulars.before,
		format: particulars.format,
	};
}

/** Fields by name, in the order written. */
export function fieldsOf(values: Readonly<Record<string, number | string>>): readonly Field[] {
	return Object.entries(values).map(([name, value]) => ({name, value}));
}
