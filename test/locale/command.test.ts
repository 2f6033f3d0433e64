import {describe, expect, test} from 'vitest';
import {cellWidth} from '../../source/cell-width/cell-width.js';
import {messagesFor} from '../../source/locale/index.js';

const english = messagesFor('en').command.help;

/** Commands and flags, which are typed: alike in every language. */
const typed = (help: string): readonly string[] =>
	help.match(/\$ losscope.*?(?= {2}|\n)|--[a-z-]+|\$ python.*/g) ?? [];

describe.each(['en', 'zh', 'ru'] as const)('the help in %s', language => {
	const {help} = messagesFor(language).command;

	test('names the same commands and flags', () => {
		expect(typed(help)).toEqual(typed(english));
		expect(typed(help).length).toBeGreaterThan(20);
	});

	test('has no line too long', () => {
		expect(help.split('\n').filter(line => cellWidth(line) > 100)).toEqual([]);
	});

	test('has its explanations below each other', () => {
		const begins = help
			.split('\n')
			.filter(line => /^ {4}(\$ losscope \S.*|--.*) {2}\S/.test(line))
			.map(line => /^(.*\S {2,})\S/.exec(line.slice(0, 40))?.[1]?.length);
		expect(new Set(begins)).toEqual(new Set([34]));
	});
});
