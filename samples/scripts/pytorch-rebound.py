"""A schedule with a slip: the rate goes up forty times at step 500 instead of down, and the loss with it."""

import torch
from data import classifier, loaders
from truth import Truth

steps = 800
truth = Truth(f'torch {torch.__version__}', steps=steps, cause='learning-rate-jump')
torch.manual_seed(14)
model = classifier()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)
batches, _ = loaders(64)
step = 0

while step < steps:
    for images, labels in batches:
        step += 1
        if step == 500:
            optimizer.param_groups[0]['lr'] = 2.0
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0).item()
        optimizer.step()
        if step % 5 == 0:
            rate = optimizer.param_groups[0]['lr']
            print(f'step {step:4d}/{steps} | loss {loss.item():.6f} | lr {rate:.4e} | norm {norm:.4f}')
            truth.keep('train', 'loss', 'loss', f'{loss.item():.6f}')
            truth.keep('train', 'learning_rate', 'lr', f'{rate:.4e}')
            truth.keep('train', 'grad_norm', 'norm', f'{norm:.4f}')
        if step == steps:
            break
