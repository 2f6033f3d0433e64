import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {rules} from '../../../source/diagnosis/rules/index.js';

const here = new URL('.', import.meta.url);

const tables = readdirSync(here, {recursive: true, encoding: 'utf8'})
	.filter(name => name.endsWith('.test.ts'))
	.map(name => readFileSync(new URL(name, here), 'utf8'))
	.join('\n');

test.each(rules.map(({id}) => id))('%s has its table of cases', id => {
	expect(tables.split(`\nexpectFindings('${id}', {`)).toHaveLength(2);
});
