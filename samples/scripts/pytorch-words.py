"""A small language model that reports in the bars of PyTorch's word-language example, with a ruler around each validation."""

import math
import time

import torch
from tiny_gpt2 import sentences, words
from truth import Truth

epochs = 6
truth = Truth(f'torch {torch.__version__}', cause='healthy')
torch.manual_seed(12)
train, validation = (
    torch.stack([one['input_ids'] for one in sentences(count, seed)]) for count, seed in [(1600, 1), (160, 2)])


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding, self.output = torch.nn.Embedding(words, 48), torch.nn.Linear(48, words)
        self.memory = torch.nn.GRU(48, 48, batch_first=True)

    def loss(self, text):
        scores = self.output(self.memory(self.embedding(text[:, :-1]))[0])
        return torch.nn.functional.cross_entropy(scores.flatten(0, 1), text[:, 1:].flatten())


model = Model()
rate = 2.0
for epoch in range(1, epochs + 1):
    began = stretch = time.time()
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    total = 0.0
    for batch, order in enumerate(torch.randperm(1600).split(20), 1):
        optimizer.zero_grad()
        loss = model.loss(train[order])
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 0.5)
        optimizer.step()
        total += loss.item() / 10
        if batch % 10 == 0:
            pace = (time.time() - stretch) * 100
            print(f'| epoch {epoch:3d} | {batch:5d}/{80:5d} batches | lr {rate:02.2f} | ms/batch {pace:5.2f} | '
                  f'loss {total:5.2f} | ppl {math.exp(total):8.2f}')
            truth.keep('train', 'loss', 'loss', f'{total:.2f}')
            truth.keep('train', 'perplexity', 'ppl', f'{math.exp(total):.2f}')
            truth.keep('train', 'learning_rate', 'lr', f'{rate:.2f}')
            total, stretch = 0.0, time.time()
    with torch.no_grad():
        valid = model.loss(validation).item()
    print('-' * 89)
    print(f'| end of epoch {epoch:3d} | time: {time.time() - began:5.2f}s | '
          f'valid loss {valid:5.2f} | valid ppl {math.exp(valid):8.2f}')
    print('-' * 89)
    truth.keep('validation', 'loss', 'valid loss', f'{valid:.2f}')
    truth.keep('validation', 'perplexity', 'valid ppl', f'{math.exp(valid):.2f}')
    rate = rate / 4 if epoch >= 4 else rate
