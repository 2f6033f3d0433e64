"""The bar of Keras 3 in a file, as it is on Linux: backspaces, carriage returns and colours, as on a terminal (Keras
takes the module posix for a sign of one)."""

from digits_keras import Keeper, fit, truth

fit(10, 1, [Keeper(truth(epochs=10, cause='validation-below-training'), batches=True)])
