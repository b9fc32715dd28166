#define _GNU_SOURCE
#include "process.h"
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int infra_process_input(const void *bytes, size_t count) {
  int file = memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (file < 0) return -1;
  for (size_t written = 0; written < count;) {
    ssize_t more = write(file, (const char *)bytes + written, count - written);
    if (more < 0 && errno == EINTR) continue;
    if (more <= 0) goto failed;
    written += (size_t)more;
  }
  if (lseek(file, 0, SEEK_SET) == 0
      && fcntl(file, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) == 0)
    return file;
failed:;
  int reason = errno;
  close(file);
  errno = reason;
  return -1;
}

// Between fork and exec only calls that are safe in a signal handler: other threads' locks may be held forever.

static int limit(int resource, uint64_t value) {
  struct rlimit limits = {value, value};
  return value == 0 ? 0 : setrlimit(resource, &limits);
}

static void close_between(unsigned first, unsigned last) {
  if (first > last || syscall(SYS_close_range, first, last, 0u) == 0) return;
  for (unsigned file = first; file <= last && file < 4096; file++) close((int)file);
}

// Makes the program's descriptors and closes all others but the report of a failure, which closes by itself.
static int prepare_descriptors(const int *descriptors, int count, int *report) {
  // Sources first move out of the way of the targets.
  int moved[16];
  if (count > 16) return EINVAL;
  int high = fcntl(*report, F_DUPFD_CLOEXEC, 64);
  if (high < 0) return errno;
  *report = high;
  for (int index = 0; index < count; index++) {
    moved[index] = fcntl(descriptors[index], F_DUPFD_CLOEXEC, 64);
    if (moved[index] < 0) return errno;
  }
  for (int index = 0; index < count; index++)
    if (dup2(moved[index], index) < 0) return errno;
  close_between((unsigned)count, (unsigned)high - 1);
  close_between((unsigned)high + 1, ~0u);
  return 0;
}

static int prepare_limits(const struct infra_process_limits *limits) {
  if (!limits) return 0;
  if (limit(RLIMIT_AS, limits->address_space) || limit(RLIMIT_CPU, limits->cpu_seconds)
      || limit(RLIMIT_NOFILE, limits->open_files))
    return errno;
  struct rlimit none = {0, 0};
  return setrlimit(RLIMIT_CORE, &none) != 0 ? errno : 0;
}

// What a program is started with.
struct program {
  const char *path;
  char *const *arguments;
  char *const *environment;
  const char *folder;
  const int *descriptors;
  int descriptor_count;
  const struct infra_process_limits *limits;
};

static void reset_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

// Becomes the program, or says why not.
_Noreturn static void become(const struct program *program, int report, int has_namespaces, int has_processes) {
  int failure = prepare_descriptors(program->descriptors, program->descriptor_count, &report);
  if (failure == 0 && program->folder && chdir(program->folder) != 0) failure = errno;
  if (failure == 0) failure = prepare_limits(program->limits);
  const struct infra_confinement *confinement = program->limits ? program->limits->confinement : NULL;
  if (failure == 0 && confinement) {
    // Counted among users of its own, or else among all processes of the user.
    if (has_namespaces && limit(RLIMIT_NPROC, program->limits->processes) != 0) failure = errno;
    if (failure == 0) failure = infra_confine(confinement, has_namespaces, has_processes);
  }
  if (failure == 0) {
    execve(program->path, program->arguments, program->environment);
    failure = errno;
  }
  ssize_t written = write(report, &failure, sizeof failure);
  _exit(written < 0 ? 126 : 127);
}

// Ends what was started and has left its group; all of it comes to this process, its next of kin.
static void end_children(void) {
  for (int attempt = 0; attempt < 1000; attempt++) {
    char text[4096];
    int file = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
      ssize_t count = read(file, text, sizeof text - 1);
      close(file);
      int number = 0;
      for (ssize_t index = 0; index < count; index++) {
        if (text[index] >= '0' && text[index] <= '9') {
          number = number * 10 + (text[index] - '0');
        } else {
          if (number > 1) kill(number, SIGKILL);
          number = 0;
        }
      }
    }
    pid_t ended;
    while ((ended = waitpid(-1, NULL, WNOHANG)) > 0) {}
    if (ended < 0 && errno == ECHILD) return;
    struct timespec moment = {0, 1000000};
    nanosleep(&moment, NULL);
  }
}

