import {describe, expect, test} from 'vitest';
import {messagesFor} from '../../source/locale/index.js';
import {conceptIds, metricIds} from '../../source/locale/messages/diagnosis-texts.js';
import type {Language} from '../../source/locale/messages.js';
import {everySentence} from './sentences.js';

/** Second names of what has one already, and what that is. */
const synonyms: Readonly<Record<Language, ReadonlyArray<readonly [RegExp, string]>>> = {
	en: [
		[/\b(dev|held-out) (loss|set)\b/i, 'validation'],
		[/over-?fit to\b|over-fitting/i, 'overfitting'],
		[/\b(minibatch|mini-batch)/i, 'batch'],
		[/\b(snapshot|save point)/i, 'checkpoint'],
		[/\bwarmup\b/i, 'warm-up'],
		[/\bhyperparameter/i, 'hyper-parameter'],
		[/\biterations?\b/i, 'step'],
		[/\ba second\b/i, 'per second'],
	],
	zh: [
		[/过度拟合|过适应/, '过拟合'],
		[/早期停止|提前停止|提早停止/, '早停'],
		[/检查站|存档点|快照/, '检查点'],
		[/梯度剪裁|梯度截断/, '梯度裁剪'],
		[/热身|暖启动/, '预热'],
		[/学习速率|学习率计划|学习率策略/, '学习率'],
		[/小批量|批量|批大小/, '批次'],
		[/验证损耗|损失值/, '损失'],
		[/精度(?!均值)/, '准确率'],
		[/日志里/, '日志中'],
		[/恢复训练|继续训练的检查点|断点续训/, '续训'],
		[/时期|周期/, '轮'],
	],
	ru: [
		[/чекпойнт|контрольн(ая|ой|ую|ые|ых) точк|снапшот/i, 'чекпоинт'],
		[/(^|[^а-яё])лог(а|е|у|ом|и|ов|ах)?(?![а-яё.])/i, 'журнал'],
		[/темп(а|у|ом|е)? обучения|шаг(а|у|ом)? обучения|learning rate(?! finder)/i, 'скорость обучения'],
		[/лосс|функци[яию] потерь|ошибк[аи] на валидации/i, 'потери'],
		[/разогрев/i, 'прогрев'],
		[/пакет|мини-?батч/i, 'батч'],
		[/оверфит|переподгонк/i, 'переобучение'],
		[/точност[ьи] (на валидации|модели)/i, 'accuracy'],
		[/ранн(ий|его) останов(?!к)/i, 'ранняя остановка'],
		[/скорость обработки|пропускн/i, 'производительность'],
		[/итераци/i, 'шаг'],
	],
};

const cases = (Object.keys(synonyms) as Language[]).flatMap(language =>
	synonyms[language].map(([synonym, term]) => ({language, synonym, term})),
);

describe('one thing has one name', () => {
	test.each(cases)('$language: $term, not $synonym', ({language, synonym}) => {
		expect(everySentence(messagesFor(language)).filter(sentence => synonym.test(sentence))).toEqual([]);
	});

	test.each(['en', 'zh', 'ru'] as const)('%s: the screen and the report say the same', language => {
		const {screen, report} = messagesFor(language);
		expect(report.splits).toEqual(screen.splits);
		for (const [state, word] of Object.entries(screen.states)) {
			expect(report.states[state as keyof typeof screen.states]).toContain(word);
		}
	});

	test.each(['en', 'zh', 'ru'] as const)('%s: no two entries of the glossary have one title', language => {
		const titles = [...metricIds, ...conceptIds].map(id => messagesFor(language).term(id).title);
		expect(new Set(titles).size).toBe(titles.length);
	});
});
