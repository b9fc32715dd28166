#include "build.h"

#define TEXT(name) TEXT_OF(name)
#define TEXT_OF(name) #name

const char *infra_build_commit(void) {
#ifdef INFRA_COMMIT
  return TEXT(INFRA_COMMIT);
#else
  return 0;
#endif
}

const char *infra_build_compiler(void) {
#ifdef INFRA_COMPILER
  return TEXT(INFRA_COMPILER);
#else
  return 0;
#endif
}
