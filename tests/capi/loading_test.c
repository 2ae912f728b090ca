/* A program that is not linked to the library loads it, uses it and lets it go, again and again. */
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "mukana.h"

typedef int32_t (*Open)(const char*, size_t, const char*, size_t, mukana_log, void*, mukana_free_userdata,
                        mukana_workspace**, mukana_response**);
typedef int32_t (*Close)(mukana_workspace*);
typedef void (*Free)(mukana_response*);

/* A pointer to an object may not become one to a function by a cast in C99; its bytes may. */
static int find(void* library, const char* name, void* function) {
  void* found = dlsym(library, name);
  memcpy(function, &found, sizeof found);
  return found != NULL;
}

static int use(void* library) {
  static const char options[] = "{\"create\":true,\"founder\":{\"person\":\"p\",\"organisation\":\"o\"}}";
  mukana_workspace* workspace = NULL;
  mukana_response* response = NULL;
  Open open_workspace;
  Close close_workspace;
  Free free_response;
  if (!find(library, "mukana_workspace_open", &open_workspace)) return 1;
  if (!find(library, "mukana_workspace_close", &close_workspace)) return 1;
  if (!find(library, "mukana_response_free", &free_response)) return 1;
  if (open_workspace(":memory:", 8, options, sizeof options - 1, NULL, NULL, NULL, &workspace, &response) !=
      MUKANA_OK) {
    return 1;
  }
  free_response(response);
  return close_workspace(workspace) != MUKANA_OK;
}

int main(void) {
  int i;
  for (i = 0; i < 3; ++i) {
    void* library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) fprintf(stderr, "%s\n", dlerror());
    if (library == NULL || use(library) != 0) return 1;
    if (dlsym(library, "mukana_call_of_nothing") != NULL || dlclose(library) != 0) return 1;
  }
  return 0;
}
