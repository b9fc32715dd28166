// Makes one call of a process fail, or ends the process there: loaded before the C library (LD_PRELOAD), so that the
// program under test is the one that people use, unchanged.
//
// Counted are the calls that change files below a folder and those that send to or receive from a port of this
// machine, in the order in which they happen, from 1:
//
//   FAULT_FOLDER  the folder; everything below it counts
//   FAULT_PORT    the port
//   FAULT_ABOUT   a text; only calls whose line in the log has it are counted
//   FAULT_LOG     a file that gets a line for each counted call: number, call, what it was about: a file's path, or
//                 method and path of a request where its head is sent and where its answer begins
//   FAULT_AT      the number of the call at which something happens; absent or 0: nothing does
//   FAULT_FROM    every counted call of FAULT_CALL from this number on fails (a full disk stays full)
//   FAULT_CALL    with FAULT_FROM: the names of calls, separated by commas
//   FAULT_KIND    kill   the process is ended before the call
//                 half   of what is written only half arrives, then the process is ended
//                 lose   the answer that was received is thrown away and the connection reset
//                 stop   the process is stopped before the call (SIGSTOP), and makes it once it is continued
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

enum fault { none, die, half, lose, stop, fail };

static atomic_long counted;
static const char *folder, *calls, *only;
static long at, from, port, error;
static enum fault kind;
static int journal = -1;

#define NEXT(name) ((__typeof__(&name))next(#name))

static void *next(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void begin(void) {
  folder = getenv("FAULT_FOLDER");
  calls = getenv("FAULT_CALL");
  only = getenv("FAULT_ABOUT");
  at = atol(getenv("FAULT_AT") ?: "0");
  from = atol(getenv("FAULT_FROM") ?: "0");
  port = atol(getenv("FAULT_PORT") ?: "0");
  const char *name = getenv("FAULT_KIND") ?: "kill";
  kind = !strcmp(name, "kill")   ? die
         : !strcmp(name, "half") ? half
         : !strcmp(name, "lose") ? lose
         : !strcmp(name, "stop") ? stop
                                 : fail;
  error = kind == fail ? atol(name) : 0;
  const char *log = getenv("FAULT_LOG");
  if (log) journal = NEXT(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static void end(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Counts a call and says what is to happen at it; a killed process does not come back from here, a stopped one when
// somebody continues it.
static enum fault count(const char *call, const char *about) {
  char line[PATH_MAX + 64];
  if (only) {
    snprintf(line, sizeof line, "%s %s", call, about);
    if (!strstr(line, only)) return none;
  }
  long number = atomic_fetch_add(&counted, 1) + 1;
  if (journal >= 0) {
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
  if (kind == stop) {
    raise(SIGSTOP);
    return none;
  }
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

#define LINE 256
#define SOCKETS 1024

// What was asked last on a socket, until its answer begins.
static char asked[SOCKETS][LINE];

// Method and path of a request whose head begins here, without the query; of what else is sent nothing is told.
static const char *request(int fd, const void *bytes, size_t size) {
  static __thread char kept[LINE];
  char *line = fd < SOCKETS ? asked[fd] : kept;
  const char *text = bytes;
  size_t length = 0, spaces = 0;
  while (length < size && length < LINE - 1 && text[length] >= ' ' && text[length] != '?') {
    if (text[length] == ' ' ? ++spaces == 2 : !spaces && (text[length] < 'A' || text[length] > 'Z')) break;
    length++;
  }
  if (!spaces || text[0] == ' ') return "more of a request";
  memcpy(line, text, length);
  line[length] = 0;
  return line;
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
  if (peer(fd)) FAIL_IF(count("send", request(fd, bytes, size)))
  return NEXT(send)(fd, bytes, size, flags);
}

ssize_t sendto(int fd, const void *bytes, size_t size, int flags, const struct sockaddr *to, socklen_t length) {
  if (peer(fd)) FAIL_IF(count("send", request(fd, bytes, size)))
  return NEXT(sendto)(fd, bytes, size, flags, to, length);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  const struct iovec empty = {"", 0}, *first = message->msg_iovlen ? message->msg_iov : &empty;
  if (peer(fd)) FAIL_IF(count("send", request(fd, first->iov_base, first->iov_len)))
  return NEXT(sendmsg)(fd, message, flags);
}

static ssize_t received(int fd, ssize_t size) {
  if (size <= 0 || !peer(fd)) return size;
  char about[LINE + 16] = "more of an answer";
  if (fd < SOCKETS && asked[fd][0]) {
    snprintf(about, sizeof about, "an answer to %s", asked[fd]);
    asked[fd][0] = 0;
  }
  enum fault fault = count("receive", about);
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
