import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

export const classDiceSamples: readonly FormatSample[] = [
	{
		lines: ['2026-03-01 10:11:12.123456: Pseudo dice [np.float32(0.75), np.float32(0.5)] '],
		records: [{split: 'validation', fields: fieldsOf({'Pseudo dice': 0.625})}],
	},
	{
		lines: ['2026-03-01 10:11:12.123456: Pseudo dice [0.75, nan, 0.25]'],
		records: [{split: 'validation', fields: fieldsOf({'Pseudo dice': 0.5})}],
	},
	{
		lines: ['2026-03-01 10:11:12.123456: Average global foreground Dice: [0.5, 0.75]'],
		records: [{split: 'validation', fields: fieldsOf({'Average global foreground Dice': 0.625})}],
	},
];
