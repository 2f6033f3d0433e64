import type {Field} from '../../reading/format.js';

type Sign = {readonly format: string; readonly names: readonly string[]; readonly before?: RegExp};

/** Names that only one framework puts together in a dictionary. The first whose names are all there has it. */
const signs: readonly Sign[] = [
	{format: 'llamafactory-log', names: ['current_steps', 'total_steps', 'percentage']},
	{format: 'llamafactory-dict', names: ['loss', 'learning_rate', 'epoch'], before: /llamafactory/},
	{format: 'llamafactory-results', names: ['predict_bleu-4', 'predict_runtime']},
	{format: 'trainer-dict', names: ['loss', 'learning_rate', 'epoch']},
	{format: 'trainer-dict', names: ['loss', 'grad_norm', 'epoch']},
	{format: 'trainer-results', names: ['train_runtime']},
	{format: 'trainer-results', names: ['predict_runtime']},
	{format: 'trainer-dict', names: ['eval_runtime', 'epoch']},
];

/** The narrower id of a dictionary whose names reveal the framework that wrote it; undefined for any other. */
export function writerOf(fields: readonly Field[], before: string | undefined): string | undefined {
	return signs.find(
		sign =>
			(sign.before === undefined || sign.before.test(before ?? '')) &&
			sign.names.every(name => fields.some(field => field.name === name)),
	)?.format;
}
