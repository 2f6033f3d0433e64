import type {NotCheckedTexts} from '../../messages/diagnosis-texts.js';

export const notChecked: NotCheckedTexts = {
	because: {
		'no-loss': '日志中没有损失',
		'reward-leads': '强化学习看奖励而不看损失',
		adversarial: '两个网络互相对抗训练：损失的高低说明不了什么',
		'no-reward': '日志中没有奖励',
		'no-validation-loss': '日志中没有验证损失',
		'no-training-loss': '日志中没有训练损失',
		'no-gradient-norm': '日志中没有梯度范数',
		'no-learning-rate': '日志中没有学习率',
		'no-times': '日志中没有时间信息',
		'no-target': '没有指定 --target',
		'too-few-points': '数据点太少',
		'too-few-evaluations': '验证次数太少',
	},
	sentence: (title, because, {has, needs}) =>
		`${title}：${because}${has && needs ? `（${has}/${needs}）` : ''}`,
};
