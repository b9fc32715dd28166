/* Another zlib, to be preloaded: it compresses less, so that the same files are other bytes. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>
#include <zlib.h>

/* What asks for zlib gets what is loaded already: this library, and the real one after it. */
void *dlopen(const char *name, int flags) {
  void *(*real)(const char *, int) = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");
  return real(name != NULL && strcmp(name, "libz.so.1") == 0 ? NULL : name, flags);
}

int deflateInit2_(
    z_streamp stream, int level, int method, int bits, int memory, int strategy, const char *version, int size) {
  int (*real)(z_streamp, int, int, int, int, int, const char *, int) =
      (int (*)(z_streamp, int, int, int, int, int, const char *, int))dlsym(RTLD_NEXT, "deflateInit2_");
  return real(stream, level > 1 ? 1 : level, method, bits, memory, strategy, version, size);
}
