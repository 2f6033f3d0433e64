import type {Field} from '../../reading/format.js';

/**
What the benchmarks of MLPerf Training call `eval_accuracy` though it is no share of right answers: the quality metric of
each, as the rules of the benchmark name it (github.com/mlcommons/training_policies).
*/
const qualities: ReadonlyMap<string, string> = new Map([
	['gpt3', 'eval_log_perplexity'],
	['llama31_405b', 'eval_log_perplexity'],
	['llama31_8b', 'eval_log_perplexity'],
	['llama2_70b_lora', 'eval_loss'],
	['flux1', 'eval_loss'],
	['rnnt', 'eval_wer'],
	['transformer', 'eval_bleu'],
	['gnmt', 'eval_bleu'],
]);

/**
A figure by the name of what it measures. One above 1 is no share: which way it is good, nothing says.

@param isPercent - It is printed with a percent sign.
*/
export function namedByBenchmark(field: Field, benchmark: string, isPercent: boolean): Field {
	if (field.name !== 'eval_accuracy') {
		return field;
	}

	const quality = qualities.get(benchmark);
	const isShare = isPercent || !(Number(field.value) > 1);
	return {...field, name: quality ?? (isShare ? field.name : 'eval_benchmark_metric')};
}
