#pragma once
#include <curl/curl.h>

/* Swift cannot call C's variadic functions: one inline function for each type of argument. */

static inline CURLcode infra_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode infra_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode infra_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode infra_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode infra_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

typedef size_t (*infra_curl_data)(char *data, size_t size, size_t count, void *context);
typedef int (*infra_curl_seek)(void *context, curl_off_t offset, int origin);

static inline CURLcode infra_curl_set_data(CURL *handle, CURLoption option, infra_curl_data function) {
  return curl_easy_setopt(handle, option, function);
}

static inline CURLcode infra_curl_set_seek(CURL *handle, infra_curl_seek function) {
  return curl_easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}

static inline CURLcode infra_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode infra_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
  return curl_easy_getinfo(handle, info, (char **)value);
}

static inline CURLMcode infra_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}
