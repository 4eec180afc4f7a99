"""Several tests run beside each other: within one, libraries that compute stay on one thread.

Else each of them keeps all cores busy with waiting for its own threads: the language model took four times as long.
To be set before any of them is imported; programs that tests start inherit it.
"""

import os

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
