"""The line form of PyTorch's first examples: samples seen instead of batches, a test line an epoch."""

import torch
from data import classifier, loaders
from truth import Truth

epochs = 8
truth = Truth(f'torch {torch.__version__}', cause='healthy')
torch.manual_seed(10)
model = classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
batches, held_out = loaders(32)
total = len(batches.dataset)

for epoch in range(1, epochs + 1):
    for batch, (images, labels) in enumerate(batches):
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        if batch % 5 == 0:
            print(f'Train Epoch: {epoch} [{batch * 32}/{total} ({100 * batch / len(batches):.0f}%)]\tLoss: {loss.item():.6f}')
            truth.keep('train', 'loss', 'Loss', f'{loss.item():.6f}')

    with torch.no_grad():
        scores = torch.cat([model(images) for images, _ in held_out])
        labels = torch.cat([labels for _, labels in held_out])
    test_loss = torch.nn.functional.cross_entropy(scores, labels).item()
    right = (scores.argmax(1) == labels).sum().item()
    print(f'\nTest set: Average loss: {test_loss:.4f}, Accuracy: {right}/{len(labels)} ({100 * right / len(labels):.0f}%)\n')
    truth.keep('validation', 'loss', 'Average loss', f'{test_loss:.4f}')
    truth.keep('validation', 'accuracy', 'Accuracy', 100 * right / len(labels))
