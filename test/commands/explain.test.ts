import {describe, expect, test} from 'vitest';
import {explanationOf} from '../../source/blocks/explanation.js';
import {curveExample} from '../../source/chart/curve-example.js';
import {distance} from '../../source/commands/explain/distance.js';
import {findTopic, nearTopics, topics} from '../../source/commands/explain/find-topic.js';
import {messagesFor} from '../../source/locale/index.js';

describe('a term is found', () => {
	test.each([
		['by its id', 'overfitting', 'overfitting'],
		['in any case', 'OverFitting', 'overfitting'],
		['without its hyphens', 'learning rate jump', 'learning-rate-jump'],
		['by its title', 'Loss is stuck at one value', 'stuck-constant'],
		['by a Chinese title', '过拟合', 'overfitting'],
		['by a Chinese title with a second name', '检查点', 'checkpoint'],
		['by a Russian title', 'скорость обучения', 'learning_rate'],
		['by a Russian title in capitals', 'ПЕРЕОБУЧЕНИЕ', 'overfitting'],
		['by a state', 'watching', 'watching'],
		['by a state', 'very likely?', undefined],
		['by a Russian state', 'вероятно', 'likely'],
		['by a synonym', 'overfit', 'overfitting'],
		['by a synonym', 'nan', 'not-finite'],
		['by a synonym', 'oom', 'crashed'],
		['by a synonym', 'early stop', 'early-stopping'],
		['as a concept', 'early stopping', 'early-stopping'],
		['as a concept', 'forecast', 'forecast'],
		['as a concept', 'best', 'best'],
		['as a finding before a concept', 'gap', 'gap'],
		['as logs spell it', 'val_loss', 'validation-loss'],
		['as logs spell it', 'eval/loss', 'validation-loss'],
		['as logs spell it', 'train_loss', 'loss'],
		['as logs spell it', 'lr', 'learning_rate'],
		['as logs spell it', 'ppl', 'perplexity'],
		['as logs spell it', 'acc', 'accuracy'],
		['by a Russian synonym', 'точность', 'accuracy'],
		['as logs spell it', 'kl', 'kl'],
		['as logs spell it', 'grad norm', 'grad_norm'],
		['as logs spell it', 'rewards/margins', 'reward-margin'],
		['as logs spell it', 'metrics/mAP50-95(B)', 'map'],
		['as logs spell it', 'predict_rouge-1', 'rouge-1'],
		['as logs spell it', 'train_box_loss', 'loss'],
		['of reinforcement learning', 'policy_loss', 'policy-loss'],
		['of reinforcement learning', 'train/policy_gradient_loss', 'policy-loss'],
		['of reinforcement learning', 'actor_loss', 'policy-loss'],
		['of reinforcement learning', 'loss/policy_avg', 'policy-loss'],
		['of reinforcement learning', 'LossPi', 'policy-loss'],
		['of reinforcement learning', 'losses/pg_loss', 'policy-loss'],
		['of reinforcement learning', 'value_loss', 'value-loss'],
		['of reinforcement learning', 'vf_loss', 'value-loss'],
		['of reinforcement learning', 'train/critic_loss', 'value-loss'],
		['of reinforcement learning', 'losses/qf1_loss', 'value-loss'],
		['of reinforcement learning', 'losses/td_loss', 'value-loss'],
		['of reinforcement learning', 'loss/value_avg', 'value-loss'],
		['of reinforcement learning', 'entropy_loss', 'entropy-loss'],
		['of reinforcement learning', 'train/ent_coef_loss', 'temperature-loss'],
		['of reinforcement learning', 'losses/clipfrac', 'clip-fraction'],
		['of reinforcement learning', 'losses/explained_variance', 'explained-variance'],
		['beside its losses', 'losses/approx_kl', 'kl'],
		['beside its losses', 'losses/entropy', 'entropy'],
		['beside its losses', 'objective/rlhf_reward', 'reward'],
		['of two networks', 'Loss_D', 'discriminator-loss'],
		['of two networks', 'g_loss', 'generator-loss'],
		['of two networks', 'val_disc_loss', 'discriminator-loss'],
		['not of reinforcement learning', 'cross_entropy_loss', 'loss'],
		['not of reinforcement learning', 'binary crossentropy loss', 'loss'],
		['not of reinforcement learning', 'objective', 'loss'],
		['not of reinforcement learning', 'loss_pixel', 'loss'],
		['not of two networks', 'reg_loss', 'loss'],
		['not of two networks', 'kld_loss', 'loss'],
		['or not', 'banana', undefined],
		['or not', '', undefined],
	])('%s: %s', (_, term, id) => {
		expect(findTopic(term)?.id).toBe(id);
	});
});

