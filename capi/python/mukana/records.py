"""What operations answer, and what requests are made of: dataclasses with slots."""
from mukana.generated.records import *  # noqa: F403
from mukana.generated.records import __all__ as __all__
