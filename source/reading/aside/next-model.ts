import {readPrefix} from '../general/prefix.js';

/** `=== Model: cnn ===`, `Training model B`, `Fitting the LSTM model ...` */
const titled =
	/^\W*(?:model ?[:：] ?|(?:train(?:ing)?|fitting) (?:the )?model[:：]? )["']?([\p{L}\d][\p{L}\p{N}_+-]{0,30}(?: [A-Z\d][\w+-]{0,20})?)["']?\W*$/iu;
const named =
	/^\W*(?:train(?:ing)?|fitting) (?:the )?(?!(?:an?|the|this|our|your) )([\p{L}\d][\p{L}\p{N}_+-]{0,30}) model\W*$/iu;

/** `Training ResNet18`: a name as of a class or an architecture. */
const architecture = /^\W*(?:Training|Fitting) ((?=\w*[a-z\d]*[A-Z\d]\w*$)[A-Z]\w*[A-Z\d]\w*)\W*$/;

/** Parts of one model, states of its training, and its checkpoints. */
const noModel =
	/^(?:new|best|final|last|full|student|teacher|discriminator|generator|encoder|decoder|actor|critic|policy|reward|start\w*|begin\w*|end\w*|done|complete\w*|finish\w*|saved|loaded|loading|saving|train(?:ing)?|eval\w*|val\w*|test\w*|none|true|false)$|stage|phase|epoch|step|iter|round|ckpt|checkpoint|fold/i;

/** The model of which a line says, like a title, that it is trained next; undefined for any other line. */
export function modelIn(text: string): string | undefined {
	if (text.length > 120 || !/model|train|fitting/i.test(text)) {
		return undefined;
	}

	const content = text.slice(readPrefix(text).end);
	const name = (titled.exec(content) ?? named.exec(content) ?? architecture.exec(content))?.[1];
	return name === undefined || noModel.test(name) ? undefined : name;
}
