"""A loop that prints its loss every other batch and never validates."""

import torch
from data import classifier, loaders
from truth import Truth

epochs = 10
truth = Truth(f'torch {torch.__version__}', epochs=epochs, cause='still-falling')
torch.manual_seed(1)
model = classifier()
optimizer = torch.optim.SGD(model.parameters(), lr=0.03)
batches, _ = loaders(18)

for epoch in range(1, epochs + 1):
    for batch, (images, labels) in enumerate(batches, 1):
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
        if batch % 2 == 0:
            print(f'Epoch [{epoch}/{epochs}], Batch [{batch}/{len(batches)}], Loss: {loss.item():.4f}')
            truth.keep('train', 'loss', 'Loss', f'{loss.item():.4f}')
