/** Words of training in other languages, as the English ones that stand for them; longer ones before their parts. */
const translated: ReadonlyArray<readonly [RegExp, string]> = [
	[/学習率|학습률/g, ' learning rate '],
	[/训练集?|訓練|学習|훈련|학습/g, ' train '],
	[/验证集?|驗證|校验集?|検証|검증/g, ' val '],
	[/测试集?|測試|テスト|테스트/g, ' test '],
	[/损失函数|损失值?|損失|손실/g, ' loss '],
	[/准确率|正确率|準確率|准确度|正解率|정확도/g, ' accuracy '],
	[/精确率|查准率/g, ' precision '],
	[/精度/g, ' accuracy '],
	[/召回率/g, ' recall '],
	[/学习率|學習率/g, ' learning rate '],
	[/梯度范数|梯度範數/g, ' grad norm '],
	[/困惑度/g, ' perplexity '],
	[/奖励/g, ' reward '],
	[/回合/g, ' episode '],
	[/探索率/g, ' epsilon '],
	[/平均/g, ' avg '],
	[/总/g, ' total '],
	[/当前/g, ' current '],
	[/最佳|最好|最优|最低|最高/g, ' best '],
	[/批(?:次|量|处理)?大小|批尺寸|размер (?:мини-?)?(?:батч|пакет)а?/g, ' batch size '],
	[/权重衰减/g, ' weight decay '],
	[/轮次|轮数|周期|[轮輪]|エポック|에폭|에포크/g, ' epoch '],
	[/批次/g, ' batch '],
	[/步数|迭代次?数?|步|ステップ|스텝/g, ' step '],
	[/剩余时间|预计剩余/g, ' remaining '],
	[/耗时|用时|时间/g, ' time '],
	[/скорост[ьи] обучения|темп обучения/g, ' learning rate '],
	[/норм[аы] градиент(?:а|ов)/g, ' grad norm '],
	[
		/на обучени[ие]|на тренировк[еи]|обуч(?!\p{L})|трен(?!\p{L})|на трейне|обучающ\p{L}*|тренировочн\p{L}*|обучени[еия]/gu,
		' train ',
	],
	[/на валидации|вал(?!\p{L})|валидационн\p{L}*|валидаци\p{L}*|проверочн\p{L}*|на проверке/gu, ' val '],
	[/на тесте|тестов\p{L}*|тест(?!\p{L})/gu, ' test '],
	[/функци[яи] потерь|потер[иья]|ошибка|лосс(?!\p{L})/gu, ' loss '],
	[/точность|точн(?!\p{L})|аккуратность/gu, ' accuracy '],
	[/прецизионность/g, ' precision '],
	[/наград[аы]|вознаграждени[ея]/g, ' reward '],
	[/эпизод/g, ' episode '],
	[/полнота/g, ' recall '],
	[/перплексия/g, ' perplexity '],
	[/средн(?:яя|ий|ее|ие)/g, ' avg '],
	[/лучш\p{L}*/gu, ' best '],
	[/эпох[аиу]?/g, ' epoch '],
	[/батч|пакет/g, ' batch '],
	[/шаг|итераци\p{L}*/gu, ' step '],
	[/осталось/g, ' remaining '],
	[/время/g, ' time '],
	[/tasa de aprendizaje/g, ' learning rate '],
	[/(?:de )?entrenamiento/g, ' train '],
	[/(?:de |en )?validaci[oó]n/g, ' val '],
	[/(?:de )?prueba/g, ' test '],
	[/p[eé]rdida|perda|verlust|perte/g, ' loss '],
	[/exactitud|acur[aá]cia|genauigkeit/g, ' accuracy '],
	[/[eé]pocas?(?!\p{L})|epoche|[eé]poque/gu, ' epoch '],
];

/** Words that are written without any accent, or often so. */
const foreign =
	/[^\u0000-\u007F]|perdida|epoca|entrenamiento|aprendizaje|exactitud|acuracia|perda|perte|verlust|genauigkeit|epoche|epoque/;

/**
The words of a name in lower case, whatever separates them: `Val. Loss`, `val_loss`, `valLoss` and `验证损失` are all
`val`, `loss`. `<lambda>` is a function without a name.
*/
export function nameWords(name: string): string[] {
	let text = name
		.replaceAll(/(?<=[a-z\d]{2}|[A-Z][a-z])(?=[A-Z][a-z]|[A-Z]{2,}(?![a-z]))/g, ' ')
		.replaceAll(/'s\b|<[a-z]{1,40}>/g, ' ')
		.toLowerCase();
	if (foreign.test(text)) {
		for (const [pattern, word] of translated) {
			text = text.replaceAll(pattern, word);
		}
	}

	return text.split(/[^\p{L}\p{M}\p{N}%]+/u).filter(word => word !== '');
}