// How far a program stands apart: not at all, in namespaces, or in namespaces in which it may also have mounts of its own.
enum { together = 0, apart = 1, apart_with_mounts = 2 };

// Starts the program, waits for it, tells how it ended and takes all that it started along. Where it has a process
// namespace of its own, that goes with this process, which is the first in it.
_Noreturn static void watch(const struct program *program, int report, int status, int standing) {
  const int has_namespaces = standing != together;
  (void)prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
  // A view of its own processes only, which compilers want of themselves. Where other mounts hide parts of `/proc`, as in
  // a container, there is none, and each sees only what it is started with.
  const int has_processes = standing == apart_with_mounts
    && mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) == 0;
  pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
  if (child == 0) {
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) _exit(126);
    become(program, report, has_namespaces, has_processes);
  }
  if (child < 0) {
    int failure = errno;
    ssize_t written = write(report, &failure, sizeof failure);
    _exit(written < 0 ? 126 : 127);
  }
  int kept = fcntl(status, F_DUPFD_CLOEXEC, 64);
  close_between(0, (unsigned)kept - 1);
  close_between((unsigned)kept + 1, ~0u);
  for (;;) {
    int result = 0;
    pid_t ended = waitpid(-1, &result, 0);
    if (ended < 0 && errno == EINTR) continue;
    if (ended != child && ended > 0) continue;
    if (ended == child) {
      ssize_t written = write(kept, &result, sizeof result);
      (void)written;
    }
    break;
  }
  if (!has_namespaces) end_children();
  _exit(0);
}

// A new process with namespaces of its own; without them where the kernel or its owner forbids them.
static pid_t fork_apart(int *standing) {
  const int namespaces = CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC;
  *standing = apart_with_mounts;
  pid_t child = (pid_t)syscall(SYS_clone, SIGCHLD | CLONE_NEWUSER | CLONE_NEWNS | namespaces, 0, 0, 0, 0);
  if (child < 0) {
    // Who may do everything needs no users of its own.
    *standing = apart;
    child = (pid_t)syscall(SYS_clone, SIGCHLD | namespaces, 0, 0, 0, 0);
  }
  if (child < 0) {
    *standing = together;
    child = (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
  }
  return child;
}

static int can_fork_apart(void) {
  int standing;
  pid_t child = fork_apart(&standing);
  if (child == 0) _exit(0);
  if (child < 0) return 0;
  while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
  return standing != together;
}

int infra_process_confinement(void) {
  return infra_confines() | (can_fork_apart() ? INFRA_CONFINES_PROCESSES : 0);
}

int infra_process_start(
  const char *path, char *const arguments[], char *const environment[], const char *folder, const int *descriptors,
  int descriptor_count, const struct infra_process_limits *limits, pid_t *pid, int *status) {
  const struct program program = {path, arguments, environment, folder, descriptors, descriptor_count, limits};
  const int is_confined = limits && limits->confinement;
  int report[2], told[2] = {-1, -1};
  *status = -1;
  if (pipe2(report, O_CLOEXEC) != 0) return errno;
  if (is_confined && pipe2(told, O_CLOEXEC) != 0) {
    int failure = errno;
    close(report[0]);
    close(report[1]);
    return failure;
  }
  sigset_t all, previous;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &previous);
  int standing = together;
  pid_t child = is_confined ? fork_apart(&standing) : fork();
  int failure = child < 0 ? errno : 0;
  if (child == 0) {
    reset_signals();
    if (setpgid(0, 0) != 0 || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) _exit(126);
    if (is_confined) watch(&program, report[1], told[1], standing);
    become(&program, report[1], 0, 0);
  }
  pthread_sigmask(SIG_SETMASK, &previous, NULL);
  close(report[1]);
  if (told[1] >= 0) close(told[1]);
  if (child > 0) {
    int reported = 0;
    ssize_t count;
    do count = read(report[0], &reported, sizeof reported);
    while (count < 0 && errno == EINTR);
    if (count == sizeof reported) {
      failure = reported;
      while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
    } else {
      *pid = child;
      *status = told[0];
    }
  }
  if (failure != 0 && told[0] >= 0) close(told[0]);
  close(report[0]);
  return failure;
}
