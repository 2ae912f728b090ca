// The one translation unit that holds Boost.JSON itself: Debian's static library is not position independent, and so
// the shared object needs no Boost at run time.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <boost/json/src.hpp>
#pragma GCC diagnostic pop
