"""A bar an epoch, the loss behind it, then a line with the validation."""

import torch
from data import loaders, validate
from tqdm import tqdm
from truth import Truth

epochs = 5
truth = Truth(f'torch {torch.__version__}', epochs=epochs, cause='healthy')
torch.manual_seed(6)
model = torch.nn.Sequential(
    torch.nn.Unflatten(1, (1, 8, 8)), torch.nn.Conv2d(1, 64, 3, padding=1), torch.nn.ReLU(),
    torch.nn.Conv2d(64, 64, 3, padding=1), torch.nn.ReLU(), torch.nn.Flatten(), torch.nn.Linear(4096, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.0005)
batches, held_out = loaders(32)

for epoch in range(1, epochs + 1):
    bar = tqdm(batches, desc=f'Epoch {epoch}/{epochs}')
    total = 0.0
    for batch, (images, labels) in enumerate(bar, 1):
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        total += loss.item()
        bar.set_postfix(loss=f'{total / batch:.4f}', lr=0.0005)
        truth.keep('train', 'loss', 'loss', f'{total / batch:.4f}', redraw=batch < len(batches))
        truth.keep('train', 'learning_rate', 'lr', 0.0005, redraw=batch < len(batches))
    val_loss, val_accuracy = validate(model, held_out)
    print(f'Validation: loss = {val_loss:.4f}, accuracy = {val_accuracy:.4f}')
    truth.keep('validation', 'loss', 'loss', f'{val_loss:.4f}')
    truth.keep('validation', 'accuracy', 'accuracy', f'{val_accuracy:.4f}')
