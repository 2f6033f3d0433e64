import type {Way} from './way.js';

/** The gap of a tab. */
const tab = 8;

/** `[8]\ttrain-auc:0.7`, `14000:\tlearn: 0.69`, `12/100: loss=0.5` */
export const opening: Way = (statement, {found, tokens, isFirst}, position, bare, whole) => {
	const follows = tokens[statement.at + 1]?.text;

	// Of GANs: `12 [D loss: 0.61, acc.: 56.25%] [G loss: 0.71]`; `100 | loss 0.5`; `#100 loss=0.5`
	const isBeforeName = found.statements[1]?.from === statement.at + 2 && found.statements[1].name !== '';
	const next = found.statements[1];
	const isMetricsRow =
		next?.joint === '=' && next.from === statement.at + 1 && (tokens[next.from]?.gap ?? 0) >= tab;
	const isLossOfSplit =
		next?.joint === ':' &&
		next.from === statement.at + 1 &&
		/^(?:train|training|val|test) loss$/i.test(next.name);
	const opensFigures =
		isMetricsRow ||
		isLossOfSplit ||
		((follows === '[' || follows === '|') && isBeforeName) ||
		tokens[statement.at - 1]?.text === '#';
	const isRound =
		whole !== undefined ||
		follows === ':' ||
		follows === '/' ||
		opensFigures ||
		(statement.bracket && follows === ']');

	// char-rnn: `100/21150 (epoch 0.24), train_loss = 3.2`
	const isBeforeEpoch =
		whole !== undefined && tokens[statement.at + 3]?.text === '(' && position.epochs === undefined;
	// `v2/500 | loss 0.5`: the end of something else.
	const isEnd = tokens[statement.at - 1]?.text === '/';
	if (
		!isFirst ||
		isEnd ||
		!isRound ||
		(position.epoch !== undefined && !isBeforeEpoch) ||
		position.batch !== undefined ||
		position.step !== undefined
	) {
		return false;
	}

	if (whole !== undefined && !isBeforeEpoch && /^epochs?$/i.test(tokens[statement.at + 4]?.text ?? '')) {
		// Catalyst: `1/10 * Epoch (train): 100% 469/469`
		position.epoch = bare;
		position.epochs = whole;
		return true;
	}

	position.step = bare;
	position.steps = whole;
	position.stepIsBare = true;
	position.stepIsGlobal = isBeforeEpoch;
	return true;
};
