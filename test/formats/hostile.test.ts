import {describe, expect, test} from 'vitest';
import {document} from '../../source/formats/document/document.js';
import {fc} from '../setup/any-case.js';
import {readRecords} from './read-records.js';

const long = 64 * 1024;
const fill = (piece: string): string => piece.repeat(Math.ceil(long / piece.length)).slice(0, long);

/** Lines of 64 kB that make a careless scanner slow. */
const lines: readonly string[] = [
	'{',
	'[',
	'{"',
	"{'a':",
	'{"a":{',
	'{"a":[',
	"{'a': f(",
	"{'a':f(f(",
	"{'a': <",
	"{'a': 1, ",
	"{'a\\",
	'"\\"',
	'\\',
	"'",
	' ',
	'\t',
	',',
	'a,',
	'"",',
	'"a,',
	'loss,',
	'|',
	'| ',
	'| a ',
	'-',
	'- ',
	'--- ',
	'===',
	'─',
	'a  ',
	'loss ',
	'epoch  ',
	'0 ',
	'1 2  ',
	'*****',
	'***** eval ',
	'wandb: ',
	':::MLLOG {',
	'[train]',
	'[a_b]{',
	'Class Images ',
	'Epoch GPU_mem ',
	'1/2 1G ',
	' metric ',
	' - ',
	'=',
	' = ',
	'a = {',
	'损失',
	'￿',
].map(fill);

/** What may stand above the line, so that every format is in the middle of something. */
const contexts: readonly string[][] = [
	[],
	['log', '{'],
	['{', '"log_history": ['],
	['log', 'epoch,loss,val_loss'],
	['log', 'epoch  loss  val_loss', '-----  ----  --------'],
	['log', '| epoch | loss |'],
	['log', '-----------------', '| time/ | |'],
	['log', 'Epoch GPU_mem box_loss Size', 'Class Images Instances Box(P R'],
	['log', '***** eval metrics *****'],
	['log', 'wandb: Run summary:'],
	['log', 'a Training | Validation'],
	['log', ' Test metric   DataLoader 0'],
];

// A scanner that goes back over such a line again and again needs minutes, more than a test may take.
describe('a line of 64 kB keeps nobody busy', () => {
	test.each(lines)('%#: %.20s', line => {
		for (const context of contexts) {
			const {taken} = readRecords([...context, line, line, line]);
			expect(taken.length).toBeLessThanOrEqual(context.length + 3);
		}
	});
});

test('whatever the lines, nothing is thrown and no control character comes out', () => {
	const words = fc.constantFrom(
		...[
			'{',
			'}',
			'[',
			']',
			'(',
			')',
			"'",
			'"',
			':',
			',',
			'|',
			'\t',
			'  ',
			'-----------',
			' = ',
			'*****',
			'\\',
			'#na#',
		],
		...[
			'epoch',
			'loss',
			'val_loss',
			'nan',
			'None',
			'1',
			'0.5',
			'2/9',
			'12%',
			'wandb: ',
			':::MLL ',
			'Class Images ',
		],
		...[
			'\\u001b',
			'┃',
			'━━━',
			'Run summary:',
			'Training |  Validation',
			'tensor(',
			'{"a": ',
			'Epoch GPU_mem ',
		],
	);
	const line = fc.oneof(
		fc.string(),
		fc.array(words, {maxLength: 20}).map(parts => parts.join('')),
	);

	fc.assert(
		fc.property(fc.array(line, {maxLength: 12}), log => {
			for (const {record} of readRecords(log).taken) {
				for (const {name, value} of record.fields) {
					expect(`${name}${value}`).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u);
				}
			}
		}),
		{numRuns: 2000},
	);
});

test('a document of rows is held a row at a time', () => {
	const row = '  {"step": 1, "loss": 0.5},';
	const {line} = document.open();
	line('{"log_history": [', 1);
	const counts = Array.from({length: 5000}, (_, index) => line(row, index + 2)?.length);
	expect(new Set(counts)).toEqual(new Set([1]));
});