describe('a slip of the finger gets what looks like it', () => {
	test.each([
		['overfiting', 'overfitting'],
		['acuracy', 'accuracy'],
		['plateu', 'plateau'],
		['perplexty', 'perplexity'],
		['learnign rate', 'learning_rate'],
		['пeреобучение', 'overfitting'],
		['forcast', 'forecast'],
	])('%s: %s', (term, id) => {
		expect(nearTopics(term)[0]).toBe(id);
	});

	test.each(['zzzzzzzz', '银行'])('nothing looks like %s', term => {
		expect(nearTopics(term)).toEqual([]);
	});
});

test.each([
	['', '', 0],
	['loss', 'loss', 0],
	['lost', 'loss', 1],
	['los', 'loss', 1],
	['lsos', 'loss', 1],
	['rate', 'loss', 4],
	['', 'loss', 4],
])('%s and %s are %d slips apart', (one, other, slips) => {
	expect(distance(one, other)).toBe(slips);
	expect(distance(other, one)).toBe(slips);
});

describe.each(['en', 'zh', 'ru'] as const)('in %s', language => {
	const messages = messagesFor(language);
	const all = [...topics.findings, ...topics.metrics, ...topics.concepts];

	test('everything is told in full: what it is, what is normal, what to worry about', () => {
		for (const topic of all) {
			const {title, what, notes} = explanationOf(topic, messages);
			expect(title, topic.id).not.toBe('');
			expect(what.join(''), topic.id).toMatch(/[.?。？]$/);
			expect(notes.length, topic.id).toBeGreaterThanOrEqual(2);
			for (const note of notes) {
				expect(note, topic.id).toMatch(/[:：].+[.?。？]$/);
			}
		}
	});

	test('which way is good is told of every metric', () => {
		for (const topic of topics.metrics) {
			expect(explanationOf(topic, messages).notes, topic.id).toHaveLength(3);
		}
	});

	test('no two titles are the same, and each is found by it', () => {
		const titles = all.map(topic => explanationOf(topic, messages).title);
		expect(new Set(titles).size).toBe(titles.length);
		for (const topic of all) {
			expect(findTopic(explanationOf(topic, messages).title)?.id).toBe(topic.id);
		}
	});
});

test.each([
	['en', 'need not fall'],
	['zh', '不必下降'],
	['ru', 'не обязаны падать'],
] as const)('a loss that is no measure need not fall, which is said in %s', (language, says) => {
	for (const name of ['policy_loss', 'train/actor_loss', 'entropy_loss', 'train/ent_coef_loss']) {
		const id = messagesFor(language).metricId(name);
		const entry = id && messagesFor(language).term(id);
		expect(entry?.good).toContain(says);
		expect(entry?.title).not.toBe(messagesFor(language).term('loss').title);
	}
});

test('every diagnosis that a curve can show is drawn', () => {
	const undrawn = topics.findings.filter(({id}) => curveExample(id) === undefined).map(({id}) => id);
	expect(undrawn).toEqual(['crashed', 'stalled', 'reward-stalled', 'metrics-disagree']);
});
