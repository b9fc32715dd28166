#pragma once
#include <stddef.h>

/* zlib, opened when something is compressed or uncompressed first: most commands do neither. */

/* Opens zlib once, from whatever thread; 0 where there is none. */
int infra_zlib_start(void);

/* The most bytes that infra_zlib_deflate() makes of so many. infra_zlib_start() must have answered 1. */
size_t infra_zlib_bound(size_t count);

/* Compresses bytes to a raw stream of DEFLATE (RFC 1951), without a header, at zlib's own level: equal bytes with equal
   versions of zlib. `target` has room for infra_zlib_bound(count) bytes. infra_zlib_start() must have answered 1.
   Returns how many bytes it made; 0 where there was no memory. */
size_t infra_zlib_deflate(const unsigned char *source, size_t count, unsigned char *target);

/* Uncompresses what zlib compressed with its header (RFC 1950) into exactly `size` bytes at `target`; 1 if that is what it
   holds. infra_zlib_start() must have answered 1. */
int infra_zlib_inflate(const unsigned char *source, size_t count, unsigned char *target, size_t size);
