"""scikit-learn's MLPClassifier, verbose, with early stopping."""

import sklearn
from data import digits
from sklearn.neural_network import MLPClassifier
from truth import Truth

truth = Truth(f'scikit-learn {sklearn.__version__}', cause='healthy')
images, labels = (tensor.numpy() for tensor in digits()[0].tensors)
model = MLPClassifier((32,), verbose=True, random_state=1, early_stopping=True, n_iter_no_change=5, learning_rate_init=0.002)
model.fit(images, labels)
for loss, score in zip(model.loss_curve_, model.validation_scores_):
    truth.keep('train', 'loss', 'loss', f'{loss:.8f}')
    truth.keep('validation', 'accuracy', 'Validation score', f'{score:.6f}')
