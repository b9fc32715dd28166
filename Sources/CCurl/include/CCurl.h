#pragma once
#include <curl/curl.h>

/* libcurl, opened when the first request is due: it and the thirty libraries behind it take longer to load than a
   command takes that asks nothing of a cloud.

   The functions are libcurl's own, one for each type of argument where libcurl's is variadic: Swift cannot call those.
   None may be called before infra_curl_start() has answered 1. */

/* Opens libcurl once, from whatever thread; 0 where there is none. */
int infra_curl_start(void);

CURL *infra_curl_easy_init(void);
void infra_curl_easy_reset(CURL *handle);
void infra_curl_easy_cleanup(CURL *handle);
const char *infra_curl_easy_strerror(CURLcode code);

CURLcode infra_curl_set_long(CURL *handle, CURLoption option, long value);
CURLcode infra_curl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode infra_curl_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode infra_curl_set_offset(CURL *handle, CURLoption option, curl_off_t value);
CURLcode infra_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);

typedef size_t (*infra_curl_data)(char *data, size_t size, size_t count, void *context);
typedef int (*infra_curl_seek)(void *context, curl_off_t offset, int origin);
CURLcode infra_curl_set_data(CURL *handle, CURLoption option, infra_curl_data function);
CURLcode infra_curl_set_seek(CURL *handle, infra_curl_seek function);

CURLcode infra_curl_get_long(CURL *handle, CURLINFO info, long *value);
CURLcode infra_curl_get_pointer(CURL *handle, CURLINFO info, void **value);

struct curl_slist *infra_curl_list_append(struct curl_slist *list, const char *text);
void infra_curl_list_free(struct curl_slist *list);

CURLM *infra_curl_multi_init(void);
CURLMcode infra_curl_multi_cleanup(CURLM *multi);
CURLMcode infra_curl_multi_set_long(CURLM *multi, CURLMoption option, long value);
CURLMcode infra_curl_multi_add(CURLM *multi, CURL *handle);
CURLMcode infra_curl_multi_remove(CURLM *multi, CURL *handle);
CURLMcode infra_curl_multi_perform(CURLM *multi, int *running);
CURLMcode infra_curl_multi_poll(CURLM *multi, int milliseconds);
CURLMcode infra_curl_multi_wakeup(CURLM *multi);
CURLMsg *infra_curl_multi_read(CURLM *multi, int *left);
