/** Whose words advice is given in. */
export type Framework =
	| 'pytorch'
	| 'transformers'
	| 'llamafactory'
	| 'keras'
	| 'lightning'
	| 'fastai'
	| 'ultralytics'
	| 'xgboost'
	| 'lightgbm'
	| 'catboost'
	| 'sklearn';

/** First words of the ids of formats, and the framework that writes them. */
const families: ReadonlyArray<readonly [prefix: string, framework: Framework]> = [
	['trainer', 'transformers'],
	['transformers', 'transformers'],
	['hf', 'transformers'],
	['trl', 'transformers'],
	['llamafactory', 'llamafactory'],
	['llama-factory', 'llamafactory'],
	['keras', 'keras'],
	['lightning', 'lightning'],
	['fastai', 'fastai'],
	['ultralytics', 'ultralytics'],
	['yolo', 'ultralytics'],
	['xgboost', 'xgboost'],
	['lightgbm', 'lightgbm'],
	['catboost', 'catboost'],
	['sklearn', 'sklearn'],
	['scikit', 'sklearn'],
];

/** The framework behind the id of a format; most logs are plain prints of a PyTorch loop. */
export function frameworkOf(format: string): Framework {
	return families.find(([prefix]) => format.startsWith(prefix))?.[1] ?? 'pytorch';
}

/** Boosted trees have rounds and no epochs, batches or gradients. */
export function isBoosting(framework: Framework): boolean {
	return framework === 'xgboost' || framework === 'lightgbm' || framework === 'catboost';
}
