// Makes one call of a process fail, or ends the process there: loaded before the C library (LD_PRELOAD), so that the
// program under test is the one that people use, unchanged.
//
// Counted are the calls that change files below a folder and those that send to or receive from a port of this
// machine, in the order in which they happen, from 1:
//
//   FAULT_FOLDER  the folder; everything below it counts
//   FAULT_PORT    the port
//   FAULT_LOG     a file that gets a line for each counted call: number, call, what it was about
//   FAULT_AT      the number of the call at which something happens; absent or 0: nothing does
//   FAULT_FROM    every counted call of FAULT_CALL from this number on fails (a full disk stays full)
//   FAULT_CALL    with FAULT_FROM: the names of calls, separated by commas
//   FAULT_KIND    kill   the process is ended before the call
//                 half   of what is written only half arrives, then the process is ended
//                 lose   the answer that was received is thrown away and the connection reset
//                 NUMBER the call fails with this errno
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum fault { none, die, half, lose, fail };

static atomic_long counted;
static const char *folder, *calls;
static long at, from, port, error;
static enum fault kind;
static int journal = -1;

#define NEXT(name) ((__typeof__(&name))next(#name))

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  folder = getenv("FAULT_FOLDER");
  calls = getenv("FAULT_CALL");
  at = atol(getenv("FAULT_AT") ?: "0");
  from = atol(getenv("FAULT_FROM") ?: "0");
  port = atol(getenv("FAULT_PORT") ?: "0");
  const char *name = getenv("FAULT_KIND") ?: "kill";
  kind = !strcmp(name, "kill") ? die : !strcmp(name, "half") ? half : !strcmp(name, "lose") ? lose : fail;
  error = kind == fail ? atol(name) : 0;
  const char *log = getenv("FAULT_LOG");
  if (log) journal = NEXT(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static void end(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Counts a call and says what is to happen at it; a killed process does not come back from here.
static enum fault count(const char *call, const char *about) {
  long number = atomic_fetch_add(&counted, 1) + 1;
  if (journal >= 0) {
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", number, call, about);
    if (length > 0) (void)!NEXT(write)(journal, line, (size_t)length);
  }
  int hit = (at && number == at);
  if (from && number >= from && calls) {
    const char *found = strstr(calls, call);
    size_t length = strlen(call);
    hit = found && (found == calls || found[-1] == ',') && (found[length] == 0 || found[length] == ',');
  }
  if (!hit) return none;
  if (kind == die) end();
  return kind;
}

static int below(const char *path) { return folder && path && !strncmp(path, folder, strlen(folder)); }

// The path of an open file, if it is below the folder.
static int file(int fd, char path[PATH_MAX]) {
  if (!folder) return 0;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return below(path);
}

static int peer(int fd) {
  if (!port) return 0;
  struct sockaddr_storage address;
  socklen_t length = sizeof address;
  if (getpeername(fd, (struct sockaddr *)&address, &length)) return 0;
  if (address.ss_family == AF_INET) return ntohs(((struct sockaddr_in *)&address)->sin_port) == port;
  if (address.ss_family == AF_INET6) return ntohs(((struct sockaddr_in6 *)&address)->sin6_port) == port;
  return 0;
}

#define FAIL_IF(fault) \
  if ((fault) == fail) { errno = (int)error; return -1; }

static ssize_t write_at(int fd, const void *bytes, size_t size, off_t offset, __typeof__(&pwrite) call) {
  char path[PATH_MAX];
  if (!file(fd, path)) return call(fd, bytes, size, offset);
  enum fault fault = count("write", path);
  if (fault == half) {
    (void)!call(fd, bytes, size / 2, offset);
    end();
  }
  FAIL_IF(fault)
  return call(fd, bytes, size, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) {
  return write_at(fd, bytes, size, offset, NEXT(pwrite));
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t offset) {
  return write_at(fd, bytes, size, offset, NEXT(pwrite64));
}

// Appending writes of files; nothing else of a process is looked at.
ssize_t write(int fd, const void *bytes, size_t size) {
  char path[PATH_MAX];
  if (!file(fd, path)) return NEXT(write)(fd, bytes, size);
  enum fault fault = count("write", path);
  if (fault == half) {
    (void)!NEXT(write)(fd, bytes, size / 2);
    end();
  }
  FAIL_IF(fault)
  return NEXT(write)(fd, bytes, size);
}

int fsync(int fd) {
  char path[PATH_MAX];
  if (file(fd, path)) FAIL_IF(count("fsync", path))
  return NEXT(fsync)(fd);
}

int ftruncate(int fd, off_t size) {
  char path[PATH_MAX];
  if (file(fd, path)) FAIL_IF(count("truncate", path))
  return NEXT(ftruncate)(fd, size);
}

int ftruncate64(int fd, off_t size) {
  char path[PATH_MAX];
  if (file(fd, path)) FAIL_IF(count("truncate", path))
  return NEXT(ftruncate64)(fd, size);
}

int rename(const char *old, const char *new) {
  if (below(new)) FAIL_IF(count("rename", new))
  return NEXT(rename)(old, new);
}

int unlink(const char *path) {
  if (below(path)) FAIL_IF(count("unlink", path))
  return NEXT(unlink)(path);
}

int mkdir(const char *path, mode_t mode) {
  if (below(path)) FAIL_IF(count("mkdir", path))
  return NEXT(mkdir)(path, mode);
}

#define OPEN(name)                                          \
  int name(const char *path, int flags, ...) {              \
    mode_t mode = 0;                                        \
    if (flags & O_CREAT) {                                  \
      va_list list;                                         \
      va_start(list, flags);                                \
      mode = va_arg(list, mode_t);                          \
      va_end(list);                                         \
      if (below(path)) FAIL_IF(count("open", path))         \
    }                                                       \
    return NEXT(name)(path, flags, mode);                   \
  }

OPEN(open)
OPEN(open64)

ssize_t send(int fd, const void *bytes, size_t size, int flags) {
  if (peer(fd)) FAIL_IF(count("send", "a request"))
  return NEXT(send)(fd, bytes, size, flags);
}

ssize_t sendto(int fd, const void *bytes, size_t size, int flags, const struct sockaddr *to, socklen_t length) {
  if (peer(fd)) FAIL_IF(count("send", "a request"))
  return NEXT(sendto)(fd, bytes, size, flags, to, length);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  if (peer(fd)) FAIL_IF(count("send", "a request"))
  return NEXT(sendmsg)(fd, message, flags);
}

static ssize_t received(int fd, ssize_t size) {
  if (size <= 0 || !peer(fd)) return size;
  enum fault fault = count("receive", "an answer");
  if (fault == none) return size;
  shutdown(fd, SHUT_RDWR);
  errno = fault == fail ? (int)error : ECONNRESET;
  return -1;
}

// Peeking takes nothing away.
ssize_t recv(int fd, void *bytes, size_t size, int flags) {
  ssize_t got = NEXT(recv)(fd, bytes, size, flags);
  return flags & MSG_PEEK ? got : received(fd, got);
}

ssize_t recvfrom(int fd, void *bytes, size_t size, int flags, struct sockaddr *from, socklen_t *length) {
  ssize_t got = NEXT(recvfrom)(fd, bytes, size, flags, from, length);
  return flags & MSG_PEEK ? got : received(fd, got);
}
