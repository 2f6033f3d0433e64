import type {Grade, Judgement} from '../diagnosis/results/judgement.js';
import type {Messages} from '../locale/messages.js';
import {formatNumber} from '../numbers/number.js';

/** What to look at twice comes first. */
const order: readonly Grade[] = ['suspicious', 'poor', 'fair', 'good', 'excellent'];

/** The final figures at a glance: those of each grade together. Empty where none says anything of quality. */
export function gradedFigures(judgements: readonly Judgement[], messages: Messages): readonly string[] {
	const {label, list} = messages.phrases;
	const byGrade = Map.groupBy(judgements, ({grade}) => grade);
	return order.flatMap(grade => {
		const [first, ...others] = byGrade.get(grade) ?? [];
		return first === undefined
			? []
			: [
					label(
						messages.judgement(first).grade,
						list([first, ...others].map(({name, value}) => `${name} ${formatNumber(value)}`)),
					),
				];
	});
}
