"""All weights frozen by mistake: the loop runs, nothing learns."""

import torch
from data import classifier, loaders, validate
from truth import Truth

epochs = 15
truth = Truth(f'torch {torch.__version__}', epochs=epochs, cause='stuck-constant')
torch.manual_seed(1)
model = classifier()
for parameter in model.parameters():
    parameter.requires_grad = False
batches, held_out = loaders(1437)

for epoch in range(1, epochs + 1):
    for images, labels in batches:
        loss = torch.nn.functional.cross_entropy(model(images), labels).item()
    val_loss, val_accuracy = validate(model, held_out)
    print(f'Epoch {epoch:02d}/{epochs} - train_loss={loss:.6f} - val_loss={val_loss:.6f} - val_acc={val_accuracy:.4f}')
    truth.keep('train', 'loss', 'train_loss', f'{loss:.6f}')
    truth.keep('validation', 'loss', 'val_loss', f'{val_loss:.6f}')
    truth.keep('validation', 'accuracy', 'val_acc', f'{val_accuracy:.4f}')
