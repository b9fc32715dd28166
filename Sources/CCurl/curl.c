#include "CCurl.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static struct {
  __typeof__(&curl_global_init) global_init;
  __typeof__(&curl_easy_init) easy_init;
  __typeof__(&curl_easy_reset) easy_reset;
  __typeof__(&curl_easy_cleanup) easy_cleanup;
  __typeof__(&curl_easy_strerror) easy_strerror;
  __typeof__(&curl_easy_setopt) easy_setopt;
  __typeof__(&curl_easy_getinfo) easy_getinfo;
  __typeof__(&curl_slist_append) slist_append;
  __typeof__(&curl_slist_free_all) slist_free_all;
  __typeof__(&curl_multi_init) multi_init;
  __typeof__(&curl_multi_cleanup) multi_cleanup;
  __typeof__(&curl_multi_setopt) multi_setopt;
  __typeof__(&curl_multi_add_handle) multi_add_handle;
  __typeof__(&curl_multi_remove_handle) multi_remove_handle;
  __typeof__(&curl_multi_perform) multi_perform;
  __typeof__(&curl_multi_poll) multi_poll;
  __typeof__(&curl_multi_wakeup) multi_wakeup;
  __typeof__(&curl_multi_info_read) multi_info_read;
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int has_started = 0;

static void start(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define FIND(name) ((*(void **)&curl.name = dlsym(library, "curl_" #name)) != NULL)
  has_started = FIND(global_init) && FIND(easy_init) && FIND(easy_reset) && FIND(easy_cleanup) && FIND(easy_strerror)
      && FIND(easy_setopt) && FIND(easy_getinfo) && FIND(slist_append) && FIND(slist_free_all) && FIND(multi_init)
      && FIND(multi_cleanup) && FIND(multi_setopt) && FIND(multi_add_handle) && FIND(multi_remove_handle)
      && FIND(multi_perform) && FIND(multi_poll) && FIND(multi_wakeup) && FIND(multi_info_read)
      && curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
#undef FIND
}

int infra_curl_start(void) {
  pthread_once(&once, start);
  return has_started;
}

CURL *infra_curl_easy_init(void) { return curl.easy_init(); }
void infra_curl_easy_reset(CURL *handle) { curl.easy_reset(handle); }
void infra_curl_easy_cleanup(CURL *handle) { curl.easy_cleanup(handle); }
const char *infra_curl_easy_strerror(CURLcode code) { return curl.easy_strerror(code); }

CURLcode infra_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl.easy_setopt(handle, option, value);
}
CURLcode infra_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl.easy_setopt(handle, option, value);
}
CURLcode infra_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl.easy_setopt(handle, option, value);
}
CURLcode infra_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
  return curl.easy_setopt(handle, option, value);
}
CURLcode infra_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl.easy_setopt(handle, option, value);
}
CURLcode infra_curl_set_data(CURL *handle, CURLoption option, infra_curl_data function) {
  return curl.easy_setopt(handle, option, function);
}
CURLcode infra_curl_set_seek(CURL *handle, infra_curl_seek function) {
  return curl.easy_setopt(handle, CURLOPT_SEEKFUNCTION, function);
}
CURLcode infra_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl.easy_getinfo(handle, info, value);
}
CURLcode infra_curl_get_pointer(CURL *handle, CURLINFO info, void **value) {
  return curl.easy_getinfo(handle, info, value);
}

struct curl_slist *infra_curl_list_append(struct curl_slist *list, const char *text) {
  return curl.slist_append(list, text);
}
void infra_curl_list_free(struct curl_slist *list) {
  if (list != NULL) curl.slist_free_all(list);
}

CURLM *infra_curl_multi_init(void) { return curl.multi_init(); }
CURLMcode infra_curl_multi_cleanup(CURLM *multi) { return curl.multi_cleanup(multi); }
CURLMcode infra_curl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl.multi_setopt(multi, option, value);
}
CURLMcode infra_curl_multi_add(CURLM *multi, CURL *handle) { return curl.multi_add_handle(multi, handle); }
CURLMcode infra_curl_multi_remove(CURLM *multi, CURL *handle) { return curl.multi_remove_handle(multi, handle); }
CURLMcode infra_curl_multi_perform(CURLM *multi, int *running) { return curl.multi_perform(multi, running); }
CURLMcode infra_curl_multi_poll(CURLM *multi, int milliseconds) {
  return curl.multi_poll(multi, NULL, 0, milliseconds, NULL);
}
CURLMcode infra_curl_multi_wakeup(CURLM *multi) { return curl.multi_wakeup(multi); }
CURLMsg *infra_curl_multi_read(CURLM *multi, int *left) { return curl.multi_info_read(multi, left); }
