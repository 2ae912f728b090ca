"""Code lists as `Literal` types."""
from mukana.generated.codes import *  # noqa: F403
from mukana.generated.codes import __all__ as __all__
