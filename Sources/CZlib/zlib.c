#include "CZlib.h"
#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <zlib.h>

static struct {
  __typeof__(&deflateInit2_) init;
  __typeof__(&deflate) deflate;
  __typeof__(&deflateEnd) end;
  __typeof__(&uncompress) uncompress;
} zlib;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int has_started = 0;

static void start(void) {
  void *library = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define FIND(field, name) ((*(void **)&zlib.field = dlsym(library, name)) != NULL)
  has_started = FIND(init, "deflateInit2_") && FIND(deflate, "deflate") && FIND(end, "deflateEnd") &&
                FIND(uncompress, "uncompress");
#undef FIND
}

int infra_zlib_start(void) {
  pthread_once(&once, start);
  return has_started;
}

/* Above zlib's own deflateBound() for every setting of it: five bytes for each block of 16 KB that is stored, and the
   ends of the stream. */
size_t infra_zlib_bound(size_t count) { return count + (count >> 3) + 256; }

size_t infra_zlib_deflate(const unsigned char *source, size_t count, unsigned char *target) {
  z_stream stream = {0};
  /* Negative bits: no header. The rest is what zlib takes by default, written out: it decides on the bytes. */
  if (zlib.init(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, (int)sizeof stream) != Z_OK) return 0;
  size_t room = infra_zlib_bound(count);
  size_t left = count;
  int result = Z_OK;
  stream.next_in = (unsigned char *)source;
  stream.next_out = target;
  while (result == Z_OK) {
    /* zlib counts with 32 bits. */
    size_t made = (size_t)(stream.next_out - target);
    stream.avail_in = left > INT_MAX ? INT_MAX : (uInt)left;
    stream.avail_out = room - made > INT_MAX ? INT_MAX : (uInt)(room - made);
    size_t given = stream.avail_in;
    result = zlib.deflate(&stream, left == given ? Z_FINISH : Z_NO_FLUSH);
    left -= given - stream.avail_in;
  }
  size_t made = (size_t)(stream.next_out - target);
  zlib.end(&stream);
  return result == Z_STREAM_END ? made : 0;
}

int infra_zlib_inflate(const unsigned char *source, size_t count, unsigned char *target, size_t size) {
  uLongf made = size;
  return zlib.uncompress(target, &made, source, count) == Z_OK && made == size;
}
