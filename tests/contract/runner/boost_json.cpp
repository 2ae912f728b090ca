// The one place where the runner compiles Boost.JSON, which is header-only here.
#include <boost/json/src.hpp>
