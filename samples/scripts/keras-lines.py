"""The bar of Keras 3 in a file, as it is on Windows: each redraw is a line."""

import sys

from digits_keras import Keeper, fit, truth

sys.modules.pop('posix')
fit(10, 1, [Keeper(truth(epochs=10, cause='validation-below-training'), batches=True)])
