/* Where a thread stays whose interpreter is at its end; see BEGIN_CALLBACK. */
#include "binding.h"

void stay_here(void* unused) {
  (void)unused;
  for (;;) pause();
}
