import {expect, test} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {compose} from '../../source/report/compose.js';
import {reportDocument} from '../../source/report/json.js';
import {renderText} from '../../source/report/render-text.js';
import {fc} from '../setup/any-case.js';
import {reportOf} from './report-of.js';

const counter = fc.constantFrom(
	'1',
	'7',
	'499',
	'3493',
	'1000003',
	'999999999989',
	'1e300',
	'-4',
	'0',
	'0.25',
	'9007199254740993',
);
const figure = fc.oneof(
	fc.double({noNaN: true}).map(String),
	fc.constantFrom('1.7e308', '-1.7e308', '5e-324', '1e400', 'nan', 'inf', '0', '-0', '0.5'),
);
const forms: ReadonlyArray<(epoch: string, step: string, of: string, one: string, other: string) => string> =
	[
		(epoch, step, of, one, other) => `epoch ${epoch} step ${step}/${of} loss ${one} lr ${other}`,
		(epoch, _, of, one, other) => `Epoch ${epoch}/${of} - loss: ${one} - val_loss: ${other}`,
		(epoch, step, _, one, other) =>
			`{'loss': ${one}, 'grad_norm': ${other}, 'epoch': ${epoch}, 'step': ${step}}`,
		(_, step, of, one, other) => `[${step}]\ttrain-rmse:${one}\teval-rmse:${other}\ttime ${of}s`,
	];

test('of any numbers a report comes to its end, and tells them as numbers', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...forms),
			counter,
			fc.boolean(),
			fc.array(fc.tuple(counter, counter, figure, figure), {minLength: 1, maxLength: 60}),
			(form, of, isInOrder, rows) => {
				const lines = rows.map(([epoch, step, one, other], index) =>
					isInOrder
						? form(String(index + 1), String((index + 1) * 7), of, one, other)
						: form(epoch, step, of, one, other),
				);
				const reported = reportOf(`${lines.join('\n')}\n`, 'train.log');
				const text = renderText(compose(reported, messagesFor('en')));
				expect(text.split('\n').filter(line => /undefined|\[object/.test(line))).toEqual([]);
				expect(() => JSON.stringify(reportDocument(reported, messagesFor('en')))).not.toThrow();
			},
		),
		{numRuns: 200},
	);
});
