"""A warm-up towards a rate thirty times too high: the loss falls, explodes, then is no number any more."""

import torch
from truth import Truth

epochs = 30
truth = Truth(f'torch {torch.__version__}', epochs=epochs, cause='not-finite')
torch.manual_seed(5)
inputs = torch.randn(400, 10)
targets = inputs @ torch.randn(10, 1) + 0.1 * torch.randn(400, 1)
model = torch.nn.Sequential(torch.nn.Linear(10, 32), torch.nn.Linear(32, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.0)

for epoch in range(1, epochs + 1):
    rate = 0.6 * epoch / epochs
    optimizer.param_groups[0]['lr'] = rate
    total = 0.0
    for batch in torch.randperm(400).split(50):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(inputs[batch]), targets[batch])
        loss.backward()
        optimizer.step()
        total += loss.item() / 8
    print(f'epoch: {epoch}/{epochs} | lr: {rate:.3f} | loss: {total:.5g}')
    truth.keep('train', 'learning_rate', 'lr', f'{rate:.3f}')
    truth.keep('train', 'loss', 'loss', f'{total:.5g}')
