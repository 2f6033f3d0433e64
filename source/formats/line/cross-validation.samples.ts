import type {FormatSample} from '../../reading/format.js';
import {fieldsOf} from '../field/record.js';

function sample(line: string, values: Readonly<Record<string, number>>): FormatSample {
	return {lines: [line], records: [{about: 'result', fields: fieldsOf(values)}]};
}

export const crossValidationSamples: readonly FormatSample[] = [
	sample('Fold 3 AUC: 0.8412', {'Fold 3 AUC': 0.8412}),
	sample('===== Fold 2/5 | accuracy = 0.912, f1 = 0.887 =====', {
		'Fold 2/5 accuracy': 0.912,
		'Fold 2/5 f1': 0.887,
	}),
	sample('Accuracy for fold 2 is: 84.63', {'Accuracy for fold 2': 84.63}),
	sample('CV mean 0.8312 +/- 0.0107', {'CV mean': 0.8312}),
	sample('Mean CV AUC: 0.8255', {'Mean CV AUC': 0.8255}),
	sample('OOF RMSE: 1.204', {'OOF RMSE': 1.204}),
	sample('Cross Validation Accuracy = 83.4%', {'Cross Validation Accuracy': 83.4}),
	sample('Average accuracy over 5 folds: 0.871', {'Average accuracy over 5 folds': 0.871}),
];
